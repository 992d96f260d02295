/**
 * The state of the explorer as it stands in the address: `#/<view>/<item>?basis=sourced&with=<item>`.
 *
 * Whatever is not in the address is not shared: hover and open menus stay where they are used.
 */
export interface Address {
  readonly view: string;
  /** Id of the item in focus; the plan's centre when nothing is. */
  readonly item: string;
  /** `sourced` leaves only what comes from the source itself. */
  readonly basis: BasisFilter;
  /** Id of a second item that the one in focus is compared with. */
  readonly with?: string | undefined;
}

export type BasisFilter = 'all' | 'sourced';

/** Something in an address that could not be followed, for a notice on the page. */
export interface AddressProblem {
  readonly part: 'view' | 'item' | 'basis' | 'with' | 'parameter' | 'form';
  /** What came, cut to a length that can be shown. */
  readonly came: string;
}

/** What an address may name. The first view is the default. */
export interface AddressSpace {
  readonly views: readonly string[];
  readonly center: string;
  /** The id under which an item is known now, or undefined where there is none. */
  readonly resolve: (id: string) => string | undefined;
}

const LONGEST_SHOWN = 40;

export function homeAddress(space: AddressSpace): Address {
  return { view: space.views[0] ?? '', item: space.center, basis: 'all' };
}

/**
 * Reads a fragment. It never throws: what is unknown falls back to the nearest sensible state and is told as a problem.
 *
 * @param fragment with or without its `#`
 */
export function parseAddress(
  fragment: string,
  space: AddressSpace,
): { readonly address: Address; readonly problems: readonly AddressProblem[] } {
  const home = homeAddress(space);
  const text = fragment.replace(/^#/, '');
  if (text === '' || text === '/') return { address: home, problems: [] };
  if (!text.startsWith('/')) return { address: home, problems: [problem('form', text)] };
  const [path, query = ''] = splitOnce(text.slice(1), '?');
  const [viewPart = '', itemPart = '', ...rest] = path.split('/').map(decode);
  const problems: AddressProblem[] = [];
  const view = readView(viewPart, space, problems);
  const item = readItem(itemPart, space, problems);
  if (rest.some((part) => part !== '')) problems.push(problem('form', text));
  const parameters = readQuery(query, space, problems);
  return { address: withoutSelf({ view, item, ...parameters }), problems: unique(problems) };
}

function readView(came: string, space: AddressSpace, problems: AddressProblem[]): string {
  const fallback = space.views[0] ?? '';
  if (came === '') return fallback;
  if (space.views.includes(came)) return came;
  problems.push(problem('view', came));
  return fallback;
}

/** The item that an id names; for an unknown `a-b-c` the nearest one that its words lead to: `a-b`, then `a`. */
function readItem(came: string, space: AddressSpace, problems: AddressProblem[]): string {
  if (came === '') return space.center;
  const known = space.resolve(came);
  if (known !== undefined) return known;
  problems.push(problem('item', came));
  return nearestItem(came, space) ?? space.center;
}

function nearestItem(came: string, space: AddressSpace): string | undefined {
  // Ids have few words; a longer one is no mistyped id, and cutting it word by word would take long.
  const words = came.split('-').slice(0, 8);
  while (words.length > 1) {
    words.pop();
    const near = space.resolve(words.join('-'));
    if (near !== undefined) return near;
  }
  return undefined;
}

function readQuery(query: string, space: AddressSpace, problems: AddressProblem[]): Pick<Address, 'basis' | 'with'> {
  let basis: BasisFilter = 'all';
  let other: string | undefined;
  for (const [key, value] of new URLSearchParams(query)) {
    if (key === 'basis') {
      if (value === 'all' || value === 'sourced') basis = value;
      else problems.push(problem('basis', value));
    } else if (key === 'with') {
      other = space.resolve(value);
      if (other === undefined) problems.push(problem('with', value));
      other ??= nearestItem(value, space);
    } else problems.push(problem('parameter', key));
  }
  return other === undefined ? { basis } : { basis, with: other };
}

/** An item compared with itself is compared with nothing. */
function withoutSelf(address: Address): Address {
  const { with: other, ...rest } = address;
  return other === undefined || other === address.item ? rest : { ...rest, with: other };
}

/** The fragment of an address, beginning with `#`; defaults are left out. */
export function formatAddress(address: Address, space: AddressSpace): string {
  const home = homeAddress(space);
  const item = address.item === home.item ? '' : address.item;
  const view = address.view === home.view && item === '' ? '' : address.view;
  const path = [view, item].filter((part) => part !== '').map(encodeURIComponent);
  const { with: other } = withoutSelf(address);
  const query = [
    ...(address.basis === 'all' ? [] : [`basis=${address.basis}`]),
    ...(other === undefined ? [] : [`with=${encodeURIComponent(other)}`]),
  ].join('&');
  return `#/${path.join('/')}${query === '' ? '' : `?${query}`}`;
}

/** The same problem once, however often the address has it. */
function unique(problems: readonly AddressProblem[]): AddressProblem[] {
  return [...new Map(problems.map((one) => [`${one.part} ${one.came}`, one])).values()];
}

function problem(part: AddressProblem['part'], came: string): AddressProblem {
  const characters = Array.from(came);
  return {
    part,
    came: characters.length > LONGEST_SHOWN ? `${characters.slice(0, LONGEST_SHOWN).join('')}…` : came,
  };
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** Decodes a part of a path; a malformed escape is taken as it stands. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
