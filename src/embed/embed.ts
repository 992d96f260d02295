/** `embed.js`: the one line that a host page takes. It runs as a classic script and as a module. */
import { PlanElement } from './planElement.ts';

const NAME = 'isesaki-plan';

// A page may have the line more than once.
if (customElements.get(NAME) === undefined) customElements.define(NAME, PlanElement);
