import type { Account } from '../account/account.ts';
import type { LegendSign } from '../account/legend.ts';
import { markedName } from '../account/markedName.ts';
import { fullName } from '../account/nameOf.ts';
import { describePosition } from '../account/describeItem.ts';
import type { Words } from '../i18n/words.ts';
import type { Block } from '../layout/text/column.ts';
import type { PlanIndex } from '../plan/model/lookup.ts';
import type { Item } from '../plan/model/types.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { notesOn } from './notesOn.ts';
import { sourceLines } from './sourceLines.ts';

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
/** Up to so many links have their reasons told beside a picture; of more there is only what they rest on. */
const MOST_REASONS = 4;
/** Size of a title in px, and what the column has room for in em. */
const TITLE = { size: 32, beside: 22, em: 10 };
/** Where a name pauses. */
const WIDE_SPACE = '\u3000';

/** Returns what the signs of a picture mean and what is to be known about them, for the column beside it. */
export function legendBlocks({ legend, overlays, notes }: Account, words: Pick<Words, 'page' | 'picture'>): Blocks {
  const milestones = overlays.milestones.flatMap(({ note }) => note ?? []);
  return [
    ...legend.map(({ text, sign }): Block<LegendSign> => {
      return { text, size: 15, gap: 6, ...(sign === undefined ? { soft: true } : { sign }) };
    }),
    ...notes.map((note) => ({
      text: words.picture.meaning(words.page.provisional, note),
      size: 14,
      gap: 6,
      soft: true,
    })),
    ...milestones.map((text) => ({ text, size: 14, gap: 10, soft: true })),
  ];
}

/** Returns what the links of a picture rest on, for the column beside it. */
function groundBlocks({ about, basisLine }: Account, words: Pick<Words, 'page' | 'account' | 'picture'>): Blocks {
  return [
    ...(about.length > MOST_REASONS ? [] : about).flatMap(({ sentence, link }): Blocks => [
      { text: words.account.ground(sentence, words.page.basis[link.basis]), size: 15, gap: 12 },
      ...[link.reason, link.quote && words.picture.quote(link.quote)].flatMap((text) =>
        text ? [{ text, size: 14, gap: 2, soft: true }] : [],
      ),
    ]),
    ...(basisLine === '' ? [] : [{ text: basisLine, size: 14, gap: 12, soft: true }]),
  ];
}

/** Returns the words beside a picture on a sheet of its own: what it shows, under what conditions, with which signs. */
export function sheetBlocks(explorer: Explorer, account: Account, own?: SheetWords): Blocks {
  const { index, viewName, model, words, compared } = explorer;
  const { subject, title, sentences } = account;
  const size = own ? TITLE.beside : TITLE.size;
  const named = [subject, compared].flatMap((item) => (item === undefined ? [] : fewChildren(index, item)));
  return [
    ...(own
      ? [
          { text: own.part, size: 16, gap: 0, soft: true },
          { text: own.title, size: 32, gap: 6, bold: true },
          { text: own.text, size: 20, gap: 8 },
          ...own.credit.map((text, at) => ({ text, size: 13, gap: at === 0 ? 8 : 2, soft: true })),
        ]
      : []),
    {
      text: words.picture.chart(model.plan.meta.title, viewName),
      size: own ? 14 : 17,
      gap: own ? 22 : 0,
      soft: true,
    },
    { text: titleLines(explorer, title), size, gap: 6, bold: true },
    ...(title === fullName(index, explorer.item, words.account.marked) ? subjectBlocks(explorer) : []),
    ...(subject ? childBlocks(fewChildren(index, subject), words) : []),
    ...comparedBlocks(explorer, account),
    ...sentences.map((text) => ({ text, size: 16, gap: 8, bold: true })),
    ...groundBlocks(account, words),
    ...legendBlocks({ ...account, notes: notesOn(index, account.notes, named) }, words).map((block, at) =>
      at === 0 ? { ...block, gap: 26 } : block,
    ),
  ];
}

/** The title, that of an item broken where it pauses or where its phrases end. */
function titleLines({ index, item, model, words }: Explorer, title: string): string {
  if (title !== fullName(index, item, words.account.marked)) return title;
  const breaks = (model.labels[item.id] ?? []).flat().filter(({ lines }) => lines.join('') === item.name);
  const best =
    breaks.find(({ width }) => width <= TITLE.em)?.lines.join('\n') ?? item.name.replaceAll(WIDE_SPACE, '\n');
  return fullName(index, { ...item, name: best }, words.account.marked);
}

function subjectBlocks({ index, item, words }: Explorer): Blocks {
  return [
    { text: describePosition(index, item.id, words), size: 15, gap: 2, soft: true },
    ...(item.text ? [{ text: item.text, size: 18, gap: 10 }] : []),
  ];
}

/** What an item contains, where that is little enough to be named. */
function fewChildren(index: PlanIndex, { id }: Item): readonly Item[] {
  const children = index.children(id);
  return children.length > MOST_CHILDREN ? [] : children;
}

function childBlocks(children: readonly Item[], words: Pick<Words, 'account'>): Blocks {
  return children.map((child, at) => ({
    text: [child.number, markedName(child, words.account.marked)].filter((part) => part !== undefined).join(' '),
    size: 16,
    gap: at === 0 ? 12 : 3,
  }));
}

/** What a second item contains, where the picture shows that too. */
function comparedBlocks({ compared, index, words }: Explorer, { items }: Account): Blocks {
  const children = compared && items.includes(compared) ? fewChildren(index, compared) : [];
  if (compared === undefined || !children.some((child) => items.includes(child))) return [];
  return [
    { text: fullName(index, compared, words.account.marked), size: 24, gap: 18, bold: true },
    ...childBlocks(children, words),
  ];
}

/** Returns where a picture comes from, for its foot. */
export function sourceBlocks(
  explorer: Explorer,
  account: Account,
  { date, link }: { readonly date: Date; readonly link: string | undefined },
): Blocks {
  const { words } = explorer;
  const [source, notice, made] = sourceLines(explorer.model.plan.meta, account, date, words);
  const address = link === undefined ? words.picture.file(explorer.href({})) : words.picture.address(link);
  return [
    { text: source, size: 15, gap: 0, bold: true },
    { text: notice, size: 13, gap: 0, soft: true },
    { text: words.punctuation.gap([made, address]), size: 13, gap: 0, soft: true },
  ];
}
