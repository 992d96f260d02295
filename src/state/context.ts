import { createContext } from 'svelte';
import type { Explorer } from './explorer.svelte.ts';

/** The explorer that the page hands down to its views. */
export const [getExplorer, setExplorer] = createContext<Explorer>();
