import type { WordsInUse } from '../i18n/wordsInUse.ts';
import type { SlideSunburst } from '../layout/sunburst/slideSunburst.ts';
import { layoutSunburst, type Sunburst } from '../layout/sunburst/sunburst.ts';
import type { LabelTexts } from '../layout/text/labelTexts.ts';
import type { Mark, Overlay } from '../overlays/overlay.ts';
import { overlaysOf } from '../overlays/overlays.ts';
import { yearOfPlan, type YearOfPlan } from '../plan/time/inForce.ts';
import { indexPlan, sourcedOnly, type PlanIndex } from '../plan/model/lookup.ts';
import { shortestPaths, type Path } from '../plan/path/paths.ts';
import type { Theme } from '../plan/model/guidance.ts';
import { themeEntries } from '../plan/model/themeEntries.ts';
import { crossLinks, withAncestors, withDescendants } from '../plan/model/relations.ts';
import type { Translation } from '../plan/model/translation.ts';
import type { Item, Link, Plan } from '../plan/model/types.ts';
import {
  formatAddress,
  homeAddress,
  parseAddress,
  type Address,
  type AddressProblem,
  type AddressSpace,
  type ViewSpace,
} from './address.ts';
import { addressSpace } from './addressSpace.ts';
import { keepEqual } from './keepEqual.ts';

/** What the build hands to the page: the checked plan and the texts that may label its items. */
export interface Model {
  readonly plan: Plan;
  readonly labels: LabelTexts;
  /** The languages that the pages can be told in, the plan's own first; not there where it is the only one. */
  readonly languages?: readonly KnownLanguage[];
}

/** A language that the pages can be told in. */
export interface KnownLanguage {
  /** What an address calls it by. */
  readonly code: string;
  /** BCP 47: that of the `lang` attribute. */
  readonly tag: string;
  /** What it is called in itself. */
  readonly name: string;
  /** The file of the plan's translation, from the site's root: it comes when somebody asks for it. None for the plan's own. */
  readonly file?: string;
}

/** What a file of a translation holds. */
export interface TranslatedWords {
  readonly translation: Translation;
  readonly labels: LabelTexts;
}

/**
 * The explorer's state: one address, and all that follows from it.
 *
 * Views read the derived values and come back only with a new address. Hover and open menus are not here.
 */
export class Explorer {
  readonly model: Model;
  /** The words that everything is told in. */
  readonly words: WordsInUse;
  readonly space: AddressSpace;
  /** The overlays that the plan has something for. */
  readonly overlays: readonly Overlay[];
  readonly #full: PlanIndex;
  // The constructor gives it the home's, before anyone asks.
  #address: Address = $state.raw({} as Address);
  #problems: readonly AddressProblem[] = $state.raw([]);
  /** How the circle is drawn on a slide; undefined while it is shown on a page. */
  slide: SlideSunburst | undefined = $state.raw();
  #emphasized: (() => readonly string[]) | undefined = $state.raw();

  // A view that only asks for one part of the address is left alone when another part changes.
  readonly view = $derived(this.#address.view);
  readonly basis = $derived(this.#address.basis);
  readonly #with = $derived(this.#address.with);
  readonly #to = $derived(this.#address.to);
  readonly #year = $derived(this.#address.year);
  readonly #theme = $derived(this.#address.theme);
  readonly #chosen = $derived(this.#address.overlays);

  readonly #sourced = $derived.by(() => sourcedOnly(this.model.plan));
  /** The plan as the basis filter leaves it. */
  readonly index: PlanIndex = $derived.by(() =>
    this.basis === 'sourced' ? indexPlan(this.#sourced.plan) : this.#full,
  );
  /** What the basis filter hides now. */
  readonly hidden = $derived(this.basis === 'sourced' ? this.#sourced.hidden : { items: 0, links: 0 });
  /** The item in focus, as the plan in view knows it; the centre where the filter hides it. */
  readonly item: Item = $derived.by(() => this.#itemInView());
  /** The item that the one in focus is compared with, if any. */
  readonly compared: Item | undefined = $derived(this.#with === undefined ? undefined : this.index.item(this.#with));
  /** The item that a path from the one in focus is looked for to; undefined without one and where the filter hides it. */
  readonly target: Item | undefined = $derived(this.#to === undefined ? undefined : this.index.item(this.#to));
  /** The best paths to that item, none where there is none; undefined while no path is looked for. */
  readonly paths: readonly Path[] | undefined = $derived.by(() =>
    this.#to === undefined ? undefined : shortestPaths(this.index, this.item.id, this.#to),
  );
  /** How the plan stands in the year that is looked at; undefined while all years are. */
  readonly year: YearOfPlan | undefined = $derived.by(() =>
    this.#year === undefined ? undefined : yearOfPlan(this.index, this.#year),
  );
  /** The marks of the chosen overlays by the item that bears them; undefined while no overlay is chosen. */
  readonly marks: ReadonlyMap<string, readonly Mark[]> | undefined = $derived.by(() =>
    Object.values(this.#chosen).some(({ length }) => length > 0) ? this.#marksNow() : undefined,
  );
  /** What people ask about that the plan is looked at for; undefined while nothing is asked. */
  readonly theme: Theme | undefined = $derived(this.index.plan.themes.find(({ id }) => id === this.#theme));
  /** What something beside the address makes stand out, with all that it contains; undefined while nothing does. */
  readonly emphasis: ReadonlySet<string> | undefined = $derived.by(() => {
    const ids = this.#emphasized?.() ?? [];
    return ids.length === 0 ? undefined : new Set(ids.flatMap((id) => withDescendants(this.index, id)));
  });
  /** What stays in front: what stands out, else what a theme leads to, else what the chosen overlays mark; and what contains that. */
  readonly front: ReadonlySet<string> | undefined = $derived.by(() => {
    const ids = this.emphasis ?? (this.theme && themeEntries(this.index, this.theme).keys()) ?? this.marks?.keys();
    return ids && withAncestors(this.index, ids);
  });
  readonly links: readonly Link[] = $derived.by(() => crossLinks(this.index, this.item.id));
  readonly sunburst: Sunburst = $derived.by(() => {
    const focus = this.item.id === this.space.center ? undefined : this.item.id;
    // What the picture is about stays wide enough to be read: the paths where they are shown, else the item's links.
    const onPaths = this.paths?.flatMap((path) => path.items) ?? [];
    const linked = new Set(onPaths.length > 0 ? onPaths : this.links.flatMap((link) => [link.from, link.to]));
    return layoutSunburst(this.index, { focus, linked, rings: this.slide?.rings });
  });

  /** @param views the views that the page has, the first is the home */
  constructor(model: Model, views: readonly ViewSpace[], words: WordsInUse) {
    this.model = model;
    this.words = words;
    this.#full = indexPlan(model.plan);
    this.overlays = overlaysOf(this.#full);
    const languages = model.languages?.map(({ code }) => code) ?? [model.plan.meta.language];
    this.space = addressSpace(this.#full, this.overlays, views, languages);
    this.#address = homeAddress(this.space);
  }

  get address(): Address {
    return this.#address;
  }

  /** What could not be followed in the address that was opened last; a notice tells it once. */
  get problems(): readonly AddressProblem[] {
    return this.#problems;
  }

  /** Whether the picture is the one that the build has drawn: all of the plan, nothing in focus. */
  get atHome(): boolean {
    return this.basis === 'all' && this.item.id === this.space.center;
  }

  /** The view's name for people. */
  get viewName(): string {
    return this.words.views[this.view] ?? this.view;
  }

  /** Short name of the source that the plan's words come from. */
  get sourceName(): string {
    const { sources, title } = this.model.plan.meta;
    return sources[0]?.short ?? title;
  }

  /** The plan's own language where the plan is told in another one: that of what stays as it is, names of towns and sources. */
  get foreign(): string | undefined {
    const { translation, language } = this.model.plan.meta;
    return translation && language;
  }

  /** Says that the plan is told in a translation; undefined where it is told in its own words. */
  get translationNote(): string | undefined {
    return this.foreign && this.words.translation.note;
  }

  /** Takes the address that a fragment spells; what it cannot follow stands in `problems`. */
  open(fragment: string): void {
    const { address: next, problems } = parseAddress(fragment, this.space);
    // Parts that stay the same stay equal, so that only what asks for a changed one is worked out anew.
    const address = keepEqual(this.#address, next);
    // A correction of our own comes back as a clean fragment: the notice stays until the reader moves on.
    if (problems.length > 0 || address !== this.#address) this.#problems = problems;
    this.#address = address;
  }

  /** Lets another part of the page say which items stand out; returns a function that takes that back. */
  emphasize(items: () => readonly string[]): () => void {
    this.#emphasized = items;
    return () => (this.#emphasized = undefined);
  }

  /** Tells that a language has not come: the page goes on in the one that it is told in. */
  tellLanguageFailed(name: string): void {
    this.#problems = [{ part: 'languageFailed', came: name }];
  }

  dismissProblems(): void {
    this.#problems = [];
  }

  /** The fragment of this address with some of its parts changed. */
  href(change: Partial<Address>): string {
    return formatAddress({ ...this.#address, ...change }, this.space);
  }

  /** The fragment of the home with nothing chosen; the language stays. */
  get homeHref(): string {
    return this.href({ ...homeAddress(this.space), lang: this.#address.lang });
  }

  /** The fragment of an item with all else as it is chosen now; a path to another item ends, and what was asked is answered. */
  itemHref(item: string): string {
    return this.href({ item, to: undefined, theme: undefined });
  }

  /** The fragment with one choice of an overlay put on or taken off, or without a value with all of them taken off. */
  overlayHref(id: string, value?: string): string {
    return this.href({ overlays: { ...this.#chosen, [id]: this.#toggled(id, value) } });
  }

  #toggled(id: string, value: string | undefined): readonly string[] {
    const space = this.space.overlays.find((overlay) => overlay.id === id);
    if (space === undefined || value === undefined) return [];
    const before = this.chosen(id);
    if (before.includes(value)) return before.filter((one) => one !== value);
    return space.multiple ? space.values.filter((one) => one === value || before.includes(one)) : [value];
  }

  /** What is chosen of an overlay, in its order. */
  chosen(overlay: string): readonly string[] {
    const chosen = this.#chosen;
    return Object.hasOwn(chosen, overlay) ? (chosen[overlay] ?? []) : [];
  }

  #marksNow(): ReadonlyMap<string, readonly Mark[]> {
    const all = this.overlays.flatMap((overlay) => [...overlay.marks(this.index, this.chosen(overlay.id))]);
    const marks = new Map<string, readonly Mark[]>();
    for (const [item, own] of all) marks.set(item, [...(marks.get(item) ?? []), ...own]);
    return marks;
  }

  #itemInView(): Item {
    const { item } = this.#address;
    const wanted = this.index.item(item) ?? this.#nearestShown(item) ?? this.index.item(this.space.center);
    if (wanted === undefined) throw new Error(`The plan has no centre: ${this.space.center}`);
    return wanted;
  }

  #nearestShown(id: string): Item | undefined {
    const ancestors = this.#full.ancestors(id);
    return ancestors.toReversed().find((ancestor) => this.index.item(ancestor.id) !== undefined);
  }
}
