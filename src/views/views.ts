import type { View } from './view.ts';

/** Every view: a new folder with its `view.ts` is one without being named anywhere. */
const files = import.meta.glob<View>('./*/view.ts', { eager: true, import: 'default' });

/** The views of the page, in the order of the switch; the first is the home. */
export const VIEWS: readonly View[] = Object.values(files).sort((a, b) => a.order - b.order);

/** The view that tells the plan in words. */
export const WORDS_VIEW: View | undefined = VIEWS.find(({ shape }) => shape === 'words');

/** Returns the view of that id. Throws where there is none: an address has been read before, and names only known ones. */
export function viewOf(id: string): View {
  const view = VIEWS.find((one) => one.id === id);
  if (view === undefined) throw new Error(`unknown view: ${id} (known: ${VIEWS.map((one) => one.id).join(', ')})`);
  return view;
}
