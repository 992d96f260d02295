import { planTexts, textKey } from './planTexts.ts';
import type { Translation } from './translation.ts';
import type { Plan } from './types.ts';

/** A text as it can be shown to a reader of some language. */
export interface TextIn {
  readonly text: string;
  /** The language that it is in (BCP 47): that of the `lang` attribute around it. */
  readonly language: string;
  /** `own`: the plan's words; `translation`: 参考訳; `fallback`: the plan's words, for there is no translation of them. */
  readonly standing: 'own' | 'translation' | 'fallback';
}

/**
 * Returns a look-up of a plan's texts by key (`items/policy-4/name`) in the language of a reader. What nobody has
 * translated comes in the plan's own language, and says so; a key that the plan does not have gives nothing.
 *
 * @param translation the reader's language, where there is one; undefined for the plan's own
 * @param wanted the language that the reader asked for (BCP 47)
 */
export function textIn(plan: Plan, translation: Translation | undefined, wanted: string) {
  const own = new Map(planTexts(plan).map(({ path, text }) => [textKey(path), text]));
  const { language } = plan.meta;
  return (key: string): TextIn | undefined => {
    const text = own.get(key);
    if (text === undefined) return undefined;
    if (wanted === language) return { text, language, standing: 'own' };
    const translated = translation?.tag === wanted ? translation.texts[key] : undefined;
    return translated === undefined
      ? { text, language, standing: 'fallback' }
      : { text: translated, language: wanted, standing: 'translation' };
  };
}
