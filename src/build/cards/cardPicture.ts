import type { Component } from 'svelte';
import type { CardProps } from '../../views/view.ts';
import { VIEWS } from '../../views/views.ts';

/** What is drawn beside the name on a card, by the first view that has something for it; nothing where none has. */
export const CardPicture: Component<CardProps> | undefined = (await VIEWS.find(({ card }) => card)?.card?.())?.default;
