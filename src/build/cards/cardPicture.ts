import type { Component } from 'svelte';
import type { CardProps } from '../../views/view.ts';

const files = import.meta.glob<Component<CardProps>>('../../views/*/CardPicture.svelte', {
  eager: true,
  import: 'default',
});

/** What is drawn beside the name on a card, by the first view that has something for it; nothing where none has. */
export const [CardPicture] = Object.values(files);
