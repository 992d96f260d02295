import type { Component } from 'svelte';
import type { Explorer } from './state/explorer.svelte.ts';
import type { WordsInUse } from './i18n/wordsInUse.ts';

type LoadTask = (words: WordsInUse) => Promise<{ readonly default: Component }>;

/**
 * Brings the tasks of the menu, by id, each with the words that it says; `views` are those of every view, whose pictures a task draws. The names of their many files would weigh on
 * the first view, so this comes when a task is asked for.
 */
export const lateTasks = {
  briefing: (words) => words.with(() => import('./briefing/DeckList.svelte'), 'account', 'briefing', 'search'),
  share: (words) => words.with(() => import('./tasks/share/Share.svelte'), 'account', 'tasks'),
  save: (words) => words.with(() => import('./tasks/save/Save.svelte'), 'account', 'tasks', 'views'),
  print: (words) => words.with(() => import('./tasks/print/Print.svelte'), 'account', 'tasks', 'views'),
  take: (words) => words.with(() => import('./briefing/TakeDeck.svelte'), 'account', 'briefing', 'tasks', 'views'),
  scene: (words) => words.with(() => import('./briefing/own/AddScene.svelte'), 'account', 'briefing'),
  decks: (words) => words.with(() => import('./briefing/own/DeckEditor.svelte'), 'account', 'briefing'),
  embed: (words) => words.with(() => import('./embed/Builder.svelte'), 'account', 'builder', 'tasks', 'views'),
} as const satisfies Readonly<Record<string, LoadTask>>;

/** Has the browser's own command print what the page's dialog does, once that has come with its words. */
export async function bringPrinter(explorer: Explorer, signal: AbortSignal): Promise<void> {
  const { words } = explorer;
  const { followPrinter } = await words.with(
    () => import('./still/print/followPrinter.ts'),
    'account',
    'tasks',
    'views',
  );
  await followPrinter(explorer, signal);
}
