import { closeness } from './closeness.ts';
import { fitTowns, FITS } from './findTowns.ts';
import { foldText } from './foldText.ts';
import { itemKeys, type ItemKeys } from './itemKeys.ts';
import type { PlanIndex } from '../model/lookup.ts';
import { passage, type Passage } from './passage.ts';
import { aliasFound, rankItem, RANKS } from './rankItem.ts';
import { typedWords, type TypedWord } from './typedWords.ts';
import type { Item, Town } from '../model/types.ts';

/** Something to go to. */
export interface Hit {
  readonly item: Item;
  /** The town that was found, where it is the town that leads to the item. */
  readonly town?: Town;
  /** What was found of the official text, where it is the text that has it. */
  readonly passage?: Passage;
  /** The other word that people look for it by, where it is that word that was found. */
  readonly alias?: string;
}

export interface Found {
  /** What fits, the best first. */
  readonly hits: readonly Hit[];
  /** Where nothing fits: what comes nearest. */
  readonly nearest: readonly Hit[];
}

/** A plan made ready to be searched. */
export interface SearchSpace {
  readonly index: PlanIndex;
  readonly keys: readonly ItemKeys[];
  /** Spells Latin letters as kana; what it cannot spell it leaves. */
  readonly toKana: (latin: string) => string;
}

const MOST_NEAREST = 6;

/** Makes a plan ready to be searched, once for all that is typed. */
export function searchSpace(index: PlanIndex, toKana: (latin: string) => string): SearchSpace {
  return { index, keys: itemKeys(index), toKana };
}

/**
 * Finds items and towns by names, readings in kana or Latin letters, short names, other words, numbers, kinds and
 * official texts: names before readings before the rest, beginnings before parts, and where nothing fits what comes
 * nearest. What fits alike keeps the plan's order.
 */
export function search(space: SearchSpace, query: string): Found {
  const words = typedWords(query, space.toKana);
  const [all, ...parts] = words;
  if (all === undefined) return { hits: [], nearest: [] };
  const ranked = [...rankItems(space, all, parts), ...rankTowns(space, query, all)];
  const hits = ranked.sort((a, b) => a.rank - b.rank).map(({ hit }) => hit);
  return { hits, nearest: hits.length > 0 ? [] : nearest(space, words) };
}

interface Ranked {
  readonly hit: Hit;
  readonly rank: number;
}

/** An item fits all that was typed as one word, or each of its words somewhere: SDG 11, 保育 充実. */
function rankItems({ keys }: SearchSpace, all: TypedWord, parts: readonly TypedWord[]): Ranked[] {
  return keys.flatMap((one) => {
    const ranks = parts.map((part) => rankItem(one, part));
    const rank = Math.min(rankItem(one, all), ranks.length > 0 ? Math.max(...ranks) + 1 : RANKS.none);
    return rank < RANKS.none ? [{ hit: itemHit(one, [all, ...parts]), rank }] : [];
  });
}

const TOWN_RANKS: Readonly<Record<number, number>> = {
  [FITS.whole]: 3,
  [FITS.start]: RANKS.start + 4,
  [FITS.part]: RANKS.part + 4,
};

function rankTowns({ index, toKana }: SearchSpace, query: string, { plain, kana }: TypedWord): Ranked[] {
  // Letters that spell no Japanese are part of no town's name.
  if (/[a-z]/.test(plain) && kana === undefined) return [];
  return fitTowns(index.plan.towns, query, toKana).flatMap(({ town, fit }) => {
    const item = index.item(town.item);
    return item === undefined ? [] : [{ hit: { item, town }, rank: TOWN_RANKS[fit] ?? RANKS.text }];
  });
}

/** Where it is not the item's names that have the word, what has it is shown. */
function itemHit(keys: ItemKeys, words: readonly TypedWord[]): Hit {
  const { item } = keys;
  const alias = item.aliases?.[aliasFound(keys, words)];
  if (alias !== undefined) return { item, alias };
  if (item.text === undefined || passage(item.name, words) !== undefined) return { item };
  const found = passage(item.text, words);
  return found === undefined ? { item } : { item, passage: found };
}

function nearest({ index, keys }: SearchSpace, words: readonly TypedWord[]): Hit[] {
  const spelled = words.map(({ plain, kana }) => kana ?? plain);
  const near = (texts: readonly string[]) =>
    Math.max(...spelled.map((typed) => Math.max(0, ...texts.map((text) => closeness(typed, text)))));
  const items = keys.map(({ item, names, aliases }) => ({
    hit: { item },
    near: near([...names.flat(), ...aliases].map(({ text }) => text)),
  }));
  const towns = index.plan.towns.flatMap((town) => {
    const item = index.item(town.item);
    return item === undefined ? [] : [{ hit: { item, town }, near: near([town.name, town.reading].map(foldText)) }];
  });
  return [...items, ...towns]
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near)
    .slice(0, MOST_NEAREST)
    .map(({ hit }) => hit);
}
