import { foldText, latinSpellings } from './foldText.ts';
import type { PlanIndex } from '../model/lookup.ts';
import type { Item } from '../model/types.ts';

/** A text that an item is found by, folded. */
export interface Key {
  readonly text: string;
  /** The same as Latin letters tell it, for what was typed in them. */
  readonly latin: readonly string[];
}

/** The ways in which an item may be looked for. */
export interface ItemKeys {
  readonly item: Item;
  readonly id: string;
  /** Name, reading, short names: the more it names the item, the sooner. */
  readonly names: readonly (readonly Key[])[];
  readonly aliases: readonly Key[];
  /** The official text. */
  readonly text: string;
  /** Name of the item's kind and its id, which may be a word that people know: `sdg`. */
  readonly kinds: readonly string[];
  /** Numbers of the items around it and its own, the nearest last. */
  readonly numbers: readonly number[];
}

/** Returns the keys of every item of a plan, in the plan's order. */
export function itemKeys(index: PlanIndex): readonly ItemKeys[] {
  return index.plan.items.map((item) => {
    const { name, reading, shorts, aliases = [], text = '', number } = item;
    const around = index.ancestors(item.id).flatMap((ancestor) => ancestor.number ?? []);
    return {
      item,
      id: foldText(item.id),
      names: [[name], reading === undefined ? [] : [reading], shorts].map((texts) => texts.map(key)),
      aliases: aliases.map(key),
      text: foldText(text),
      kinds: [index.kind(item.kind)?.name ?? '', item.kind].map(foldText),
      numbers: number === undefined ? [] : [...around, number],
    };
  });
}

function key(text: string): Key {
  const folded = foldText(text);
  return { text: folded, latin: latinSpellings(folded) };
}
