import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { Explorer, type Model } from '../../src/state/explorer.svelte.ts';
import { VIEWS } from '../../src/views/views.ts';
import InExplorer from './InExplorer.svelte';
import { japanese } from '../i18n/japanese.ts';

/** The explorer of a model, with an address opened. */
function explorerAt(model: Model, fragment: string): Explorer {
  const explorer = new Explorer(model, VIEWS, japanese);
  explorer.open(fragment);
  return explorer;
}

/** The markup of one part of the page at an address, as the server writes it. */
export function markup(part: Component, model: Model, fragment: string): string {
  const { body } = render(InExplorer, { props: { explorer: () => explorerAt(model, fragment), part } });
  return bare(body);
}

/** Markup without the comments that hydration needs. */
export function bare(html: string): string {
  return html.replace(/<!--.*?-->/gs, '');
}

/** Markup to be compared and to be opened: one tag a line but within a text, whole numbers. */
export function drawing(html: string): string {
  const rounded = html.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number)) + 0));
  return `${rounded.trim().replace(/>(?=<(?!\/?tspan|\/text))/g, '>\n')}\n`;
}

/** A text as the server writes it between tags. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** Every start tag that has what is looked for. */
export function tags(html: string, wanted: RegExp): string[] {
  return [...html.matchAll(/<[a-z][^>]*>/g)].map(([tag]) => tag).filter((tag) => wanted.test(tag));
}
