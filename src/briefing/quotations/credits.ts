import { citation } from '../../plan/model/citation.ts';
import type { Basis, Item, Plan } from '../../plan/model/types.ts';
import type { Scene } from '../deck.ts';
import type { Quotation } from './quotation.ts';
import { asQuoted, BETWEEN, quotationsIn } from './quotationsIn.ts';

/** Whose words a scene's title and sentence are. */
export interface Credits {
  /** What is quoted in them, in their order, each once. */
  readonly quoted: readonly Credit[];
  /** Whether they quote something that nobody knows the source of. */
  readonly unknown: boolean;
  /** Whether they name items of the plan outside of 「」. */
  readonly named: boolean;
  /** Which of the two are the deck's own words alone, and which have others between them. */
  readonly title: Whose;
  readonly text: Whose;
}

/** `plan`: all of it is quoted or the plan's; `mixed`: some of it is. */
export type Whose = 'own' | 'mixed' | 'plan' | 'empty';

export interface Credit {
  readonly words: string;
  /** As it is printed: 概要版「総合計画とは」. */
  readonly source: string;
  readonly basis: Basis;
}

/** Returns whose words a scene shows. The notes are the speaker's; nobody sees them. */
export function creditsOf({ title, text, quotes }: Pick<Scene, 'title' | 'text' | 'quotes'>, plan: Plan): Credits {
  const all = [title, text].flatMap(quotationsIn);
  const found = all.map((words) => creditOf(words, quotes, plan));
  const quoted = found.filter((credit) => credit !== undefined);
  const whose = (part: string): Whose => {
    const own = withoutQuotations(part, quoted);
    if (part.trim() === '') return 'empty';
    if (own.replace(BETWEEN, '') === '' || holds(plan, own)) return 'plan';
    return own !== part || plan.items.some(({ name }) => own.includes(name)) ? 'mixed' : 'own';
  };
  return {
    quoted: [...new Map(quoted.map((credit) => [credit.words, credit])).values()],
    unknown: found.includes(undefined),
    named: [title, text].some((part) => {
      const own = withoutQuotations(part, quoted);
      return plan.items.some(({ name }) => own.includes(name));
    }),
    title: whose(title),
    text: whose(text),
  };
}

/** Returns where quoted words come from: as the scene says, else as the item whose name or text they are. */
export function creditOf(words: string, quotes: readonly Quotation[], plan: Plan): Credit | undefined {
  const quote = quotes.find((one) => one.text.includes(words));
  if (quote !== undefined) {
    const short = plan.meta.sources.find(({ id }) => id === quote.source)?.short ?? quote.source;
    return { words, source: citation(short, quote.place, plan.meta.language), basis: 'stated' };
  }
  const item =
    plan.items.find(({ name, text }) => name === words || text === words) ??
    plan.items.find((one) => one.basis !== 'provisional' && has(one, words));
  return item && { words, source: item.source, basis: item.basis };
}

function has({ name, text }: Item, words: string): boolean {
  return name.includes(words) || (text?.includes(words) ?? false);
}

/** Whether a text is the name or the text of an item, without 「」. */
function holds({ items }: Plan, words: string): boolean {
  const plain = words.trim();
  return items.some(({ name, text }) => name === plain || text === plain);
}

function withoutQuotations(text: string, quoted: readonly Credit[]): string {
  return quoted.reduce((rest, { words }) => rest.replaceAll(asQuoted(words), ''), text);
}
