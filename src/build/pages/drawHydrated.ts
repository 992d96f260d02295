import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Model } from '../../state/explorer.svelte.ts';
import { fillSlot } from '../fillPage.ts';
import { ROOM_FOR_WORDS } from './viewParts.ts';

/**
 * Draws a page that the script takes over. The words of its picture are not the script's at first
 * (the view's own builtWords.ts): they are drawn beside it and put into their room.
 *
 * @param file the page's name, for an error
 */
export function drawHydrated<Props extends { model: Model }>(
  page: Component<Props>,
  props: Props,
  file: string,
): string {
  const draw = (context = new Map<unknown, unknown>()) => render(page as Component, { props, context }).body;
  const words = /<div class="words".*?(<svg.*?<\/svg>)/s.exec(draw())?.[1] ?? '';
  return fillSlot(
    draw(new Map(ROOM_FOR_WORDS)),
    '<div class="built-words"></div>',
    `<div class="built-words">${withoutMarks(words)}</div>`,
    file,
  );
}

/** What the script does not take over needs none of the marks that it would find its way by. */
export function withoutMarks(html: string): string {
  return html.replace(/<!--.*?-->/gs, '');
}
