import { languages } from 'virtual:languages';
import { translations } from 'virtual:translations';
import { render } from 'svelte/server';
import App from '../../App.svelte';
import { allWords } from '../../i18n/allWords.ts';
import type { WordsInUse } from '../../i18n/wordsInUse.ts';
import { translatePlan } from '../../plan/model/translatePlan.ts';
import { Explorer, type Model } from '../../state/explorer.svelte.ts';
import { VIEWS, WORDS_VIEW } from '../../views/views.ts';
import type { BuiltPage } from '../builtPage.ts';
import { fillSlot } from '../fillPage.ts';
import { drawHydrated, withoutMarks } from './drawHydrated.ts';
import { languageLinks } from './languageLinks.ts';
import SharingCard from './SharingCard.svelte';
import { builtWords } from './viewParts.ts';

/** A language that a page of its own is drawn in. */
export interface BuiltLanguage {
  readonly code: string;
  readonly tag: string;
  readonly model: Model;
  readonly words: WordsInUse;
}

/** Returns the languages beside the plan's own, each with all its words and the plan in it. */
export async function builtLanguages(model: Model): Promise<readonly BuiltLanguage[]> {
  const all = translations.map(async ({ code, tag, translation, labels }) => {
    const language = await languages[code]?.();
    if (language === undefined) throw new Error(`There are no words in the language "${code}".`);
    const words = await allWords(language);
    return { code, tag, model: { ...model, plan: translatePlan(model.plan, translation), labels }, words };
  });
  return Promise.all(all);
}

/** An explorer for a page in a folder of its own that is read without script: its links lead to the explorer. */
class OutsideExplorer extends Explorer {
  override href(change: Parameters<Explorer['href']>[0]): string {
    return `./${super.href(change)}`;
  }
}

/**
 * Draws the home in a language, with its picture and the outline, for search engines and for who has no script. All its
 * links lead to the explorer, which goes on in that language.
 */
export function languagePage({ code, tag, model, words }: BuiltLanguage): BuiltPage {
  const file = `${code}/index.html`;
  const address = `#/?lang=${code}`;
  const { meta } = model.plan;
  const { title, subtitle } = meta;
  const description = `${title} — ${subtitle}`;
  const create = () => new OutsideExplorer(model, VIEWS, words);
  const explorer = create();
  explorer.open(address);
  const app = drawHydrated(App, { model, words, address, create }, file);
  const list = explorer.href({ view: WORDS_VIEW?.id ?? '' });
  const outline = render(builtWords(), { props: { explorer, list } }).body;
  const image = { path: `items/${meta.center}/card.png`, alt: title };
  return {
    file,
    template: 'language.html',
    language: tag,
    title,
    description,
    head: `${render(SharingCard, { props: { meta, title, description, path: `${code}/`, image } }).head}${languageLinks(model)}`,
    body: withoutMarks(
      fillSlot(app, '<div class="built-list"></div>', `<div class="built-list">${outline}</div>`, file),
    ),
  };
}
