import { createContext } from 'svelte';

/** What an item is looked for: to go to it, or to look for the ways from the item in focus to it. */
export type SearchPurpose = 'go' | 'to';

/** Whether the page is asked to search, and what for: any part of the page asks, the page opens the search. */
export class SearchRequest {
  #purpose: SearchPurpose | undefined = $state();
  /** Whether a single key opens the search; who speaks to the page can turn that off (WCAG 2.1.4). */
  singleKey = $state(true);

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
