import { expect, test } from 'vitest';
import { Presentation } from '../../src/briefing/presentation.svelte.ts';
import { Show } from '../../src/briefing/show.svelte.ts';
import { Stopwatch } from '../../src/briefing/stopwatch.svelte.ts';
import { readKeptTiming } from '../../src/briefing/keptTiming.ts';
import { Timing } from '../../src/briefing/timing.svelte.ts';
import { planModel } from '../../src/build/planModel.ts';
import { Explorer } from '../../src/state/explorer.svelte.ts';
import { VIEWS } from '../../src/views/views.ts';
import { read, smallDeck } from '../briefing/smallDeck.ts';
import { smallPlan } from '../plan/smallPlan.ts';
import { japanese } from '../i18n/japanese.ts';

/** A show of the small deck of three scenes; `log` is what it did to the page beside going to addresses. */
function shown(address = '#/?deck=walk&scene=1', windows = true) {
  const explorer = new Explorer(planModel(smallPlan()), VIEWS, japanese);
  explorer.open(address);
  const presentation = new Presentation(explorer, read(smallDeck).deck!);
  const log: string[] = [];
  const picture = { left: false };
  const keyboard = { single: true };
  const show = new Show(presentation, {
    singleKeys: () => keyboard.single,
    go: (to) => explorer.open(to),
    leavePicture: () => picture.left,
    fullScreen: () => log.push('full'),
    openWindow: () => windows,
    end: () => log.push('end'),
  });
  const press = (...keys: string[]) => keys.forEach((key) => show.press({ key, code: '' }));
  return { explorer, presentation, show, log, press, picture, keyboard };
}

test('a scene is its own address with the deck and the number', () => {
  const { presentation, explorer, press } = shown();
  press('PageDown');
  expect(explorer.href({})).toBe('#/sunburst/wood?to=place-town&deck=walk&scene=2');
  expect([presentation.number, presentation.scene.title, presentation.coming?.title]).toEqual([
    2,
    'なぜつながる',
    '海のまわり',
  ]);
  expect(presentation.highlight).toEqual(['wood', 'sea']);
});

test.each([
  ['PageDown PageDown PageDown PageDown', 3],
  ['PageUp', 1],
  ['End PageUp', 2],
  ['End Home', 1],
  ['3 Enter', 3],
  ['9 9 Enter', 3],
  ['b PageDown', 1],
  ['b PageDown PageDown', 2],
  ['End Backspace', 3],
  ['PageDown r', 2],
])('after %s it is at scene %i', (keys, scene) => {
  const { presentation, press } = shown();
  press(...keys.split(' '));
  expect(presentation.number).toBe(scene);
});

test('where the audience leads, the deck and the scene stay, what stands out does not, and one key returns', () => {
  const { presentation, explorer, press } = shown('#/sunburst/wood?to=place-town&deck=walk&scene=2');
  expect(presentation.away).toBe(false);
  explorer.open(explorer.itemHref('beach'));
  expect([presentation.away, presentation.number, presentation.highlight]).toEqual([true, 2, []]);
  press('r');
  expect([presentation.away, explorer.item.id]).toEqual([false, 'wood']);
  explorer.open(explorer.itemHref('beach'));
  press('PageDown');
  expect([presentation.away, presentation.number]).toEqual([false, 3]);
});

test('an item that the audience led to is told; a path, a comparison and the whole plan tell themselves', () => {
  const { presentation, explorer } = shown('#/sunburst/wood?to=place-town&deck=walk&scene=2');
  expect(presentation.visited).toBeUndefined();
  explorer.open(explorer.itemHref('beach'));
  expect(presentation.visited?.id).toBe('beach');
  explorer.open(explorer.href({ item: 'sea', to: 'place-town' }));
  expect([presentation.away, presentation.visited]).toEqual([true, undefined]);
  explorer.open(explorer.href({ item: explorer.space.center, to: undefined }));
  expect([presentation.away, presentation.visited]).toEqual([true, undefined]);
});

test('Escape closes one thing at a time, and ends when nothing is open', () => {
  const { show, explorer, press, log, picture } = shown();
  press('n', 'b', '?');
  explorer.open(explorer.itemHref('sea'));
  picture.left = true;
  const open = () => [show.cover, show.black, show.presentation.away, show.notes];
  const steps = Array.from({ length: 5 }, () => {
    press('Escape');
    return open();
  });
  expect(steps).toEqual([
    [undefined, true, true, true],
    [undefined, false, true, true],
    [undefined, false, false, true],
    [undefined, false, false, false],
    [undefined, false, false, false],
  ]);
  // The fifth left the picture.
  expect(log).toEqual([]);
  picture.left = false;
  press('Escape');
  expect(log).toEqual(['end']);
});

test('without keys of one character only these answer', () => {
  const { show, keyboard, presentation, log } = shown();
  keyboard.single = false;
  const answers = (key: string) => show.press({ key, code: '' });
  expect(['b', 'N', 'o', 'f', 's', 'l', 'z', '?', '.', 'Process'].filter(answers)).toEqual([]);
  expect([show.black, show.notes, show.cover, show.typed, log]).toEqual([false, false, undefined, '', []]);
  expect(['PageDown', ' ', 'ArrowLeft', 'Home', 'Escape'].filter((key) => !answers(key))).toEqual([]);
  expect([presentation.number, log]).toEqual([1, ['end']]);
  expect(['2', 'Enter', 'F1'].filter((key) => !answers(key))).toEqual([]);
  expect([presentation.number, show.cover]).toEqual([2, 'help']);
  expect(show.press({ key: '?', code: '' }, true)).toBe(true);
  expect(show.cover).toBeUndefined();
});

test('a number behind the end, and an address of the deck alone, are known as such', () => {
  expect(shown('#/?deck=walk&scene=9').presentation).toMatchObject({ number: 3, unknown: 9, atDoor: false });
  expect(shown('#/?deck=walk').presentation).toMatchObject({ number: 1, unknown: undefined, atDoor: true });
});

test('a window that is forbidden brings the notes', () => {
  const allowed = shown();
  allowed.press('s');
  expect([allowed.show.notes, allowed.show.blocked]).toEqual([false, false]);
  const forbidden = shown(undefined, false);
  forbidden.press('s');
  expect([forbidden.show.notes, forbidden.show.blocked]).toEqual([true, true]);
});

test('the time of a scene begins anew with it, and goes on where the page was left', () => {
  const timing = new Timing();
  const at = (seconds: number) => new Date(seconds * 1000);
  const read = ({ whole, scene }: Timing, seconds: number) => [whole.at(at(seconds)), scene.at(at(seconds))];
  timing.turn(1, at(0));
  timing.start(at(0));
  timing.turn(2, at(60));
  timing.turn(2, at(70));
  expect(read(timing, 75)).toEqual(['1:15', '0:15']);

  const again = new Timing();
  again.resume(readKeptTiming(structuredClone(timing.keep(at(80))))!, at(90));
  again.turn(2, at(91));
  expect(read(again, 100)).toEqual(['1:40', '0:40']);
  again.pause(at(100));
  const standing = new Timing();
  standing.resume(readKeptTiming(again.keep(at(110)))!, at(500));
  expect([...read(standing, 600), standing.running]).toEqual(['1:40', '0:40', false]);
});

test.each([undefined, null, 7, {}, { whole: 1, scene: '2', number: 1, running: true, at: 1 }, { whole: -1 }])(
  'a name that holds %j holds no time',
  (came) => {
    expect(readKeptTiming(came)).toBeUndefined();
  },
);

test('the stopwatch counts what it ran', () => {
  const watch = new Stopwatch();
  const at = (seconds: number) => new Date(seconds * 1000);
  expect(watch.at(at(5))).toBe('0:00');
  watch.start(at(10));
  expect(watch.at(at(75))).toBe('1:05');
  watch.pause(at(80));
  expect([watch.at(at(500)), watch.running]).toEqual(['1:10', false]);
  watch.start(at(500));
  expect(watch.at(at(500 + 3600))).toBe('1:01:10');
  watch.reset(at(5000));
  expect([watch.at(at(5003)), watch.running]).toEqual(['0:03', true]);
});

test('the one that closes late leaves the other one open that came since', () => {
  const { show, press } = shown();
  press('?');
  press('Escape', 'o');
  show.uncover('help');
  expect(show.cover).toBe('overview');
  show.uncover('overview');
  expect(show.cover).toBeUndefined();
});
