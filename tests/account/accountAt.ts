import type { Account } from '../../src/account/account.ts';
import { Explorer, type Model } from '../../src/state/explorer.svelte.ts';
import { accountOf } from '../../src/views/accounts.ts';
import { japanese } from '../i18n/japanese.ts';
import { VIEWS } from '../../src/views/views.ts';

/** The explorer of a model at an address, with some items that stand out. */
export function explorerAt(model: Model, fragment: string, highlight: readonly string[] = []): Explorer {
  const explorer = new Explorer(model, VIEWS, japanese);
  explorer.open(fragment);
  if (highlight.length > 0) explorer.emphasize(() => highlight);
  return explorer;
}

/** What is told of a model at an address. */
export function accountAt(model: Model, fragment: string, highlight: readonly string[] = []): Account {
  return accountOf(explorerAt(model, fragment, highlight));
}

/** The account in a few lines, to be read beside the picture. */
export function told(account: Account): string {
  const { title, sentences, items, links, standing, legend, notes, about, groundGroups, sources } = account;
  return [
    title,
    ...sentences.map((sentence) => `  条件 ${sentence.replaceAll('\n', ' ')}`),
    `  項目 ${items.length}（うしろ ${standing.back.size}、印 ${standing.marked.size}） つながり ${links.length}`,
    ...legend.map(({ text, sign }) => `  凡例 ${sign?.type ?? '—'} ${text}`),
    ...about.map(({ sentence, link }) => `  理由 ${sentence}［${link.basis}］${link.reason ?? link.quote ?? '？'}`),
    ...groundGroups.map(({ name, basis, count }) => `  根拠 ${name}［${basis}］${count}`),
    ...notes.map((note) => `  注記 ${note}`),
    `  出典 ${sources.map(({ short, url }) => [short, url].filter(Boolean).join(' ')).join('、')}`,
  ].join('\n');
}
