import type { SlideSunburst } from '../layout/sunburst/slideSunburst.ts';
import type { Sunburst } from '../layout/sunburst/sunburst.ts';
import type { LabelTexts } from '../layout/text/labelTexts.ts';
import type { Mark, Overlay } from '../overlays/overlay.ts';
import type { PlanIndex } from '../plan/model/lookup.ts';
import type { Item, Plan } from '../plan/model/types.ts';
import type { Path } from '../plan/path/paths.ts';
import type { YearOfPlan } from '../plan/time/inForce.ts';
import type { ViewAddress } from './viewAddress.ts';

/** What an account is given of an explorer's state: an address, and what follows from it. */
export interface AccountState {
  readonly model: { readonly plan: Plan; readonly labels: LabelTexts };
  readonly space: { readonly center: string };
  /** The plan as the basis filter leaves it. */
  readonly index: PlanIndex;
  readonly view: string;
  /** The view's name for people. */
  readonly viewName: string;
  readonly address: AccountAddress;
  /** The item in focus; the centre where nothing is. */
  readonly item: Item;
  readonly compared: Item | undefined;
  readonly target: Item | undefined;
  readonly paths: readonly Path[] | undefined;
  readonly year: YearOfPlan | undefined;
  readonly overlays: readonly Overlay[];
  readonly marks: ReadonlyMap<string, readonly Mark[]> | undefined;
  /** What something beside the address makes stand out, with all that it contains; undefined while nothing does. */
  readonly emphasis: ReadonlySet<string> | undefined;
  /** What stays in front because of what is chosen; undefined where everything does. */
  readonly front: ReadonlySet<string> | undefined;
  /** How much the basis filter hides. */
  readonly hidden: { readonly items: number; readonly links: number };
  readonly sunburst: Sunburst;
  /** How the circle is drawn on a slide; undefined while it is shown on a page. */
  readonly slide?: SlideSunburst | undefined;
  readonly sourceName: string;
  /** Says that the plan is told in a translation; undefined where it is told in its own words. */
  readonly translationNote: string | undefined;
  chosen(overlay: string): readonly string[];
}

/** The parts of an address that change what a view shows. */
export interface AccountAddress extends ViewAddress {
  readonly basis: 'all' | 'sourced';
}
