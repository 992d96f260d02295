import type { View } from '../view.ts';
import Guide from './Guide.svelte';
import Sunburst from './Sunburst.svelte';
import SunburstLegend from './SunburstLegend.svelte';

/** The plan as one turn of a circle, from the centre outwards. */
export default {
  id: 'sunburst',
  order: 1,
  home: Sunburst,
  guide: Guide,
  legend: SunburstLegend,
  shows: ['to'],
  shape: 'picture',
  picks: true,
} satisfies View;
