import type { Account, AccountPart, Standing } from './account.ts';
import { chosenOverlays } from './chosenOverlays.ts';
import { conditionsOf } from './conditions.ts';
import { basisCounts, groundGroups, groundsOf, type Ground } from './grounds.ts';
import type { LegendEntry } from './legend.ts';
import { fullName } from './nameOf.ts';
import { provisionalNotes } from './provisionalNotes.ts';
import { sourcesOf } from './sourcesOf.ts';
import type { AccountState } from './state.ts';
import type { AccountWords } from './words.ts';

/** Tells what is shown: what every view has in common, with the view's own part. */
export function tellAccount(state: AccountState, part: AccountPart, words: AccountWords): Account {
  const { index, item, view } = state;
  const overlays = chosenOverlays(state);
  const first = new Set(part.about);
  const links = [...first, ...part.links.filter((link) => !first.has(link))];
  const title = part.title ?? fullName(index, item, words.marked);
  const conditions = conditionsOf(state, overlays, part.sentences, words);
  const sentences = conditions.map(({ text }) => text);
  const groups = groundGroups(index, links, words);
  const about = groundsOf(index, part.about, words);
  const bases = basisCounts(links);
  const basisLine =
    bases.length === 0
      ? ''
      : words.basisLine(bases.map(({ basis, count }) => words.basisCount(words.basis[basis], count)));
  const subject = part.title === undefined && item.id !== state.space.center ? item : undefined;
  // What is told about it names it, also where the picture does not draw it.
  const titled = subject === undefined ? [] : [subject];
  const notes = provisionalNotes(index, [...titled, ...part.items.filter(({ id }) => part.named.has(id))]);
  let grounds: readonly Ground[] | undefined;
  const goals = overlays.choices.flatMap(({ choice }) => index.item(choice.item) ?? []);
  return {
    view,
    title,
    subject,
    conditions,
    sentences,
    items: part.items,
    links,
    beside: part.beside,
    about,
    standing: standingOf(state, part),
    overlays,
    legend: [...overlayEntries(state), ...part.legend],
    notes,
    translation: state.translationNote,
    /** Hundreds of sentences, that a picture of the whole plan does not ask for at first. */
    get grounds() {
      grounds ??= groundsOf(index, links, words);
      return grounds;
    },
    groundGroups: groups,
    bases,
    basisLine,
    sources: sourcesOf(state.model.plan, [...titled, ...part.items, ...links, ...goals]),
    alternative: words.alternative(state.viewName, title, [
      ...sentences,
      ...about.map(({ sentence, link }) => words.ground(sentence, words.basis[link.basis])),
      ...(basisLine === '' ? [] : [basisLine]),
      ...notes,
      ...(state.translationNote === undefined ? [] : [state.translationNote]),
    ]),
  };
}

function standingOf({ marks, hidden }: AccountState, { items, back }: AccountPart): Standing {
  const ids = items.map(({ id }) => id);
  return {
    front: new Set(ids.filter((id) => !back.has(id))),
    marked: new Set(ids.filter((id) => marks?.has(id))),
    back: new Set(ids.filter((id) => back.has(id))),
    hidden,
  };
}

/** What the chosen overlays print on a picture: each mark once. */
function overlayEntries({ marks }: AccountState): LegendEntry[] {
  const printed = new Map([...(marks?.values() ?? [])].flat().map((mark) => [mark.choice, mark]));
  return [...printed.values()].map(({ name, label, color, texture }) => ({
    text: name,
    sign: texture === undefined ? { type: 'tile', label, color } : { type: 'texture', texture, color },
  }));
}
