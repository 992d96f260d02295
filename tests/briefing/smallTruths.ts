import { readDeck, type ReadDeck } from '../../src/briefing/readDeck.ts';
import { sceneUntruths } from '../../src/briefing/sceneUntruths.ts';
import { formatPlanError } from '../../src/plan/read/planError.ts';
import { indexPlan } from '../../src/plan/model/lookup.ts';
import { parsePlan } from '../../src/plan/read/parse.ts';
import { smallFiles } from '../plan/smallPlan.ts';
import { smallSpace } from './smallDeck.ts';

const { plan, texts } = parsePlan(smallFiles);
if (plan === undefined) throw new Error('The small plan has errors.');
export const smallIndex = indexPlan(plan);

/** Reads a deck as the build does: what it says is held against the small plan and its source. */
function readHeld(text: string): ReadDeck {
  return readDeck(
    { path: 'briefings/walk.yaml', text },
    { ...smallSpace, untruths: (scene, unchecked) => sceneUntruths(scene, smallIndex, texts!, unchecked) },
  );
}

/** A deck of one scene that says something, with more lines of its own. */
export function saying(words: { title?: string; text?: string; notes?: string }, ...lines: string[]): string {
  const { title = '全体の姿', text = '柱が並びます。', notes } = words;
  return [
    'title: 海と森を歩く',
    'scenes:',
    '  - address: "#/"',
    `    title: ${title}`,
    `    text: ${text}`,
    ...(notes === undefined ? [] : [`    notes: ${notes}`]),
    ...lines.map((line) => `    ${line}`),
    '',
  ].join('\n');
}

/** The errors of such a deck, without the name of its file. */
export function heldErrors(text: string): string[] {
  return readHeld(text).errors.map((error) => formatPlanError(error).replace('briefings/walk.yaml:', ''));
}
