import { ja } from '../i18n/ja.ts';
import { jaPicture } from '../i18n/jaPicture.ts';
import { place } from '../i18n/describe.ts';
import type { Block } from '../layout/text/column.ts';
import type { Item } from '../plan/model/types.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import {
  districtEntries,
  graphEntries,
  matrixEntries,
  overlayEntries,
  sunburstEntries,
  type LegendEntry,
  type LegendSign,
} from './legendEntries.ts';
import { matrixOf, partOf } from './shownPart.ts';
import { conditionWords, markedName, overlayNotes, sourceWords } from './stateWords.ts';

/** Words of a page that are its own, not the plan's. */
export interface SheetWords {
  readonly part: string;
  readonly title: string;
  readonly text: string;
  /** Whose words title and text are, one line each. */
  readonly credit: readonly string[];
}

type Blocks = Block<LegendSign>[];

/** Up to so many items that the one in focus contains are named beside its picture. */
const MOST_CHILDREN = 8;
/** Size of a title in px, and what the column has room for in em. */
const TITLE = { size: 32, beside: 22, em: 10 };

/** Returns what the signs of a picture mean, for the column beside it. */
export function legendBlocks(explorer: Explorer): Blocks {
  const notes = overlayNotes(explorer).map((text) => ({ text, size: 14, gap: 10, soft: true }));
  return [
    ...entries(explorer).map(({ text, sign }): Block<LegendSign> => {
      return { text, size: 15, gap: 6, ...(sign === undefined ? { soft: true } : { sign }) };
    }),
    ...notes,
  ];
}

/** Returns the words beside a picture on a sheet of its own: what it shows, under what conditions, with which signs. */
export function sheetBlocks(explorer: Explorer, words?: SheetWords): Blocks {
  const { item, index, view, space, model } = explorer;
  const kind = index.kind(item.kind);
  const matrix = view === 'matrix';
  const children = item.id === space.center || matrix ? [] : index.children(item.id);
  return [
    ...(words
      ? [
          { text: words.part, size: 16, gap: 0, soft: true },
          { text: words.title, size: 32, gap: 6, bold: true },
          { text: words.text, size: 20, gap: 8 },
          ...words.credit.map((text, at) => ({ text, size: 13, gap: at === 0 ? 8 : 2, soft: true })),
        ]
      : []),
    {
      text: jaPicture.chart(model.plan.meta.title, ja.views[view] ?? view),
      size: words ? 14 : 17,
      gap: words ? 22 : 0,
      soft: true,
    },
    ...(matrix ? tableWords(explorer) : []),
    ...(matrix
      ? []
      : [
          { text: titleLines(explorer), size: words ? TITLE.beside : TITLE.size, gap: 6, bold: true },
          { text: place(index, item.id), size: 15, gap: 2, soft: true },
        ]),
    ...(!matrix && item.basis === 'provisional' && kind?.provisionalNote
      ? [{ text: kind.provisionalNote, size: 15, gap: 6, soft: true }]
      : []),
    ...(!matrix && item.text ? [{ text: item.text, size: 18, gap: 10 }] : []),
    ...childWords(children),
    ...comparedWords(explorer),
    ...conditionWords(explorer).map((text) => ({ text, size: 16, gap: 8, bold: true })),
    ...legendBlocks(explorer).map((block, at) => (at === 0 ? { ...block, gap: 26 } : block)),
  ];
}

/** The name of the item in focus, broken where it pauses or where its phrases end. */
function titleLines({ item, model }: Explorer): string {
  const ways = (model.labels[item.id] ?? []).flat().filter(({ lines }) => lines.join('') === item.name);
  const best = ways.find(({ width }) => width <= TITLE.em)?.lines.join('\n') ?? item.name.replaceAll('　', '\n');
  return markedName({ ...item, name: best });
}

function childWords(children: readonly Item[]): Blocks {
  if (children.length > MOST_CHILDREN) return [];
  return children.map((child, at) => ({
    text: [child.number, markedName(child)].filter((part) => part !== undefined).join(' '),
    size: 16,
    gap: at === 0 ? 12 : 3,
  }));
}

/** What a second place contains, where two are compared. */
function comparedWords({ view, compared, index }: Explorer): Blocks {
  if (view !== 'districts' || compared === undefined) return [];
  return [{ text: markedName(compared), size: 24, gap: 18, bold: true }, ...childWords(index.children(compared.id))];
}

function tableWords(explorer: Explorer): Blocks {
  const matrix = matrixOf(explorer);
  const name = (kind: string) => explorer.index.kind(kind)?.name ?? kind;
  return matrix === undefined
    ? []
    : [{ text: `${name(matrix.rows)}と${name(matrix.columns)}`, size: 30, gap: 6, bold: true }];
}

/** Returns where a picture comes from, for its foot. */
export function sourceBlocks(
  explorer: Explorer,
  { date, link }: { readonly date: Date; readonly link: string | undefined },
): Blocks {
  const [source = '', notice = '', made = ''] = sourceWords(explorer, date);
  const address = link === undefined ? jaPicture.file(explorer.href({})) : jaPicture.address(link);
  return [
    { text: source, size: 15, gap: 0, bold: true },
    { text: notice, size: 13, gap: 0, soft: true },
    { text: `${made}　${address}`, size: 13, gap: 0, soft: true },
  ];
}

function entries(explorer: Explorer): LegendEntry[] {
  const overlays = overlayEntries(explorer);
  const matrix = explorer.view === 'matrix' ? matrixOf(explorer) : undefined;
  switch (explorer.view) {
    case 'sunburst':
      return [...overlays, ...sunburstEntries(explorer)];
    case 'graph':
      return [...overlays, ...graphEntries(explorer, partOf(explorer))];
    case 'matrix':
      return [...overlays, ...(matrix ? matrixEntries(explorer, matrix) : [])];
    case 'districts':
      return districtEntries();
    default:
      return overlays;
  }
}
