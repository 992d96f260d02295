import { claimMessages } from '../../messages/claimMessages.ts';
import type { PlanIndex } from '../../plan/model/lookup.ts';
import type { Scene } from '../deck.ts';
import { asQuoted, quotationsIn } from '../quotations/quotationsIn.ts';
import { formOf, type Claim } from './claim.ts';
import { toldAmounts } from './toldAmounts.ts';

/** The parts of a scene that say something of the plan. */
export type Told = 'title' | 'text' | 'notes';
const TOLD: readonly Told[] = ['title', 'text', 'notes'];

/**
 * Returns the amounts of a scene that no claim of it stands for, as sentences. A number needs a claim with that number; a
 * word such as 「すべて」 needs a claim that speaks of all, of none but some, or of more and less.
 *
 * What is quoted and what the plan calls by name is left out: those numbers are not the deck's.
 */
export function unclaimedAmounts(scene: Pick<Scene, Told | 'claims'>, index: PlanIndex) {
  const numbers = new Set(scene.claims.flatMap(numbersOf));
  const compared = scene.claims.some(compares);
  return TOLD.flatMap((part) =>
    toldAmounts(ownWords(scene[part], index))
      .filter(({ value }) => (value === undefined ? !compared : !numbers.has(value)))
      .map(({ shown, value }) => ({
        part,
        message: value === undefined ? wordAlone(shown) : numberAlone(shown, index),
      })),
  );
}

/** Returns a text without what it quotes and without the plan's names, the longest first. */
function ownWords(text: string, index: PlanIndex): string {
  const { meta, items } = index.plan;
  const names = [meta.title, ...meta.sources.map(({ name }) => name), ...items.map(({ name }) => name)];
  const quoted = quotationsIn(text).reduce((rest, words) => rest.replace(asQuoted(words), MASK), text);
  return names.toSorted((a, b) => b.length - a.length).reduce((rest, name) => rest.replaceAll(name, MASK), quoted);
}

/** Two words that stood around a name make none together. */
const MASK = '\n';

/** Returns the numbers that a claim stands for: those that it names, and how many it lists. */
function numbersOf(claim: Claim): number[] {
  return Object.values(claim).flatMap((value: unknown) =>
    typeof value === 'number' ? value : Array.isArray(value) ? value.length : [],
  );
}

const COMPARING = ['all', 'only', 'each', 'least', 'most', 'at-least', 'at-most'];

function compares(claim: Claim): boolean {
  const form = formOf(claim);
  return (
    ['path', 'reasons', 'words', 'same'].includes(form ?? '') || COMPARING.some((key) => Object.hasOwn(claim, key))
  );
}

function numberAlone(shown: string, { plan }: PlanIndex): string {
  const kind = plan.kinds[0]?.id ?? 'item';
  return claimMessages.number(shown, kind, plan.items.filter((item) => item.kind === kind).length);
}

function wordAlone(shown: string): string {
  return claimMessages.word(shown);
}
