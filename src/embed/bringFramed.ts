import type { CameView } from '../views/shownView.svelte.ts';
import { VIEWS } from '../views/views.ts';

/** Waits for the view that a fragment asks for, where it is another component in a frame; one that fails is told later. */
export async function bringFramed(fragment: string): Promise<CameView | undefined> {
  const view = VIEWS.find(({ id }) => id === fragment.split(/[/?]/)[1]);
  const came = await view?.framed?.().catch(() => undefined);
  return view && came && { id: view.id, component: came.default };
}
