import { model } from 'virtual:plan';
import App from '../../App.svelte';
import { allWords } from '../../i18n/allWords.ts';
import type { Meta } from '../../plan/model/meta.ts';
import { language } from '../pageLanguage.ts';
import { drawHydrated } from '../pages/drawHydrated.ts';

const words = await allWords(language);
/** It has one language. */
const { plan, labels } = model;

/** Draws the page of the one file at its home address as HTML, and says what it is about; the script writes the list. */
export function drawPage(): { page: string; meta: Meta; items: number } {
  return {
    page: drawHydrated(App, { model: { plan, labels }, words }, 'plan.html'),
    meta: plan.meta,
    items: plan.items.length,
  };
}
