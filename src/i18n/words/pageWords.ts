/**
 * The page's own words. The plan's words are data and never stand here.
 *
 * Texts with a value in them are functions, so that another language may order its words as it likes.
 */
export interface PageWords {
  readonly skip: string;
  readonly viewSwitch: string;
  readonly search: string;
  /** What can be taken away again: a year, a theme, what is laid over. */
  readonly chosen: string;
  /** Over the tasks of the city's staff. */
  readonly staff: string;
  readonly menu: string;
  /** What unfolds the list of languages: also for who does not read this one. */
  readonly languages: string;
  /** What the menu offers, by the id of the task. */
  readonly tasks: Readonly<Record<string, string>>;
  readonly breadcrumbs: string;
  readonly basisSwitch: (source: string) => string;
  readonly hidden: (source: string, items: number, links: number) => string;
  readonly showAll: string;
  readonly basis: {
    readonly stated: string;
    readonly read: string;
    readonly editorial: string;
    readonly reference: string;
    readonly provisional: string;
  };
  readonly basisMeaning: {
    readonly stated: (source: string) => string;
    readonly read: (source: string) => string;
    readonly editorial: () => string;
    readonly reference: () => string;
    readonly provisional: () => string;
  };
  readonly basisLegend: string;
  readonly overlays: string;
  readonly overlayChosen: string;
  readonly overlayLeadMany: (name: string) => string;
  readonly overlayLeadOne: (name: string) => string;
  readonly overlayHidden: (source: string) => string;
  readonly overlayCount: (count: number) => string;
  readonly overlayNone: string;
  readonly overlayClose: string;
  readonly overlayRemove: (name: string) => string;
  readonly undecided: string;
  readonly mark: (name: string) => string;
  /** What a dashed outline means. */
  readonly dashed: string;
  readonly provisional: string;
  /** A provisional name, which says that it is one. */
  readonly marked: (name: string) => string;
  readonly source: (source: string) => string;
  /** What an item is, and which of its siblings: 政策 7つのうち4番目. */
  readonly positionOf: (kind: string, position: number, size: number, counter: string) => string;
  /** How many items of a kind: 重点施策5. */
  readonly counted: (kind: string, count: number) => string;
  /** What an item is linked to, counted. */
  readonly relatedTo: (counts: readonly string[]) => string;
  readonly reading: string;
  readonly contains: (kind: string, count: number) => string;
  readonly linkCount: (heading: string, count: number) => string;
  readonly noLinks: string;
  readonly showIn: (view: string) => string;
  readonly details: string;
  readonly why: string;
  readonly whySearch: string;
  readonly whyPick: string;
  /** A link to another site, to say something about an item. */
  readonly feedback: string;
  readonly pickingFirst: string;
  readonly picking: (name: string) => string;
  readonly pickingKeys: string;
  readonly pickingStop: string;
  readonly viewFailed: string;
  readonly viewRetry: string;
  readonly noticeClose: string;
  /** What a publisher has published. */
  readonly publication: (publisher: string, name: string) => string;
  readonly footerSource: (names: string) => string;
  readonly footerVersion: (version: string) => string;
  readonly footerLicense: (name: string) => string;
  readonly openData: string;
  readonly openDataPage: string;
  readonly accessibilityPage: string;
  readonly takeAlong: string;
  /** Of the one file. */
  readonly singleFile: string;
  readonly saveData: (file: string) => string;
}
