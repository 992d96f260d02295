import type { ViewAddress } from '../account/viewAddress.ts';
import {
  readParameter,
  someOf,
  type Nameable,
  type Parameter,
  type Reading,
  type ViewParameters,
} from './parameter.ts';

/** What the parameters of an address may say: everything behind the `?`. */
export interface Parameters extends ViewAddress {
  /** `sourced` leaves only what comes from the source itself. */
  readonly basis: BasisFilter;
  /** Id of a second item that the one in focus is compared with. */
  readonly with?: string | undefined;
  /** Id of the item that a path from the one in focus is looked for to. */
  readonly to?: string | undefined;
  /** Id of what people ask about, whose items stand in front. */
  readonly theme?: string | undefined;
  /** The fiscal year that the plan is looked at in; one before or after the plan's stands for all of those. */
  readonly year?: number | undefined;
  /** Id of the briefing that is presented; whether there is one is known when the decks have come. */
  readonly deck?: string | undefined;
  /** Which of its scenes, counted from 1. */
  readonly scene?: number | undefined;
  /** What the language is called that the page is told in; undefined for the plan's own. */
  readonly lang?: string | undefined;
  /** Whether readings stand over the words. */
  readonly ruby?: string | undefined;
  /** What is chosen of each overlay, by the overlay's id; an overlay without a choice is not there. */
  readonly overlays: Readonly<Record<string, readonly string[]>>;
}

export type BasisFilter = 'all' | 'sourced';

/** What the parameters may name. */
export interface ParameterSpace extends Nameable {
  readonly overlays: readonly OverlaySpace[];
  /** Every parameter beside overlays, by its name. */
  readonly parameters: Readonly<Record<string, Parameter<unknown>>>;
  /** What an address says where its query is empty. */
  readonly usual: Parameters;
}

export interface OverlaySpace {
  readonly id: string;
  readonly multiple: boolean;
  /** What can be chosen, in the overlay's order. */
  readonly values: readonly string[];
}

/** The parameters of every address that say something in some of the views only; each view names those that it shows. */
export const SHARED_PARAMETERS = ['to', 'with'] as const;
export type SharedParameter = (typeof SHARED_PARAMETERS)[number];

type Key = Exclude<keyof Parameters, 'overlays' | keyof ViewAddress>;

/** In this order they are written, those of views behind them. */
const COMMON: { readonly [K in Key]: Parameter<Parameters[K]> } = {
  basis: { usual: 'all', known: () => ['all', 'sourced'] },
  with: { read: readItem },
  to: { read: readItem },
  theme: { known: ({ themes }) => themes },
  year: { read: readYear },
  deck: { read: readDeckId },
  scene: { read: readScene },
  lang: { read: readLanguage },
  // No readings are there yet.
  ruby: { read: (came) => ({ value: undefined, bad: came === '0' ? [] : [came] }) },
};

/** Returns the parameters that an address can have beside overlays, in the order that they are written in. */
export function allParameters(ofViews: readonly (Partial<ViewParameters> | undefined)[]): ParameterSpace['parameters'] {
  return Object.assign({}, COMMON, ...ofViews) as ParameterSpace['parameters'];
}

/** Returns what an address says where its query is empty. */
export function usualParameters(parameters: ParameterSpace['parameters']): Parameters {
  const usual = Object.entries(parameters).flatMap(([name, one]) => ('usual' in one ? [[name, one.usual]] : []));
  return { overlays: {}, ...(Object.fromEntries(usual) as Omit<Parameters, 'overlays'>) };
}

type Part = Key | keyof ViewAddress;

/** Something in a query that could not be followed: the parameter, and what it was given. */
export interface ParameterProblem {
  readonly part: Part | 'overlay' | 'parameter';
  readonly came: string;
}

/** Reads the query of an address, without its `?`. It never throws: what is unknown is told and left out. */
export function readParameters(
  query: string,
  space: ParameterSpace,
): { readonly parameters: Parameters; readonly problems: readonly ParameterProblem[] } {
  const found: Record<string, unknown> = {};
  const overlays: Record<string, readonly string[]> = {};
  const problems: ParameterProblem[] = [];
  for (const [key, came] of new URLSearchParams(query)) {
    const overlay = space.overlays.find(({ id }) => id === key);
    if (overlay !== undefined) {
      const { value = [], bad } = readOverlay(came, overlay);
      if (value.length > 0) overlays[key] = value;
      problems.push(...bad.map((one) => ({ part: 'overlay', came: one }) as const));
    } else {
      const parameter = Object.hasOwn(space.parameters, key) ? space.parameters[key] : undefined;
      const { value, bad } = parameter ? readParameter(parameter, came, space) : { value: undefined, bad: [key] };
      if (value !== undefined) found[key] = value;
      const part: ParameterProblem['part'] = parameter ? (key as Part) : 'parameter';
      problems.push(...bad.map((one) => ({ part, came: one })));
    }
  }
  return { parameters: { ...space.usual, ...found, overlays }, problems };
}

/** The query of an address, without its `?`; defaults are left out. */
export function writeParameters(parameters: Parameters, space: ParameterSpace): string {
  const own = (Object.keys(space.parameters) as Part[]).flatMap((key) => {
    const value = parameters[key];
    const text = Array.isArray(value) ? value.join(',') : String(value ?? '');
    return text === '' || value === space.usual[key] ? [] : [[key, text] as const];
  });
  const overlays = space.overlays.flatMap(({ id }) => {
    const chosen = Object.hasOwn(parameters.overlays, id) ? parameters.overlays[id] : undefined;
    return chosen === undefined || chosen.length === 0 ? [] : [[id, chosen.join(',')] as const];
  });
  // Commas may stand in a query as they are, and a reader can read them.
  return [...overlays, ...own]
    .map(([key, text]) => `${key}=${encodeURIComponent(text).replaceAll('%2C', ',')}`)
    .join('&');
}

/** The item that an id names, or the nearest one that its words lead to: for an unknown `a-b-c` `a-b`, then `a`. */
export function nearestItem(came: string, space: Pick<Nameable, 'resolve'>): string | undefined {
  // Ids have few words; a longer one is no mistyped id, and cutting it word by word would take long.
  const words = came.split('-').slice(0, 8);
  while (words.length > 1) {
    words.pop();
    const near = space.resolve(words.join('-'));
    if (near !== undefined) return near;
  }
  return undefined;
}

function readItem(came: string, space: Nameable): Reading<string> {
  const known = space.resolve(came);
  return known === undefined ? { value: nearestItem(came, space), bad: [came] } : { value: known, bad: [] };
}

/** A year of the plan, the one before or the one after; from further away the nearer of these two. */
function readYear(came: string, { years }: Nameable): Reading<number> {
  if (!/^\d{4}$/.test(came)) return { value: undefined, bad: [came] };
  const year = Math.min(years.to + 1, Math.max(years.from - 1, Number(came)));
  return { value: year, bad: year === Number(came) ? [] : [came] };
}

/** Letters of any script, numbers, `-` and `_`: the name of a deck's file. */
function readDeckId(came: string): Reading<string> {
  const deck = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}_-]{0,63}$/u.test(came) ? came : undefined;
  return { value: deck, bad: deck === undefined ? [came] : [] };
}

function readLanguage(came: string, { languages: [own, ...others] }: Nameable): Reading<string> {
  const value = others.find((one) => one === came);
  return { value, bad: value === undefined && came !== own ? [came] : [] };
}

function readScene(came: string): Reading<number> {
  const scene = /^[1-9]\d{0,2}$/.test(came) ? Number(came) : undefined;
  return { value: scene, bad: scene === undefined ? [came] : [] };
}

function readOverlay(came: string, { multiple, values }: OverlaySpace): Reading<readonly string[]> {
  const { value = [], bad } = someOf(came, values);
  return multiple ? { value, bad } : { value: value.slice(0, 1), bad: [...bad, ...value.slice(1)] };
}
