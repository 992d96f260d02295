/** What a key or a button of the presenter asks for. */
export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'return'
  | 'black'
  | 'spotlight'
  | 'enlarge'
  | 'notes'
  | 'overview'
  | 'full'
  | 'window'
  | 'help'
  | 'escape'
  | { readonly scene: number };

/** A key as the browser tells it. */
export type Key = Pick<KeyboardEvent, 'key' | 'code'>;

export interface KeyReading {
  readonly command: Command | undefined;
  /** The digits that wait for Enter. */
  readonly typed: string;
}

/** Clickers send PageUp and PageDown, the period and Escape; the rest is what presenters are used to from slides. */
const COMMANDS: Readonly<Record<string, Command>> = {
  arrowright: 'next',
  arrowdown: 'next',
  pagedown: 'next',
  ' ': 'next',
  enter: 'next',
  arrowleft: 'previous',
  arrowup: 'previous',
  pageup: 'previous',
  home: 'first',
  end: 'last',
  r: 'return',
  backspace: 'return',
  b: 'black',
  '.': 'black',
  // The full stop of a Japanese keyboard.
  '\u3002': 'black',
  l: 'spotlight',
  z: 'enlarge',
  n: 'notes',
  o: 'overview',
  f: 'full',
  s: 'window',
  '?': 'help',
  f1: 'help',
  escape: 'escape',
};

/**
 * Whether a key alone is a shortcut of one character: a letter or a sign, which people who speak to their computer may want
 * to turn off (WCAG 2.1.4).
 *
 * The space bar turns pages everywhere. A digit asks for nothing until Enter. The question mark answers while the
 * keyboard is in the slide's own words and buttons, which the criterion allows a component; in the picture it does not.
 *
 * @param within whether the keyboard is in the slide's words or buttons
 */
export function isSingleKey(key: Key, within: boolean): boolean {
  const character = characterOf(key);
  if ([...character].length !== 1 || character === ' ' || /^\d$/.test(character)) return false;
  return !(within && COMMANDS[character] === 'help');
}

/** A longer number names no scene. */
const LONGEST = 3;

/**
 * Returns what a key asks for, and the digits typed so far: a number is complete with Enter, any other key forgets it.
 */
export function readKey(typed: string, key: Key): KeyReading {
  const letter = characterOf(key);
  if (/^\d$/.test(letter)) return { command: undefined, typed: (typed + letter).slice(-LONGEST) };
  if (letter === 'enter' && typed !== '') return { command: { scene: Number(typed) }, typed: '' };
  if (letter === 'escape' && typed !== '') return { command: undefined, typed: '' };
  const command = Object.hasOwn(COMMANDS, letter) ? COMMANDS[letter] : undefined;
  // Shift alone, on the way to a question mark, forgets nothing.
  return { command, typed: letter === 'shift' ? typed : '' };
}

/** While a Japanese input method is on, the browser hides the letter; the key's position on the keyboard then tells it. */
function characterOf({ key, code }: Key): string {
  return (key === 'Process' || key === 'Unidentified' ? keyAt(code) : key).normalize('NFKC').toLowerCase();
}

/** `KeyB` → `b`, `Digit3` → `3`, `Period` → `.` */
function keyAt(code: string): string {
  if (code === 'Period') return '.';
  return code.replace(/^(Key|Digit|Numpad)(?=.$)/, '');
}
