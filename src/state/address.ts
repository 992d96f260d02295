import {
  nearestItem,
  readParameters,
  writeParameters,
  type ParameterProblem,
  type Parameters,
  type ParameterSpace,
} from './parameters.ts';
import type { ViewParameters } from './parameter.ts';

/** The state of the explorer as it stands in the address: `#/<view>/<item>?sdg=11,13&year=2027&basis=sourced`. */
export interface Address extends Parameters {
  readonly view: string;
  /** Id of the item in focus; the plan's centre when nothing is. */
  readonly item: string;
}

/** Something in an address that could not be followed, for a notice on the page. */
export interface AddressProblem {
  readonly part: 'view' | 'item' | 'form' | 'languageFailed' | ParameterProblem['part'];
  /** What came, cut to a length that can be shown. */
  readonly came: string;
}

/** What an address may say of a view. */
export interface ViewSpace {
  /** Its name in the address. */
  readonly id: string;
  /** The parameters that are of this view alone. */
  readonly parameters?: Partial<ViewParameters>;
}

/** What an address may name. The first view is the default. */
export interface AddressSpace extends ParameterSpace {
  readonly views: readonly ViewSpace[];
  readonly center: string;
}

const LONGEST_SHOWN = 40;

/** Id of the view that an address without one shows. */
export function homeView({ views }: AddressSpace): string {
  return views[0]?.id ?? '';
}

export function homeAddress(space: AddressSpace): Address {
  return { view: homeView(space), item: space.center, ...space.usual };
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
  const { parameters, problems: unread } = readParameters(query, space);
  problems.push(...unread.map(({ part, came }) => problem(part, came)));
  return { address: consistent({ view, item, ...parameters }), problems: unique(problems) };
}

function readView(came: string, space: AddressSpace, problems: AddressProblem[]): string {
  const fallback = homeView(space);
  if (came === '') return fallback;
  if (space.views.some(({ id }) => id === came)) return came;
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

/** An item compared with itself is compared with nothing, from an item to itself there is no path, and a scene has a deck. */
function consistent(address: Address): Address {
  const { with: other, to, scene, ...rest } = address;
  return {
    ...rest,
    ...(scene === undefined || rest.deck === undefined ? {} : { scene }),
    ...(other === undefined || other === address.item ? {} : { with: other }),
    ...(to === undefined || to === address.item ? {} : { to }),
  };
}

/** The fragment of an address, beginning with `#`; defaults are left out. */
export function formatAddress(address: Address, space: AddressSpace): string {
  const home = homeAddress(space);
  const item = address.item === home.item ? '' : address.item;
  const view = address.view === home.view && item === '' ? '' : address.view;
  const path = [view, item].filter((part) => part !== '').map(encodeURIComponent);
  const query = writeParameters(consistent(address), space);
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
