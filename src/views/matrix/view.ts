import type { View } from '../view.ts';
import { parameters } from './parameters.ts';

/** One kind of item set against another, as a table. */
export default {
  id: 'matrix',
  order: 3,
  component: (words) => words.with(() => import('./Matrix.svelte'), 'account', 'matrix', 'tasks'),
  shows: ['to'],
  parameters,
  shape: 'wide',
  picks: false,
} satisfies View;
