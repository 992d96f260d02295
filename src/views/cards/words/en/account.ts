import { series } from '../../../../i18n/en/nouns.ts';
import type { CardsAccountWords } from '../../accountWords.ts';

/** What is told of the cards, in English. */
const cards: CardsAccountWords = {
  title: series,
  numbered: (number: number, name: string) => `${number}\u2003${name}`,
  withMarks: (name: string, labels: readonly string[]) => `${name} [${labels.join(', ')}]`,
  why: (reason: string | undefined, quote: string | undefined) =>
    [reason, quote === undefined ? undefined : `“${quote}”`].filter((part) => part !== undefined).join(' '),
  step: (arrow: string, meaning: string, why: string) => `${arrow} ${meaning}\u2003${why}`,
};
export default cards;
