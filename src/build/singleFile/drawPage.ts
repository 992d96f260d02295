import { model } from 'virtual:plan';
import App from '../../App.svelte';
import type { Meta } from '../../plan/model/types.ts';
import { drawHydrated } from '../pages/drawHydrated.ts';

/** Draws the page of the one file at its home address as HTML, and says what it is about; the script writes the list. */
export function drawPage(): { page: string; meta: Meta } {
  return { page: drawHydrated(App, { model }, 'plan.html'), meta: model.plan.meta };
}
