import type { View } from '../view.ts';

/** The places of the plan, on a schematic map. */
export default {
  id: 'districts',
  order: 4,
  component: (words) => words.with(() => import('./Districts.svelte'), 'account', 'districts'),
  shows: ['to', 'with'],
  shape: 'wide',
  towns: true,
  picks: false,
} satisfies View;
