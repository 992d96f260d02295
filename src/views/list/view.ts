import type { View } from '../view.ts';
import ListIsland from './ListIsland.svelte';

/** The whole plan in words. */
export default {
  id: 'list',
  order: 6,
  below: ListIsland,
  framed: () => import('./Framed.svelte'),
  shows: [],
  shape: 'words',
  picks: false,
} satisfies View;
