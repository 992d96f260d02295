import { quoteMessages } from '../../messages/quoteMessages.ts';
import type { DraftLink } from '../read/draft.ts';
import { errorAt, says, type Entry } from '../read/entry.ts';
import type { DraftIndex } from '../read/draftIndex.ts';
import type { PlanError } from '../read/planError.ts';
import type { Basis } from '../model/types.ts';
import type { Path } from '../read/yaml.ts';

/** What is read or editorial must say why; a link that is stated must quote the words it rests on. */
export function checkReasons({ draft, links, leads }: DraftIndex): PlanError[] {
  const { kinds, rules, items, towns, terms } = draft;
  return [
    ...[...items, ...towns, ...terms].flatMap((entry) => reasonErrors(entry, [], entry.value)),
    ...[...links.filter(hasOwnGrounds), ...leads, ...rules].flatMap((entry) => [
      ...reasonErrors(entry, [], entry.value),
      ...statedErrors(entry, [], entry.value),
    ]),
    ...kinds.flatMap((kind) => {
      const { contains } = kind.value;
      if (contains === undefined) return [];
      return [...reasonErrors(kind, ['contains'], contains), ...statedErrors(kind, ['contains'], contains)];
    }),
  ];
}

interface Grounds {
  readonly basis: Basis;
  readonly reason?: string;
  readonly quote?: string;
}

/** A parent without grounds of its own has those of its kind, which are checked there once. */
function hasOwnGrounds(link: DraftLink): boolean {
  return !link.isParent || says(link, 'basis');
}

function reasonErrors(entry: Entry<unknown>, path: Path, { basis, reason }: Grounds): PlanError[] {
  if ((basis !== 'editorial' && basis !== 'read') || reason !== undefined) return [];
  const message = quoteMessages.reasonMissing(basis);
  return [errorAt(entry, [...path, 'reason'], message)];
}

function statedErrors(entry: Entry<unknown>, path: Path, { basis, quote }: Grounds): PlanError[] {
  if (basis !== 'stated' || quote !== undefined) return [];
  const message = quoteMessages.quoteMissing;
  return [errorAt(entry, [...path, 'quote'], message)];
}
