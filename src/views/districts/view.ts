import type { View } from '../view.ts';

/** The places of the plan, on a schematic map. */
export default {
  id: 'districts',
  order: 4,
  component: () => import('./Districts.svelte'),
  picture: true,
  picks: false,
} satisfies View;
