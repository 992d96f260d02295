import { createContext } from 'svelte';

/** What an item is looked for: to go to it, or to look for the paths from the item in focus to it. */
export type SearchPurpose = 'go' | 'to';

/** Whether the page is asked to search, and what for: any part of the page asks, the page opens the search. */
export class SearchRequest {
  #purpose: SearchPurpose | undefined = $state();
  /**
   * Whether a key that is one character does anything beyond the control that has the focus: the slash for the search,
   * the letters and digits of a presenter. Who speaks to the page can turn them all off (WCAG 2.1.4).
   *
   * It lasts as long as the page: a browser keeps nothing that nobody asked it to, and in the address it would follow a
   * link to people whose hands are others.
   */
  singleKeys = $state(true);

  /** Undefined while nobody searches. */
  get purpose(): SearchPurpose | undefined {
    return this.#purpose;
  }

  ask(purpose: SearchPurpose): void {
    this.#purpose = purpose;
  }

  close(): void {
    this.#purpose = undefined;
  }
}

/** The request that the page hands down to what may ask for a search. */
export const [getSearchRequest, setSearchRequest] = createContext<SearchRequest>();
