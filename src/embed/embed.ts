/** `embed.js`: the one line that a host page takes. It runs as a classic script and as a module. */
import { element, untitled } from 'virtual:embed';
import { PlanElement } from './planElement.ts';

// A page may have the line more than once.
if (customElements.get(element) === undefined) {
  const named = class extends PlanElement {
    protected override readonly untitled = untitled;
  };
  customElements.define(element, named);
}
