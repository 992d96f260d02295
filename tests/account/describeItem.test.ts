import { describe, expect, test } from 'vitest';
import { fullName } from '../../src/account/nameOf.ts';
import { describeItem as say, describePosition } from '../../src/account/describeItem.ts';
import { page } from '../../src/i18n/ja/page.ts';
import { indexPlan, sourcedOnly } from '../../src/plan/model/lookup.ts';
import { VIEWS } from '../../src/views/views.ts';
import { realPlan } from '../layout/models.ts';
import { smallPlan } from '../plan/smallPlan.ts';
import { japanese } from '../i18n/japanese.ts';

const real = indexPlan(realPlan());
const small = indexPlan(smallPlan());

describe('a screen reader says of the real plan', () => {
  test.each([
    [
      'vision',
      'えがお咲く未来へ　持続可能な共生都市　いせさき、将来ビジョン、ミッション2・バリュー4・政策7・重点プロジェクト5・地区4',
    ],
    ['policy-1', '子育て・教育政策、政策 7つのうち1番目、重点施策5、関連する重点プロジェクト2・地区1'],
    ['policy-7', '共生・共創・行財政政策、政策 7つのうち7番目、重点施策6、関連する重点プロジェクト3'],
    ['measure-1-1', '（仮）結婚・妊娠・出産・子育ての支援、重点施策 5つのうち1番目、関連する重点プロジェクト1・地区1'],
    ['project-dx', 'DX推進プロジェクト、重点プロジェクト 5つのうち5番目、重点プロジェクトの取組3、関連する政策2'],
    ['project-dx-2', 'デジタル人材の育成・確保、重点プロジェクトの取組 3つのうち2番目、関連する政策1'],
    ['district-azuma', '東地区、地区 4つのうち3番目、地区の方向性4、関連する政策3'],
    ['district-azuma-4', '東地区 › 安全でゆとりある居住環境の形成、地区の方向性 4つのうち4番目、関連する政策2'],
    ['district-azuma-3', '良好な田園環境と調和した産業の推進、地区の方向性 4つのうち3番目、関連する政策2'],
    ['sdg-11', '住み続けられるまちづくりを、SDGsのゴール 17のうち11番目'],
    ['gx', 'いせさきＧＸ、いせさきGX'],
    ['period-early', '前期アクションプラン、計画の期間 2つのうち1番目'],
  ])('%s: %s', (id, sentence) => {
    expect(say(real, id, japanese)).toBe(sentence);
  });

  test('something of every item, beginning with the name that every output has and without an empty part', () => {
    const wrong = real.plan.items.filter((item) => {
      const sentence = say(real, item.id, japanese);
      return (
        !sentence.startsWith(`${fullName(real, item, japanese.page.marked)}、`) || /、、|undefined|、$/.test(sentence)
      );
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('that a name is provisional exactly where it is', () => {
    const marked = real.plan.items.filter(({ id }) => say(real, id, japanese).includes('（仮）'));
    expect(marked).toEqual(real.plan.items.filter(({ basis }) => basis === 'provisional'));
  });

  test('the counts that the basis filter leaves', () => {
    const sourced = indexPlan(sourcedOnly(real.plan).plan);
    expect(say(sourced, 'policy-1', japanese)).toBe('子育て・教育政策、政策 7つのうち1番目');
  });
});

describe('a screen reader says of the small plan', () => {
  test.each([
    ['dream', '海と森がつなぐみんなの町、夢、柱3'],
    ['sea', '海を守る、柱 3つのうち1番目、取組2'],
    ['people', '人を結ぶ、柱 3つのうち3番目'],
    ['wood', '（仮）木を使う催し、取組 2つのうち2番目'],
    ['place-town', '町の全体、場所 2つのうち2番目'],
    ['sky', ''],
  ])('%s: %s', (id, sentence) => {
    expect(say(small, id, japanese)).toBe(sentence);
  });
});

describe('the position of an item', () => {
  test.each([
    ['policy-4', '政策 7つのうち4番目'],
    ['sdg-17', 'SDGsのゴール 17のうち17番目'],
    ['vision', '将来ビジョン'],
    ['nowhere', ''],
  ])('%s is %s', (id, words) => {
    expect(describePosition(real, id, japanese)).toBe(words);
  });
});

describe('the page’s words', () => {
  test('name every view of the page', () => {
    expect(VIEWS.filter(({ id }) => !japanese.views[id])).toEqual([]);
  });

  test('hold none of the plan’s', () => {
    const words = JSON.stringify(page);
    const names = real.plan.items.flatMap(({ name, shorts }) => [name, ...shorts]).filter((name) => name.length > 3);
    expect(names.filter((name) => words.includes(name))).toEqual([]);
  });
});
