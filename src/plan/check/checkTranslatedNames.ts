import { translationMessages } from '../../messages/translationMessages.ts';
import { textKey } from '../model/planTexts.ts';
import type { Plan } from '../model/types.ts';
import type { PlanError } from '../read/planError.ts';
import type { DraftTranslation } from '../read/readTranslation.ts';

/**
 * What is wrong about a translation's short names and search words: an item that has short names in the plan has none
 * here, one is no shorter than that before it, or the plan has no such item.
 */
export function checkTranslatedNames({ document, texts, lists, broken }: DraftTranslation, plan: Plan): PlanError[] {
  const names = new Map(texts.map(({ path, text }) => [textKey(path), text]));
  const items = new Map(plan.items.map((item) => [item.id, item]));
  const listed = new Map(lists.map(({ path, texts: words }) => [textKey(path), words]));
  const unread = new Set(broken.map(textKey));
  const missing = plan.items.filter(({ id, shorts }) => {
    const key = textKey(['items', id, 'short']);
    return shorts.length > 0 && !unread.has(key) && (listed.get(key) ?? []).length === 0;
  });
  return [
    ...missing.map(({ id, shorts }) => document.errorAt(['items', id, 'short'], translationMessages.noShort(shorts))),
    ...lists.flatMap(({ path, texts: words }) => {
      const [, id, key] = path;
      if (id === undefined) return [];
      if (!items.has(id)) return [document.errorAtKey(path, translationMessages.leftOver(textKey(path)))];
      if (key !== 'short') return [];
      return tooLong(words, names.get(textKey(['items', id, 'name']))).map(([i, before]) =>
        document.errorAt([...path, i], translationMessages.notShorter(before)),
      );
    }),
  ];
}

/** Positions of short names that are no shorter than what stands before them, with that. */
function tooLong(shorts: readonly string[], name: string | undefined): (readonly [number, string])[] {
  return shorts.flatMap((short, i) => {
    const before = shorts[i - 1] ?? name;
    return before === undefined || [...short].length < [...before].length ? [] : [[i, before] as const];
  });
}
