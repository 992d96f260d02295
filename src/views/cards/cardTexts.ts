import { markedName } from '../../account/markedName.ts';
import { fullName } from '../../account/nameOf.ts';
import type { AccountWords } from '../../account/words.ts';
import type { CardContent, CardGroup, CardText } from '../../layout/cards/cardContent.ts';
import type { Mark } from '../../overlays/overlay.ts';
import { linksBetween } from '../../plan/model/linksBetween.ts';
import type { PlanIndex } from '../../plan/model/lookup.ts';
import type { Item, Link } from '../../plan/model/types.ts';
import type { ShownCard, ShownCards } from './shownCards.ts';

type Words = Pick<AccountWords, 'marked' | 'basis' | 'ground' | 'cards'>;

/** The plan as it is shown, and what the chosen overlays mark in it. */
interface State {
  readonly index: PlanIndex;
  readonly marks: ReadonlyMap<string, readonly Mark[]> | undefined;
}

/** In em of the picture's letters, as the style sheet has them. */
const NAME = 1.1;
const GAP = 0.35;

/**
 * Returns what stands on the cards as plain texts, for a drawing or for a file; years have none.
 *
 * @param down whether the steps of a path stand one under the other
 */
export function cardTexts(state: State, shown: ShownCards, words: Words, down = false): readonly CardGroup[] {
  if (shown.type === 'years') return [];
  if (shown.type === 'path') {
    const { items } = shown.path;
    const cards = items.flatMap((id, at) => stepCard(state, id, items[at - 1], words, down) ?? []);
    return down ? cards.map((card) => ({ heading: '', cards: [card] })) : [{ heading: '', cards }];
  }
  const lead =
    shown.lead === undefined ? [] : [{ heading: '', cards: [cardOf(state, { item: shown.lead, parts: [] }, words)] }];
  const single = shown.lead === undefined && shown.groups.length === 1;
  return [
    ...lead,
    ...shown.groups.map(({ heading, cards }) => ({
      heading: single ? '' : heading,
      cards: cards.map((card) => cardOf(state, card, words)),
    })),
  ];
}

function cardOf(state: State, { item, parts, link }: ShownCard, words: Words): CardContent {
  return {
    id: item.id,
    texts: [
      nameOf(state, item, words, 0),
      ...(item.text === undefined ? [] : [plain(item.text)]),
      ...(link === undefined ? [] : [plain(reasonOf(link, words))]),
      // Below what contains them nobody need say whose they are.
      ...parts.map((part) => plain(numbered(state, part, markedName(part, words.marked), words))),
    ],
  };
}

/** An item of a path, below what joins it with the one before. */
function stepCard(
  state: State,
  id: string,
  before: string | undefined,
  words: Words,
  down: boolean,
): CardContent | undefined {
  const { index } = state;
  const item = index.item(id);
  if (item === undefined) return undefined;
  const links = before === undefined ? [] : linksBetween(index, before, id);
  const joins = links.map((link) => {
    const kind = index.linkKind(link.kind);
    const [onward, back] = down ? ['↓', '↑'] : ['→', '←'];
    const arrow = link.to === id ? onward : back;
    return plain(words.cards.step(arrow, kind?.outward ?? link.kind, reasonOf(link, words)));
  });
  return {
    id,
    texts: [
      ...joins.map((text, at) => (at === 0 ? { ...text, gap: 0 } : text)),
      nameOf(state, item, words, joins.length === 0 ? 0 : GAP),
    ],
  };
}

function nameOf(state: State, item: Item, words: Words, gap: number): CardText {
  const text = numbered(state, item, fullName(state.index, item, words.marked), words);
  return { text, size: NAME, bold: true, gap };
}

/** A name with its number before it, and after it what the chosen overlays mark it with. */
function numbered({ marks }: State, { id, number }: Item, name: string, { cards }: Words): string {
  const labels = (marks?.get(id) ?? []).map(({ label }) => label);
  const whole = number === undefined ? name : cards.numbered(number, name);
  return labels.length === 0 ? whole : cards.withMarks(whole, labels);
}

function reasonOf({ basis, reason, quote }: Link, words: Words): string {
  return words.ground(words.cards.why(reason, quote), words.basis[basis]);
}

function plain(text: string): CardText {
  return { text, size: 1, bold: false, gap: GAP };
}
