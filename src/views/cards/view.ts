import type { View } from '../view.ts';
import { parameters } from './parameters.ts';

/** Items, a path or the years on cards with large letters. */
export default {
  id: 'cards',
  order: 5,
  component: (words) => words.with(() => import('./Cards.svelte'), 'account', 'path'),
  shows: ['to', 'with'],
  parameters,
  shape: 'wide',
  tellsPaths: true,
  picks: false,
} satisfies View;
