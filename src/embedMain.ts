import EmbedApp from './EmbedApp.svelte';
import { element, startPage } from './startPage.ts';
import type { Model } from './state/explorer.svelte.ts';
import './page/page.css';
import './embed/embed.layer.css';

// In a frame of a given height the page fits itself into it: `embed.html?fit#/…`.
if (new URLSearchParams(location.search).has('fit')) document.documentElement.classList.add('fit');

// The build checked the plan and wrote the model; nobody else writes into this page.
startPage(EmbedApp, () => JSON.parse(element('model').textContent) as Model);
