import type { View } from '../view.ts';
import Sunburst from './Sunburst.svelte';

/** The plan as one turn of a circle, from the centre outwards. */
export default { id: 'sunburst', order: 1, home: Sunburst, picture: true, picks: true } satisfies View;
