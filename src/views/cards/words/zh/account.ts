import type { CardsAccountWords } from '../../accountWords.ts';

/** What is told of the cards, in Chinese. */
const cards: CardsAccountWords = {
  title: (kinds: readonly string[]) => kinds.join('和'),
  numbered: (number: number, name: string) => `${number}　${name}`,
  withMarks: (name: string, labels: readonly string[]) => `${name}［${labels.join('、')}］`,
  why: (reason: string | undefined, quote: string | undefined) =>
    [reason, quote === undefined ? undefined : `“${quote}”`].filter((part) => part !== undefined).join(''),
  step: (arrow: string, meaning: string, why: string) => `${arrow} ${meaning}　${why}`,
};
export default cards;
