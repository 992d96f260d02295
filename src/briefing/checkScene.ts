import { sceneMessages } from '../messages/sceneMessages.ts';
import { nearestIds } from '../plan/read/nearestIds.ts';
import type { Path } from '../plan/read/yaml.ts';
import type { ViewAddress } from '../account/viewAddress.ts';
import { parseAddress, type AddressProblem, type AddressSpace } from '../state/address.ts';
import type { Scene } from './deck.ts';
import type { DeckSpace } from './readDeck.ts';

/** Something in a scene that the plan does not have: where in the scene, and a sentence. */
export interface SceneProblem {
  readonly path: Path;
  readonly message: string;
}

/** Returns everything that a scene names and the plan, or the page, does not have. */
export function sceneProblems({ address, highlight }: Pick<Scene, 'address' | 'highlight'>, space: DeckSpace) {
  const unknown = address === '' ? [] : addressErrors(address, space);
  return [
    ...unknown.map((message): SceneProblem => ({ path: ['address'], message })),
    ...highlight.flatMap((id, i): SceneProblem[] => {
      if (space.addresses.resolve(id) === undefined)
        return [{ path: ['highlight', i], message: unknownItem(id, space) }];
      const again = highlight.indexOf(id) < i;
      return again ? [{ path: ['highlight', i], message: sceneMessages.repeated(id) }] : [];
    }),
  ];
}

function addressErrors(address: string, space: DeckSpace): string[] {
  const { address: read, problems } = parseAddress(address, space.addresses);
  const inside = read.deck !== undefined || read.scene !== undefined ? [sceneMessages.noDeck] : [];
  return [...problems.map((problem) => sentence(problem, space)), ...inside];
}

/** Returns the sentence for an item that the plan does not have, with the ids that are spelled most like it. */
function unknownItem(id: string, { items }: DeckSpace): string {
  const characters = [...id];
  const shown = characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : id;
  return sceneMessages.unknownItem(shown, mend(characters.slice(0, 40).join(''), items));
}

function sentence({ part, came }: AddressProblem, space: DeckSpace): string {
  const { views, overlays } = space.addresses;
  switch (part) {
    case 'form':
      return sceneMessages.form(came);
    case 'view':
      return sceneMessages.view(
        came,
        mend(
          came,
          views.map(({ id }) => id),
        ),
      );
    case 'item':
    case 'with':
    case 'to':
      return unknownItem(came, space);
    case 'overlay': {
      const values = overlays.flatMap((overlay) => overlay.values);
      return sceneMessages.overlay(came, mend(came, values));
    }
    case 'basis':
      return sceneMessages.basis(came);
    case 'lang':
    case 'languageFailed':
    case 'ruby':
      return sceneMessages.notYet(part, came);
    case 'year':
      return sceneMessages.year(came);
    case 'deck':
    case 'scene':
      return sceneMessages.noDeck;
    case 'parameter':
      return sceneMessages.parameter(came);
    default:
      return wrongValue(part, came, space.addresses);
  }
}

/** Words to choose from that one can read through. */
const FEW = 5;

/** Returns the sentence for a parameter that holds one of some words, and that cannot hold what came. */
function wrongValue(part: keyof ViewAddress | 'theme', came: string, space: AddressSpace): string {
  const { known, items } = space.parameters[part] ?? {};
  const words = [...(known?.(space) ?? []), ...(items ? [sceneMessages.itemId] : [])];
  const hint = words.length > FEW ? mend(came, words) : sceneMessages.oneOf(words.join(sceneMessages.comma));
  return sceneMessages.value(part, came, hint);
}

function mend(came: string, known: readonly string[]): string {
  return sceneMessages.nearest(nearestIds(came, known).join(sceneMessages.comma));
}
