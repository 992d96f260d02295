import type { View } from '../view.ts';

/** The plan as items and links. */
export default {
  id: 'graph',
  order: 2,
  component: () => import('./Graph.svelte'),
  picture: true,
  picks: true,
} satisfies View;
