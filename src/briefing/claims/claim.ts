/**
 * What a scene says of the plan, in a form that the build can hold against it. A claim is one small map in a deck's
 * file; which kinds, links and items there are is the plan's.
 */
export type Claim = { [F in Form]: ClaimOf<F> }[Form];

/** A claim of one form: it has the form's own key, and any of the others. */
export type ClaimOf<F extends Form> = Readonly<
  { [K in F]: ValueAt<F, K> } & { [K in Exclude<keyof (typeof FORMS)[F], F>]?: ValueAt<F, K> }
>;

export type Form = keyof typeof FORMS;

/** What may stand at a key: an id or some words, a whole number, ids in a list, `true`. */
export type Shape = 'word' | 'number' | 'words' | 'yes';

interface Values {
  readonly word: string;
  readonly number: number;
  readonly words: readonly string[];
  readonly yes: true;
}
type ValueAt<F extends Form, K> = K extends keyof (typeof FORMS)[F]
  ? (typeof FORMS)[F][K] extends Shape
    ? Values[(typeof FORMS)[F][K]]
    : never
  : never;

/** How many: of the items that are chosen, as they are counted in all or around each item of a kind. */
const BOUNDS = { is: 'number', 'at-least': 'number', 'at-most': 'number', all: 'yes', only: 'words' } as const;
/** Which items are looked at. */
const CHOICE = { under: 'word', each: 'word' } as const;

/** The keys of each form; the form's own key comes first. */
export const FORMS = {
  /** Items of a kind: how many there are, or have what is asked for. */
  count: { count: 'word', ...CHOICE, basis: 'word', saying: 'word', has: 'word', ...BOUNDS },
  /** Items by the number of their links, `least` to `most`. */
  links: {
    links: 'word',
    from: 'word',
    to: 'word',
    by: 'word',
    ...CHOICE,
    basis: 'word',
    level: 'word',
    least: 'number',
    most: 'number',
    ...BOUNDS,
  },
  /** Two items have a link, whichever way it runs. */
  link: { link: 'words', kind: 'word', basis: 'word', level: 'word' },
  /** The best path between two items. */
  path: { path: 'words', steps: 'number', through: 'words' },
  /** Every link of a kind has its reason. */
  reasons: { reasons: 'word', to: 'word' },
  /** The fiscal years of a period, and how many they are. */
  years: { years: 'word', from: 'number', to: 'number', includes: 'number', is: 'number' },
  /** The calendar year of a day on the plan's timeline, and the period that the day is in. */
  milestone: { milestone: 'word', year: 'number', during: 'word' },
  /** The number that an item bears. */
  number: { number: 'word', is: 'number' },
  /** The names or texts of items that have some words in them. */
  words: { words: 'word', in: 'words' },
  /** Items with the same name. */
  same: { same: 'words' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Shape>>>>;

export const FORM_NAMES = Object.keys(FORMS) as Form[];

/** Returns which form a map has: the one whose own key it bears; undefined where it bears none. */
export function formOf(claim: object): Form | undefined {
  return FORM_NAMES.find((form) => Object.hasOwn(claim, form));
}
