import type { PlanIndex } from '../plan/model/lookup.ts';
import type { OverlaySetting, Texture } from '../plan/model/meta.ts';
import type { Item, Link } from '../plan/model/types.ts';
import type { Choice, Mark, OverlayType, Sign } from './overlay.ts';

/** Chooses every level. */
const ALL = '1';
const PLAIN = '#555555';

/** One item, and how far others bear it: the levels of the links to it are told apart by texture. */
export default {
  type: 'levels',
  overlay(setting) {
    const { id, kind, link: linkKind } = setting;
    return {
      id,
      kind,
      multiple: false,
      choices(index) {
        const item = ideaOf(index, setting);
        if (item === undefined) return [];
        const links = index.linksTo(item.id, linkKind);
        const all = { value: ALL, name: item.name, item: item.id, count: links.length, ...signOf(item) };
        const levels = levelsOf(index, setting);
        return [all, ...levels.map((level) => levelChoice(item, links, level))];
      },
      marks(index, [chosen]) {
        const item = ideaOf(index, setting);
        if (item === undefined || chosen === undefined) return new Map();
        const levels = levelsOf(index, setting);
        return new Map(
          index
            .linksTo(item.id, linkKind)
            .filter(({ level }) => chosen === ALL || level === chosen)
            .map((link) => [link.from, [markOf(item, link, levels)]]),
        );
      },
    };
  },
} satisfies OverlayType;

interface Level {
  readonly id: string;
  readonly name: string;
  readonly texture: Texture | undefined;
}

function ideaOf(index: PlanIndex, { kind }: OverlaySetting): Item | undefined {
  return index.itemsOfKind(kind)[0];
}

function levelsOf(index: PlanIndex, { link, textures }: OverlaySetting): readonly Level[] {
  const levels = Object.entries(index.linkKind(link)?.levels ?? {});
  return levels.map(([id, name]) => ({ id, name, texture: textures?.[id] }));
}

function levelChoice(item: Item, links: readonly Link[], level: Level): Choice {
  const count = links.filter((link) => link.level === level.id).length;
  return { value: level.id, name: level.name, item: item.id, count, ...signOf(item, level) };
}

function markOf(item: Item, link: Link, levels: readonly Level[]): Mark {
  const level = levels.find(({ id }) => id === link.level);
  return { choice: link.level ?? ALL, name: level?.name ?? item.name, link, ...signOf(item, level) };
}

function signOf(item: Item, level?: Level): Sign {
  return {
    label: item.shorts[0] ?? item.name,
    color: item.color ?? PLAIN,
    ...(level?.texture === undefined ? {} : { texture: level.texture }),
  };
}
