import { languages } from 'virtual:languages';
import './page/look/languages.layer.css';
import { fileBeside } from './fetchModel.ts';
import type { Told } from './followLanguage.ts';
import { wordsInUse, type WordsInUse } from './i18n/wordsInUse.ts';
import { translatePlan } from './plan/model/translatePlan.ts';
import type { KnownLanguage, Model, TranslatedWords } from './state/explorer.svelte.ts';

/**
 * Returns the model and the words of another language than the plan's own, with what the first view says.
 *
 * Rejects where something of it does not come.
 */
export async function bringLanguage(model: Model, language: KnownLanguage): Promise<Told> {
  const { code, file = '' } = language;
  const [words, response] = await Promise.all([bringWords(code), fetch(fileBeside(file))]);
  if (!response.ok) throw new Error(`The file ${file} did not come: ${response.status}.`);
  const { translation, labels } = (await response.json()) as TranslatedWords;
  return { model: { ...model, plan: translatePlan(model.plan, translation), labels }, words, language };
}

async function bringWords(code: string): Promise<WordsInUse> {
  const language = await languages[code]?.();
  if (language === undefined) throw new Error(`There are no words in the language "${code}".`);
  const words = wordsInUse(language);
  await words.bring('translation');
  return words;
}
