/** `embed.js`: the one line that a host page takes. It runs as a classic script and as a module. */
import { ELEMENT_NAME } from './elementName.ts';
import { PlanElement } from './planElement.ts';

// A page may have the line more than once.
if (customElements.get(ELEMENT_NAME) === undefined) customElements.define(ELEMENT_NAME, PlanElement);
