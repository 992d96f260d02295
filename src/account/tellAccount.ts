import type { Account, AccountPart, Standing } from './account.ts';
import { chosenOverlays } from './chosenOverlays.ts';
import { conditions } from './conditions.ts';
import { basesOf, groundGroups, groundsOf } from './grounds.ts';
import type { LegendEntry } from './legend.ts';
import { markedName } from './markedName.ts';
import { provisionalNotes } from './provisionalNotes.ts';
import { sourcesOf } from './sourcesOf.ts';
import type { AccountState } from './state.ts';
import type { AccountWords } from './words.ts';

/** Tells what is shown: what every view has in common, with the view's own part. */
export function tellAccount(state: AccountState, part: AccountPart, words: AccountWords): Account {
  const { index, item, view } = state;
  const overlays = chosenOverlays(state);
  const about = new Set(part.about);
  const links = [...part.about, ...part.links.filter((link) => !about.has(link))];
  const title = part.title ?? markedName(item, words.marked);
  const sentences = conditions(state, overlays, part.sentences, words);
  const groups = groundGroups(index, links, words);
  const notes = provisionalNotes(
    index,
    part.items.filter(({ id }) => part.named.has(id)),
  );
  const goals = overlays.choices.flatMap(({ choice }) => index.item(choice.item) ?? []);
  return {
    view,
    title,
    sentences,
    items: part.items,
    links,
    beside: part.beside,
    about: groundsOf(index, part.about, words),
    standing: standingOf(state, part),
    overlays,
    legend: [...overlayEntries(state), ...part.legend],
    notes,
    grounds: groundsOf(index, links, words),
    groundGroups: groups,
    bases: basesOf(links),
    sources: sourcesOf(state.model.plan, [...part.items, ...links, ...goals]),
    alternative: words.alternative(words.viewName(view), title, [
      ...sentences,
      ...groundsOf(index, part.about, words).map(({ sentence, link }) => `${sentence}（${words.basis[link.basis]}）`),
      ...(groups.length === 0
        ? []
        : [
            words.groundsLead(
              groups.map((group) => words.groundGroup(group.name, words.basis[group.basis], group.count)),
            ),
          ]),
      ...notes,
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
