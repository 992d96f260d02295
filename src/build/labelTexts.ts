import { Parser, zhHansModel } from 'budoux';
import type { LabelText, LabelTexts } from '../layout/text/labelTexts.ts';
import { phrases } from '../layout/text/phrases.ts';
import type { Plan } from '../plan/model/types.ts';
import { breakLines, widest } from './breakLines.ts';

const chinese = new Parser(zhHansModel);
/** The most lines that any chart breaks a label into. */
const MOST_LINES = 5;

/** The texts that may label each item, best first: its name, its approved short names. */
export function labelTexts(plan: Plan): LabelTexts {
  const { language } = plan.meta.translation ?? plan.meta;
  return Object.fromEntries(
    plan.items.map(({ id, name, shorts }) => [id, [name, ...shorts].map((text) => labelText(text, language))]),
  );
}

/** The ways of breaking a text, each narrower than the one before. */
function labelText(text: string, language: string): LabelText {
  const parts = language.startsWith('zh') ? chinese.parse(text) : phrases(text);
  const counts = Array.from({ length: Math.min(MOST_LINES, parts.length) }, (_, index) => index + 1);
  const breaks = counts.map((count) => breakLines(parts, count)).map((lines) => ({ lines, width: widest(lines) }));
  return breaks.filter(({ width }, at) => breaks.slice(0, at).every((before) => width < before.width));
}
