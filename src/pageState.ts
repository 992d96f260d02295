import { setExplorer } from './state/context.ts';
import type { Explorer } from './state/explorer.svelte.ts';
import { Picking, setPicking } from './parts/path/picking.svelte.ts';
import { SearchRequest, setSearchRequest } from './parts/search/searchRequest.svelte.ts';
import { ShownView, type CameView } from './views/shownView.svelte.ts';

/** What a page that shows the plan is made of. */
interface PageState {
  readonly explorer: Explorer;
  readonly search: SearchRequest;
  readonly shown: ShownView;
}

/**
 * Makes what every view asks the page for, and hands it down. To be called while a page's component is set up.
 *
 * @param address the fragment that the page is first drawn at
 * @param came the view that it asks for, where that came before the page is drawn
 */
export function providePageState(explorer: Explorer, address: string, came?: CameView): PageState {
  setExplorer(explorer);
  explorer.open(address);
  setPicking(new Picking(explorer));
  return { explorer, search: setSearchRequest(new SearchRequest()), shown: new ShownView(explorer, came) };
}
