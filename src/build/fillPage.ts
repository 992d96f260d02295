import type { BuiltPage } from './builtPage.ts';
import { escapeHtml } from './escapeHtml.ts';
import { shortTags } from './shortTags.ts';

/**
 * Returns a template with a page's texts in their slots.
 *
 * Addresses from the site's root (`./icon.svg`) are written as seen from the page's folder (`../../icon.svg`): the built
 * site works at any depth of another one.
 *
 * @throws where the template lacks a slot that the page has something for, or has it twice
 */
export function fillPage(template: string, page: BuiltPage): string {
  const head = [page.head ?? '', page.jsonld === undefined ? '' : jsonldElement(page.jsonld)].join('');
  const texts: readonly (readonly [slot: string, text: string])[] = [
    ['%TITLE%', escapeHtml(page.title)],
    ['%DESCRIPTION%', escapeHtml(page.description)],
    ['<!--head-->', head],
    ['<!--app-->', shortTags(page.body)],
  ];
  const own = page.language === undefined ? template : inLanguage(template, page.language);
  const filled = texts.reduce((html, [slot, text]) => fillSlot(html, slot, text, page.file), own);
  return fromRoot(filled, page.root ?? '../'.repeat(page.file.split('/').length - 1));
}

function inLanguage(template: string, language: string): string {
  return template.replace(/(<html lang=")[^"]*/, (_tag, start: string) => `${start}${escapeHtml(language)}`);
}

/** Fills the one slot that is meant for a text. Throws where the slot is not there or not the only one. */
export function fillSlot(html: string, slot: string, text: string, file: string): string {
  const parts = html.split(slot);
  if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} slots «${slot}»; expected one.`);
  return parts.join(text);
}

/** Data in a script element: nothing in it may end the element. */
export function jsonText(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function jsonldElement(data: unknown): string {
  return `<script type="application/ld+json">${jsonText(data)}</script>`;
}

/** An address in an attribute; `content` is that of a sharing card's picture. */
const ADDRESS = /(\s(?:href|src|content|data-address)=")\.\//g;

/** @param root the site's root as the page names it; none for a page that lies there */
function fromRoot(html: string, root: string): string {
  if (root === '') return html;
  return html.replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(ADDRESS, (_address, name: string) => `${name}${root}`));
}
