import type { Explorer } from '../../state/explorer.svelte.ts';
import type { Steps } from './parameters.ts';
import type { Option, SomeOf, TellOptions } from '../viewOption.ts';

const STEPS: readonly Steps[] = [1, 2, 3];

/** How far around an item the graph reaches, and the kinds of item and of link that are in it. */
const options: TellOptions = (draft) => {
  const { words, item, space, address, index } = draft;
  const range = STEPS.map((steps) => ({
    value: String(steps),
    name: words.graph.steps(steps),
    href: draft.href({ steps }),
    chosen: address.steps === steps,
  }));
  const links = index.plan.linkKinds.map(({ id, outward }) => ({ id, name: outward }));
  return [
    ...(item.id === space.center ? [] : [{ type: 'one', label: words.graph.range, options: range } as const]),
    switches(draft, 'without', words.graph.legendKinds, index.plan.kinds),
    switches(draft, 'unlinked', words.graph.legendLinks, links),
  ];
};
export default options;

function switches(
  draft: Explorer,
  part: 'without' | 'unlinked',
  label: string,
  kinds: readonly { readonly id: string; readonly name: string }[],
): SomeOf {
  const off = draft.address[part];
  const options = kinds
    .filter(({ id }) => isPresent(draft, id))
    .map(({ id, name }): Option => {
      const others = off.includes(id) ? off.filter((one) => one !== id) : [...off, id];
      return { value: id, name, href: draft.href({ [part]: others }), chosen: !off.includes(id) };
    });
  return { type: 'some', label, options };
}

function isPresent({ index }: Explorer, kind: string): boolean {
  return index.itemsOfKind(kind).length > 0 || index.plan.links.some((link) => link.kind === kind);
}
