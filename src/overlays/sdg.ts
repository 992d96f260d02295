import type { PlanIndex } from '../plan/model/lookup.ts';
import type { Item } from '../plan/model/types.ts';
import type { Choice, Mark, Overlay, Sign } from './overlay.ts';

const KIND = 'sdg';
const PLAIN = '#555555';

/** The Sustainable Development Goals: numbered tiles in their official colours on what advances them. */
export default {
  id: KIND,
  kind: KIND,
  multiple: true,
  choices: (index) => index.itemsOfKind(KIND).map((goal) => choiceOf(index, goal)),
  marks(index, chosen) {
    const marks = new Map<string, Mark[]>();
    for (const goal of index.itemsOfKind(KIND).filter((item) => chosen.includes(valueOf(item)))) {
      for (const link of index.linksTo(goal.id, KIND)) {
        const mark = { choice: valueOf(goal), name: goal.name, ...signOf(goal), link };
        marks.set(link.from, [...(marks.get(link.from) ?? []), mark]);
      }
    }
    return marks;
  },
} satisfies Overlay;

function choiceOf(index: PlanIndex, goal: Item): Choice {
  const count = index.linksTo(goal.id, KIND).length;
  return { value: valueOf(goal), name: goal.name, item: goal.id, count, ...signOf(goal) };
}

/** A goal is chosen by its number. */
function valueOf(goal: Item): string {
  return String(goal.number ?? goal.id);
}

function signOf(goal: Item): Sign {
  return { label: valueOf(goal), color: goal.color ?? PLAIN };
}
