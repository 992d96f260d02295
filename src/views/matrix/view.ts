import type { View } from '../view.ts';

/** One kind of item set against another, as a table. */
export default {
  id: 'matrix',
  order: 3,
  component: (words) => words.with(() => import('./Matrix.svelte'), 'account', 'matrix', 'tasks'),
  parameters: ['to', 'rows', 'columns', 'sort'],
  picture: true,
  wide: true,
  picks: false,
} satisfies View;
