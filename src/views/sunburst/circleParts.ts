import Curves from './Curves.svelte';
import Marks from './Marks.svelte';
import PointedName from './PointedName.svelte';
import { tilesOf } from './tilesOf.ts';
import Words from './Words.svelte';
import './over.layer.css';

/** What the circle draws over its shapes, beside what was built, and where that goes. */
export const circleParts = { Curves, Marks, PointedName, Words, tilesOf };
