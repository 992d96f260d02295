import type { View } from '../view.ts';
import { parameters } from './parameters.ts';

/** The plan as items and links. */
export default {
  id: 'graph',
  order: 2,
  component: (words) => words.with(() => import('./Graph.svelte'), 'account', 'graph'),
  shows: ['to'],
  parameters,
  shape: 'picture',
  picks: true,
} satisfies View;
