import { nearestIds } from '../plan/read/nearestIds.ts';
import type { Path } from '../plan/read/yaml.ts';
import { parseAddress, type AddressProblem } from '../state/address.ts';
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
      return again ? [{ path: ['highlight', i], message: `「${id}」が2回あります。1つを消してください。` }] : [];
    }),
  ];
}

function addressErrors(address: string, space: DeckSpace): string[] {
  const { address: read, problems } = parseAddress(address, space.addresses);
  const inside = read.deck !== undefined || read.scene !== undefined ? [NO_DECK] : [];
  return [...problems.map((problem) => sentence(problem, space)), ...inside];
}

/** Returns the sentence for an item that the plan does not have, with the ids that are spelled most like it. */
function unknownItem(id: string, { items }: DeckSpace): string {
  const characters = [...id];
  const shown = characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : id;
  return `「${shown}」という項目はありません。${mend(characters.slice(0, 40).join(''), items)}`;
}

const NO_DECK = '場面のアドレスに deck と scene は書けません。消してください。';

function sentence({ part, came }: AddressProblem, space: DeckSpace): string {
  const { views, kinds, linkKinds, overlays } = space.addresses;
  switch (part) {
    case 'form':
      return `「${came}」はアドレスの形ではありません。画面のアドレスの「#/」から後ろを、引用符で囲んで書いてください。`;
    case 'view':
      return `「${came}」という表示はありません。${mend(
        came,
        views.map(({ id }) => id),
      )}`;
    case 'item':
    case 'with':
    case 'to':
      return unknownItem(came, space);
    case 'sort':
      return `「${came}」では並べ替えられません。total か項目の id に直してください。`;
    case 'without':
    case 'rows':
    case 'columns':
      return `「${came}」という種類の項目はありません。${mend(came, kinds)}`;
    case 'unlinked':
      return `「${came}」という種類のつながりはありません。${mend(came, linkKinds)}`;
    case 'overlay': {
      const values = overlays.flatMap((overlay) => overlay.values);
      return `重ねて見るものに「${came}」はありません。${mend(came, values)}`;
    }
    case 'basis':
      return `「${came}」という絞り込みはありません。sourced に直すか、消してください。`;
    case 'steps':
      return `「${came}」歩先までの表示はありません。1、2、3 のどれかに直してください。`;
    case 'lang':
    case 'ruby':
      return `${part} に「${came}」とは、まだ書けません。消してください。`;
    case 'year':
      return `「${came}」という年度は選べません。計画の年度を西暦4けたで書いてください。`;
    case 'deck':
    case 'scene':
      return NO_DECK;
    case 'parameter':
      return `アドレスに「${came}」という指定はありません。消すか、画面のアドレスを写し直してください。`;
  }
}

function mend(came: string, known: readonly string[]): string {
  return `${nearestIds(came, known).join('、')} のどれかの書き間違いなら直してください。`;
}
