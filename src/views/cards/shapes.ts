import { standsBack } from '../../account/standsBack.ts';
import type { SlideBox, SlideShape } from '../../export/slideShape.ts';
import type { CardGroup } from '../../layout/cards/cardContent.ts';
import type { PeriodLine } from '../../layout/cards/layoutYears.ts';
import { layoutCards, type PlacedText } from '../../layout/cards/layoutCards.ts';
import { tint } from '../../layout/color.ts';
import { itemColor } from '../../layout/itemColor.ts';
import type { PlanIndex } from '../../plan/model/lookup.ts';
import type { TellShapes } from '../view.ts';
import { cardTexts } from './cardTexts.ts';
import { shownCards } from './shownCards.ts';
import { yearsPicture } from './yearsPicture.ts';

/** Share of the room that lines are broken for: office programs have other fonts, some wider. */
const SURE = 0.9;
/** Of what steps back: how much is left of its hue, and its words, which can be read all the same. */
const PALE = 0.35;
const SOFT = '#6b6b6b';
const BAR = 0.25;
const INSET = 0.7;
/** The steps of a path may be so much smaller one under the other than beside each other. */
const READ = 0.6;

/** Tells the cards or the years as shapes with words in them. */
const tellShapes: TellShapes = (explorer, room) => {
  const { index, words } = explorer;
  const shown = shownCards(explorer);
  if (shown.type === 'years') return yearShapes(explorer, room);
  const texts = (down: boolean) => cardTexts(explorer, shown, words.account, down);
  // One step under the other, as one reads; beside each other where they would be too small so.
  const down = shown.type === 'path' && lettersOf(texts(true), room) >= READ * lettersOf(texts(false), room);
  const { front, year } = explorer;
  const isBack = (id: string) => standsBack(id, { front, undecided: year?.undecided });
  return cardShapes(index, texts(down), room, isBack);
};

export default tellShapes;

/** Px of the letters that groups of cards have room for. */
function lettersOf(groups: readonly CardGroup[], room: Parameters<TellShapes>[1]): number {
  return layoutCards(groups, { width: room.width * SURE, height: room.height }).size;
}

function cardShapes(
  index: PlanIndex,
  groups: readonly CardGroup[],
  room: Parameters<TellShapes>[1],
  isBack: (id: string) => boolean,
): SlideShape[] {
  const narrow = { width: room.width * SURE, height: room.height };
  const { size, headings, cards } = layoutCards(groups, narrow);
  const content = new Map(groups.flatMap((group) => group.cards).map((card) => [card.id, card]));
  const wide = (px: number) => px / SURE;
  return [
    ...headings.map((heading) => headingBox(heading, room.width)),
    ...cards.flatMap(({ id, x, y, width, height }): SlideShape[] => {
      const hue = tint(itemColor(index, id), isBack(id) ? PALE : 1);
      const box = { x: wide(x), y, width: wide(width), height };
      return [
        {
          type: 'box',
          ...box,
          fill: tint(hue, 0.08),
          stroke: { color: hue, width: 1.5, dashed: index.item(id)?.basis === 'provisional' },
          texts: (content.get(id)?.texts ?? []).map((text) => ({ ...text, size: text.size * size })),
          align: 'left',
          valign: 'top',
          inset: INSET * size,
          ...(isBack(id) ? { color: SOFT } : {}),
        },
        { ...blank, ...box, width: BAR * size, fill: hue },
      ];
    }),
  ];
}

const blank: SlideBox = {
  type: 'box',
  x: 0,
  y: 0,
  width: 0,
  height: 0,
  texts: [],
  align: 'left',
  valign: 'middle',
  inset: 0,
};

function headingBox({ size, bold, lines }: PlacedText, width: number): SlideBox {
  const [line] = lines;
  return {
    ...blank,
    y: (line?.y ?? 0) - size,
    width,
    height: size * 1.4,
    texts: [{ text: lines.map(({ text }) => text).join(''), size, bold }],
  };
}

function yearShapes(explorer: Parameters<TellShapes>[0], room: Parameters<TellShapes>[1]): SlideShape[] {
  const { index } = explorer;
  const picture = yearsPicture(explorer, undefined, room);
  const { size } = picture;
  return [
    ...picture.years.map(({ year, x, y, width, height }, at): SlideBox => {
      const { era, number } = explorer.words.timeline.yearPieces(year);
      return {
        ...blank,
        x,
        y,
        width,
        height,
        fill: at % 2 === 1 ? '#f4f2ec' : '#ffffff',
        texts: [`${era}${number}`, String(year)].map((text) => ({ text, size: size * SURE, bold: false })),
        align: picture.down ? 'left' : 'center',
        valign: 'top',
      };
    }),
    ...picture.days.map(({ from, to }): SlideShape => {
      return { type: 'line', from, to, stroke: { color: '#1a1a1c', width: 2, dashed: true } };
    }),
    ...picture.periods.map(({ id, x, y, width, height, lines }): SlideBox => {
      const hue = itemColor(index, id);
      return {
        ...blank,
        x,
        y,
        width,
        height,
        fill: tint(hue, 0.18),
        stroke: { color: hue, width: 1.5, dashed: false },
        texts: joined(lines).map((line) => ({ ...line, size: line.size * size * SURE })),
        inset: size * 0.6,
      };
    }),
    ...picture.days.map(({ name, text }): SlideBox => {
      const width = text.end ? text.x : room.width - text.x;
      return {
        ...blank,
        x: text.end ? 0 : text.x,
        y: text.y - size,
        width,
        height: size * 1.4,
        texts: [{ text: name, size: size * SURE, bold: true }],
        align: text.end ? 'right' : 'left',
      };
    }),
  ];
}

/** Lines of one text are a paragraph again: office programs break them themselves. */
function joined(lines: readonly PeriodLine[]): PeriodLine[] {
  const paragraphs: { text: string; size: number; bold: boolean }[] = [];
  for (const { text, size, bold } of lines) {
    const last = paragraphs.at(-1);
    if (last?.bold === bold) last.text += text;
    else paragraphs.push({ text, size, bold });
  }
  return paragraphs;
}
