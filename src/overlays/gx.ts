import type { PlanIndex } from '../plan/model/lookup.ts';
import type { Item, Link } from '../plan/model/types.ts';
import type { Choice, Mark, Overlay, Sign, Texture } from './overlay.ts';

const KIND = 'gx';
/** Chooses every level. */
const ALL = '1';
const PLAIN = '#555555';
/** Textures of the levels, in the order in which the plan names them. */
const TEXTURES: readonly Texture[] = ['lines', 'dots'];

/** Green transformation: what bears it outright and what bears it as everything does, told apart by texture. */
export default {
  id: KIND,
  kind: KIND,
  multiple: false,
  choices(index) {
    const item = idea(index);
    if (item === undefined) return [];
    const links = index.linksTo(item.id, KIND);
    const all = { value: ALL, name: item.name, item: item.id, count: links.length, ...signOf(item, undefined, []) };
    const levels = levelsOf(index);
    return [all, ...levels.map(([level, name]) => levelChoice(item, links, level, name, levels))];
  },
  marks(index, [chosen]) {
    const item = idea(index);
    if (item === undefined || chosen === undefined) return new Map();
    const levels = levelsOf(index);
    return new Map(
      index
        .linksTo(item.id, KIND)
        .filter(({ level }) => chosen === ALL || level === chosen)
        .map((link) => [link.from, [markOf(item, link, levels)]]),
    );
  },
} satisfies Overlay;

type Levels = readonly (readonly [level: string, name: string])[];

function idea(index: PlanIndex): Item | undefined {
  return index.itemsOfKind(KIND)[0];
}

function levelsOf(index: PlanIndex): Levels {
  return Object.entries(index.linkKind(KIND)?.levels ?? {});
}

function levelChoice(item: Item, links: readonly Link[], value: string, name: string, levels: Levels): Choice {
  const count = links.filter(({ level }) => level === value).length;
  return { value, name, item: item.id, count, ...signOf(item, value, levels) };
}

function markOf(item: Item, link: Link, levels: Levels): Mark {
  const name = levels.find(([level]) => level === link.level)?.[1] ?? item.name;
  return { choice: link.level ?? ALL, name, link, ...signOf(item, link.level, levels) };
}

function signOf(item: Item, level: string | undefined, levels: Levels): Sign {
  const texture = TEXTURES[levels.findIndex(([id]) => id === level)];
  return {
    label: item.shorts[0] ?? item.name,
    color: item.color ?? PLAIN,
    ...(texture === undefined ? {} : { texture }),
  };
}
