/** One page of the built site, as `renderPages` draws it. */
export interface BuiltPage {
  /** Where it is written, from the site's root: `items/policy-4/index.html`. */
  readonly file: string;
  /** The HTML file at the project's root that it is made from: which script and style it has, whether it carries the model. */
  readonly template: string;
  /** Its language (BCP 47), where that is not the plan's own. */
  readonly language?: string;
  readonly title: string;
  readonly description: string;
  /** More elements for its head, as HTML. */
  readonly head?: string;
  /** What it says to machines, as JSON-LD. */
  readonly jsonld?: unknown;
  /** The site's root on its server, for a page that is shown at any address: `/plan/`. */
  readonly root?: string;
  /** The picture that a link to it is shown with, as SVG; it is drawn into `card.png` beside the page. */
  readonly card?: string;
  /** Whether its script shows views: what the address asks for then comes at once. */
  readonly explorer?: boolean;
  /** Whether its script shows pages of the site in frames. */
  readonly frames?: boolean;
  /** What stands in its body before any script runs, as Svelte drew it. */
  readonly body: string;
}
