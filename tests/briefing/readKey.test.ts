import { describe, expect, test } from 'vitest';
import { isSingleKey, readKey, type Command } from '../../src/briefing/readKey.ts';

/** What a row of keys asks for, one after the other; a key is its own code where the table names none. */
function pressed(...keys: readonly (string | readonly [key: string, code: string])[]): (Command | undefined)[] {
  let typed = '';
  return keys.map((one) => {
    const [key, code] = typeof one === 'string' ? [one, ''] : one;
    const reading = readKey(typed, { key, code });
    typed = reading.typed;
    return reading.command;
  });
}

describe('a key asks for', () => {
  test.each<[string, Command | undefined]>([
    ['ArrowRight', 'next'],
    ['ArrowDown', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['Enter', 'next'],
    ['ArrowLeft', 'previous'],
    ['ArrowUp', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['r', 'return'],
    ['R', 'return'],
    ['Backspace', 'return'],
    ['b', 'black'],
    ['ｂ', 'black'],
    ['.', 'black'],
    ['。', 'black'],
    ['l', 'spotlight'],
    ['Z', 'enlarge'],
    ['n', 'notes'],
    ['o', 'overview'],
    ['f', 'full'],
    ['s', 'window'],
    ['?', 'help'],
    ['？', 'help'],
    ['F1', 'help'],
    ['Escape', 'escape'],
    ['q', undefined],
    ['F5', undefined],
    ['constructor', undefined],
  ])('%s: %s', (key, command) => {
    expect(pressed(key)).toEqual([command]);
  });

  test('the same while a Japanese input method hides the letter', () => {
    expect(pressed(['Process', 'KeyB'], ['Process', 'Digit1'], ['Process', 'Numpad2'], 'Enter')).toEqual([
      'black',
      undefined,
      undefined,
      { scene: 12 },
    ]);
  });
});

test.each<[name: string, within: boolean, single: boolean, readonly (readonly [key: string, code: string])[]]>([
  [
    'one character alone is a shortcut that may be turned off',
    false,
    true,
    [
      ['b', 'KeyB'],
      ['Ｂ', 'KeyB'],
      ['?', 'Slash'],
      ['。', 'Period'],
      ['Process', 'KeyN'],
      ['あ', ''],
      ['𠮷', ''],
    ],
  ],
  [
    'letters and signs are so in the slide too',
    true,
    true,
    [
      ['b', 'KeyB'],
      ['.', 'Period'],
      ['/', 'Slash'],
    ],
  ],
  [
    'other keys, and digits that wait for Enter, are not',
    false,
    false,
    [
      [' ', 'Space'],
      ['Enter', 'Enter'],
      ['PageDown', 'PageDown'],
      ['ArrowRight', 'ArrowRight'],
      ['Escape', 'Escape'],
      ['Process', 'Enter'],
      ['7', 'Digit7'],
      ['７', 'Digit7'],
      ['Process', 'Digit7'],
    ],
  ],
  [
    'nor is the question mark where the slide has the keyboard',
    true,
    false,
    [
      ['?', 'Slash'],
      ['？', 'Slash'],
    ],
  ],
])('%s', (_name, within, single, keys) => {
  for (const [key, code] of keys) expect([key, code, isSingleKey({ key, code }, within)]).toEqual([key, code, single]);
});

describe('a number', () => {
  test.each<[string, string[], (Command | undefined)[]]>([
    ['is complete with Enter', ['1', '0', 'Enter'], [undefined, undefined, { scene: 10 }]],
    ['of wide digits is one too', ['１', 'Enter'], [undefined, { scene: 1 }]],
    ['is forgotten after it was used', ['3', 'Enter', 'Enter'], [undefined, { scene: 3 }, 'next']],
    ['is forgotten at another key', ['3', 'PageDown', 'Enter'], [undefined, 'next', 'next']],
    ['is taken back by Escape, which then ends nothing', ['3', 'Escape', 'Escape'], [undefined, undefined, 'escape']],
    [
      'has three digits at most',
      ['9', '1', '2', '3', 'Enter'],
      [undefined, undefined, undefined, undefined, { scene: 123 }],
    ],
    ['is not forgotten at Shift', ['3', 'Shift', 'Enter'], [undefined, undefined, { scene: 3 }]],
  ])('%s', (_name, keys, commands) => {
    expect(pressed(...keys)).toEqual(commands);
  });
});
