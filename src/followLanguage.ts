import { mount, unmount } from 'svelte';
import type { Bring, Page } from './startPage.ts';
import type { WordsInUse } from './i18n/wordsInUse.ts';
import type { Came } from './bringAsked.ts';
import type { KnownLanguage, Model } from './state/explorer.svelte.ts';

/** What a page is told in: the plan and the words of one language. */
export interface Told {
  readonly model: Model;
  readonly words: WordsInUse;
  /** Undefined for the plan's own. */
  readonly language?: KnownLanguage;
}

/** A page as it is drawn now. */
interface Drawn {
  readonly told: Told;
  readonly came: Came;
  /** What the component has made. */
  readonly page: object;
}

/** Returns the language that an address asks for; undefined for the plan's own, and for one that is not there. */
export function askedLanguage({ languages = [] }: Model, fragment: string): KnownLanguage | undefined {
  const [, code] = /[?&]lang=([^&]*)/.exec(fragment) ?? [];
  return languages.find((one) => one.code === code && one.file);
}

/**
 * Brings what a page is told in at an address.
 *
 * @param own what it is told in where the address asks for no language
 */
export async function bringTold(own: Told, fragment: string): Promise<Told> {
  const language = askedLanguage(own.model, fragment);
  // One file has nothing beside it.
  return language && !import.meta.env.SINGLE_FILE
    ? (await import('./bringLanguage.ts')).bringLanguage(own.model, language)
    : own;
}

/**
 * Draws a page anew whenever its address asks for another language than it is told in. One that does not come is told of,
 * and the page goes on as it is.
 *
 * @param own what it is told in where the address asks for no language
 */
export function followLanguage(App: Page, target: HTMLElement, own: Told, drawn: Drawn, bring: Bring): void {
  let { told, came, page } = drawn;
  let turns = 0;
  const follow = async () => {
    const turn = ++turns;
    const address = location.hash;
    const language = askedLanguage(own.model, address);
    if (language === told.language) return;
    try {
      const next = await bringTold(own, address);
      const nextCame = await bring(address, next.words, Promise.resolve(next.model));
      // Somebody has gone on meanwhile.
      if (turn !== turns) return;
      const top = scrollY;
      await unmount(page);
      [told, came] = [next, nextCame];
      sayLanguage(told);
      page = mount(App, { target, props: { ...told, address, came } });
      scrollTo(0, top);
      // The link that was followed is gone: the keyboard goes on where it stood.
      target.querySelector<HTMLElement>('.languages-open')?.focus({ preventScroll: true });
    } catch {
      if (turn === turns) came.explorer.tellLanguageFailed(language?.name ?? '');
    }
  };
  addEventListener('hashchange', () => void follow());
}

/** Says in which language the page is: a screen reader speaks it so, a browser picks the font. */
export function sayLanguage({ model, language }: Told): void {
  document.documentElement.lang = language?.tag ?? model.plan.meta.language;
}
