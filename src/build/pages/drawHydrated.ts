import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Model } from '../../state/explorer.svelte.ts';
import { ROOM_FOR_WORDS } from '../../views/sunburst/builtWords.ts';
import { fillPlace } from '../fillPage.ts';

const ROOM = '<div class="built-words"></div>';

/**
 * Draws a page that the script takes over, at its home address. The words of its picture are not the script's at first
 * (views/sunburst/Labels): they are drawn beside it and put into their room.
 *
 * @param file the page's name, for an error
 */
export function drawHydrated(page: Component<{ model: Model }>, model: Model, file: string): string {
  const props = { model };
  const whole = render(page, { props }).body;
  const words = /<div class="words".*?(<svg.*?<\/svg>)/s.exec(whole)?.[1] ?? '';
  const room = render(page, { props, context: new Map(ROOM_FOR_WORDS) }).body;
  return fillPlace(
    room,
    ROOM,
    ROOM.replace('><', () => `>${withoutMarks(words)}<`),
    file,
  );
}

/** What the script does not take over needs none of the marks that it would find its way by. */
export function withoutMarks(html: string): string {
  return html.replace(/<!--.*?-->/gs, '');
}
