import { createContext } from 'svelte';
import type { Size } from '../layout/graph/layoutGraph.ts';

/** The room that a picture beside the page is drawn for, in px. */
export const [getStillSize, setStillSize] = createContext<Size>();
