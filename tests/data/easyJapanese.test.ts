import { expect, test } from 'vitest';
import { readPlanFiles } from '../../src/build/plan/readPlanFolder.ts';
import { parsePlan } from '../../src/plan/read/parse.ts';
import { formatPlanError } from '../../src/plan/read/planError.ts';

const FILES = readPlanFiles('data');

/** Every line that a person reads who made one change to a file of the plan; a file that becomes nothing is gone. */
function errors(name: string, from: string, to: string | undefined): string[] {
  const files = FILES.flatMap((file) => {
    if (!file.path.endsWith(name)) return [file];
    if (!file.text.includes(from)) throw new Error(`${name} has no text to replace: ${from}`);
    return to === undefined ? [] : [{ ...file, text: file.text.replace(from, () => to) }];
  });
  return parsePlan(files).errors.map(formatPlanError);
}

test('the plan in plain Japanese is plain', () => {
  expect(parsePlan(FILES).errors).toEqual([]);
});

test('what is hard in it is told with file and line', () => {
  const wrong = errors('/translations/ja-x-easy.yaml', '伊勢崎市がめざす未来の姿です。', '伊勢崎市がめざす未来のビジョンである。');
  expect(wrong).toEqual([
    expect.stringMatching(
      /^data\/translations\/ja-x-easy\.yaml:\d+:\d+ items\.vision\.text — 「伊勢崎市がめざす未来のビジョンである」が「です」「ます」で終わっていません。/,
    ),
    expect.stringMatching(/ items\.vision\.text — 「ビジョン」のすぐあとに、（　）で意味を書いてください。$/),
  ]);
});

test('short names are looked at too', () => {
  const wrong = errors('/translations/ja-x-easy.yaml', '- 道路と水道', '- インフラ');
  expect(wrong).toEqual([expect.stringMatching(/ items\.project-anshin-2\.short\[1\] — カタカナの言葉「インフラ」/)]);
});

test('without its list of words the translation cannot be looked at', () => {
  const list = '/translations/words/ja-x-easy.yaml';
  expect(errors(list, '', undefined)).toEqual([
    'data/translations/ja-x-easy.yaml:2:1 — やさしい日本語で使う言葉の一覧がありません。known・explained・names の3つの一覧を「translations/words/ja-x-easy.yaml」に置いてください。',
  ]);
  expect(errors(list, 'known:', 'knwon:')).toEqual([
    'data/translations/words/ja-x-easy.yaml:4:1 — known・explained・names の3つに、言葉の一覧（[…, …]）を書いてください。',
  ]);
});
