import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import App from '../../src/App.svelte';
import { renderPages } from '../../src/build/renderPages.ts';
import type { Model } from '../../src/state/explorer.svelte.ts';
import { realModel, smallModel } from '../layout/models.ts';
import { tags } from './markup.ts';
import { japanese } from '../i18n/japanese.ts';

const built = [...renderPages()];
const home = built.find(({ file }) => file === 'index.html')?.body ?? '';

/** Pages with the comments that Svelte writes. */
const pages = [
  ['the built page', home],
  ['the page with a policy in focus', pageAt(realModel(), '#/sunburst/policy-7')],
  ['the page as a list of sourced things', pageAt(realModel(), '#/list?basis=sourced')],
  ['the page at an address that leads nowhere', pageAt(smallModel(), '#/map/sky?basis=x&year=2027')],
] as const;

function pageAt(model: Model, fragment: string): string {
  return render(App, { props: { model, words: japanese, address: fragment } }).body;
}

describe.each(pages)('%s', (_name, body) => {
  test('has no style attribute, which the security policy would drop', () => {
    expect(body.match(/<[^>]* style=[^>]*>/g)).toBeNull();
  });

  test('has no HTML string: the marks that Svelte leaves around one are not there', () => {
    expect(body.match(/<!--[0-9a-z]+-->/g)).toBeNull();
  });

  test('has no script, no frame and no handler of its own', () => {
    expect(body.match(/<(script|iframe|object|embed|link|style)[ >]/g)).toBeNull();
    expect(body.match(/<[^>]* on[a-z]+=/g)).toBeNull();
  });

  test('asks no other host for anything', () => {
    // A link asks for nothing until somebody follows it: that to the city's own site is one.
    const { url } = realModel().plan.meta.sources[0] ?? {};
    const asked = body.replaceAll(`<a href="${url}">`, '<a>');
    expect(asked.match(/(src|href|action|poster)="(https?:)?\/\/[^"]*"/g)).toBeNull();
  });

  test('uses no id twice', () => {
    const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([]);
  });
});

describe('the built page, before any script', () => {
  test('says that it is drawn, and not yet that it answers', () => {
    expect(home).toContain('data-view="sunburst" data-item="vision" data-rendered="true"');
    expect(home).not.toContain('data-ready');
  });

  test('has the whole picture: every slice, its labels, and nothing on the move', () => {
    expect(tags(home, / class="slice\b/)).toHaveLength(83);
    const words = home.slice(home.indexOf('built-words'), home.indexOf('<aside'));
    expect(tags(words, /^<text (class="back" )?transform=/)).toHaveLength(15 + 83 + 83);
    expect(tags(home, / class="[^"]*\bmoving\b/)).toEqual([]);
  });

  test('has the whole outline', () => {
    const outline = home.slice(home.indexOf('built-list'));
    expect(tags(outline, /^<li data-item/)).toHaveLength(realModel().plan.items.length);
  });

  test('has the first screen of a phone: every branch by name with a page of its own, and as a slice', () => {
    const entry = home.slice(home.indexOf('built-entry'), home.indexOf('class="crumbs"'));
    expect(tags(entry, /^<li data-item/)).toHaveLength(16);
    expect(tags(entry, /^<a href="\.\/items\/[^"]+\/" data-item="[^"]+" tabindex="-1"/)).toHaveLength(16);
    expect(tags(entry, /^<a href="\.\/items\//)).toHaveLength(32);
  });
});

test('a text that looks like markup stays a text', () => {
  const model = smallModel();
  const { plan } = model;
  const name = '<img src=x onerror=alert(1)>';
  const items = plan.items.map((item) => (item.id === 'sea' ? { ...item, name, text: name, source: name } : item));
  const body = pageAt({ ...model, plan: { ...plan, items } }, '#/sunburst/sea');
  expect(body).toContain('&lt;img src=x');
  expect(body).not.toContain('<img');
});
