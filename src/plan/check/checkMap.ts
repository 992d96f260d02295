import { mapMessages } from '../../messages/mapMessages.ts';
import type { DraftItem } from '../read/draft.ts';
import { errorAt } from '../read/entry.ts';
import type { DraftIndex } from '../read/draftIndex.ts';
import type { PlanError } from '../read/planError.ts';
import type { MapCell } from '../model/types.ts';

type ItemOnMap = DraftItem & { readonly value: { readonly map: MapCell } };

/** Items that lie on another item of the same parent's map; the later one is reported. */
export function checkMap({ draft }: DraftIndex): PlanError[] {
  const families = new Map<string, ItemOnMap[]>();
  return draft.items.filter(isOnMap).flatMap((item) => {
    const parent = item.parent?.value.to ?? '';
    const before = families.get(parent) ?? [];
    families.set(parent, [...before, item]);
    const other = before.find(({ value }) => overlap(value.map, item.value.map));
    if (other === undefined) return [];
    const message = mapMessages.overlap(other.value.name);
    return [errorAt(item, ['map'], message)];
  });
}

function isOnMap(item: DraftItem): item is ItemOnMap {
  return item.value.map !== undefined;
}

function overlap(a: MapCell, b: MapCell): boolean {
  return (
    a.column < b.column + b.width &&
    b.column < a.column + a.width &&
    a.row < b.row + b.height &&
    b.row < a.row + a.height
  );
}
