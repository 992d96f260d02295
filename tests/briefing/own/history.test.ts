import { expect, test } from 'vitest';
import { pause, redo, startHistory, step, undo, type History } from '../../../src/briefing/own/history.ts';

/** What was, what is, and what was undone: `a b | c | d` */
function drawn({ past, present, future }: History<string>): string {
  return [past.join(' '), present, future.join(' ')].join(' | ');
}

const a = startHistory('a');
const abc = step(step(a, 'b'), 'c');

test.each<[name: string, history: History<string>, drawn: string]>([
  ['two steps', abc, 'a b | c | '],
  ['one undone', undo(abc), 'a | b | c'],
  ['all undone', undo(undo(undo(abc))), ' | a | b c'],
  ['one redone', redo(undo(undo(abc))), 'a | b | c'],
  ['nothing to redo', redo(abc), 'a b | c | '],
  ['a new step after an undone one forgets that', step(undo(abc), 'x'), 'a b | x | '],
  ['the same value', step(abc, 'c'), 'a b | c | '],
  ['steps about the same are one', step(step(a, 'b', 'title'), 'bc', 'title'), 'a | bc | '],
  ['about something else are two', step(step(a, 'b', 'title'), 'c', 'notes'), 'a b | c | '],
  ['a pause ends what is one', step(pause(step(a, 'b', 'title')), 'bc', 'title'), 'a b | bc | '],
  ['undo ends it too', step(undo(step(step(a, 'b'), 'c', 'title')), 'd', 'title'), 'a b | d | '],
])('%s', (_name, history, expected) => {
  expect(drawn(history)).toBe(expected);
});
