import { element, startPage } from './startPage.ts';
import type { Model } from './state/explorer.svelte.ts';
import './views/page.css';

// The build checked the plan and wrote the model; nobody else writes into this page.
startPage(() => JSON.parse(element('model').textContent) as Model);
