import type { View } from '../view.ts';

/** The plan as items and links. */
export default {
  id: 'graph',
  order: 2,
  component: (words) => words.with(() => import('./Graph.svelte'), 'account', 'graph'),
  parameters: ['to', 'steps', 'without', 'unlinked'],
  picture: true,
  wide: false,
  picks: true,
} satisfies View;
