/** The words of the pages beside the explorer. */
export interface PagesWords {
  /** What a search engine shows under an item's name. */
  readonly itemDescription: (plan: string, position: string, name: string) => string;
  readonly contains: (names: string) => string;
  readonly follow: string;
  readonly toPicture: string;
  readonly seeIn: (view: string) => string;
  readonly inPicture: (name: string) => string;
  readonly listDescription: (plan: string) => string;
  readonly wholeList: string;
  /** What a frame without a title and without a link inside is called. */
  readonly untitled: string;
  /** What the one file says where scripts are switched off. */
  readonly needsScript: string;
  /** What it says where its script cannot be unpacked or run. */
  readonly unreadable: string;
}
