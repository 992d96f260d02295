import { describe, expect, test } from 'vitest';
import { cardTexts } from '../../../src/views/cards/cardTexts.ts';
import tellShapes from '../../../src/views/cards/shapes.ts';
import { shownCards } from '../../../src/views/cards/shownCards.ts';
import { explorerAt } from '../../account/accountAt.ts';
import { realModel } from '../../layout/models.ts';

const MODEL = realModel();
const at = (address: string) => explorerAt(MODEL, address);

/** What the cards of an address say: headings, then each card as one line. */
function read(address: string): string {
  const explorer = at(address);
  const shown = shownCards(explorer);
  return cardTexts(explorer, shown, explorer.words.account)
    .flatMap(({ heading, cards }) => [
      ...(heading === '' ? [] : [`[${heading}]`]),
      ...cards.map(({ texts }) => texts.map(({ text }) => text).join(' | ')),
    ])
    .join('\n');
}

describe('cards', () => {
  test('of a kind say each item with its own text', () => {
    expect(read('#/cards?cards=mission')).toMatchInlineSnapshot(`
      "活力ある拠点の形成を | 農業、商業、工業などあらゆる産業を発展させ、チャンスを生かし活力あふれる拠点を形成します。
      理想の共生社会の実現を | 国籍、文化、世代、障害、地域など、様々な特性を理解し、尊重し合うことにより、新たな価値を創出し、理想の共生社会を実現します。"
    `);
  });

  test('of what has no text of its own name what it contains', () => {
    expect(read('#/cards?cards=district').split('\n')[0]).toMatchInlineSnapshot(
      `"1　赤堀地区 | 1　歴史・文化的な地域資源を生かした活力あるまちづくり | 2　豊かな自然環境の保全と活用 | 3　道路交通網を生かした活力ある産業の推進 | 4　安全でゆとりある居住環境の形成"`,
    );
  });

  test('say what the chosen overlays mark, in a file too', () => {
    expect(read('#/cards/policy-5?sdg=11,13')).toMatchInlineSnapshot(`
      "5　安心安全政策 | １人ひとりが日頃から安全を意識し、安心して暮らせるまち
      [重点施策]
      1　（仮）防災・危機管理の強化［11・13］
      2　（仮）治水・水害対策の推進［11・13］
      3　（仮）消防・救急体制の充実［11］
      4　（仮）防犯・交通安全・消費生活の推進"
    `);
    expect(read('#/cards?cards=project&sdg=11')).toContain('都市環境・交通網・インフラの整備［11］');
  });

  test('of several kinds have headings, in the order of the plan', () => {
    expect(read('#/cards?cards=value,mission').match(/\[.*\]/g)).toEqual(['[ミッション]', '[バリュー]']);
  });

  test('of an item stand below it, provisional names with their mark', () => {
    expect(read('#/cards/policy-1')).toMatchInlineSnapshot(`
      "1　子育て・教育政策 | 未来の担い手が育ち、全ての人が成長し続けられるまち
      [重点施策]
      1　（仮）結婚・妊娠・出産・子育ての支援
      2　（仮）保育・幼児教育の充実
      3　（仮）学校教育の充実
      4　（仮）青少年の健全育成
      5　（仮）生涯学習の推進"
    `);
  });

  test('of what contains nothing are those that it is linked to, with reason and basis', () => {
    const text = read('#/cards/district-sakai-1');
    expect(text).toContain('[つながる政策・施策]');
    for (const line of text
      .split('\n')
      .slice(2)
      .filter((one) => !one.startsWith('[')))
      expect(line).toMatch(/（(読み解き|原文|紙面から)）/);
  });

  test('of a path tell each step with its reason and basis', () => {
    expect(read('#/cards/district-isesaki-4?to=sdg-13')).toMatchInlineSnapshot(`
      "4　水害に強いまちづくりの推進
      → つながるSDGsのゴール　激しい雨が増える中で水害に強いまちをつくることは、伊勢崎地区の市街地での気候変動への適応にあたる。（読み解き） | 13　気候変動に具体的な対策を"
    `);
  });

  test('leave what the filter hides out', () => {
    expect(read('#/cards/policy-1?basis=sourced')).not.toContain('（仮）');
  });

  test('are the years where it is about periods', () => {
    for (const address of ['#/cards?cards=period', '#/cards/period-early'])
      expect(shownCards(at(address)).type).toBe('years');
  });
});

describe('shapes for an office program', () => {
  const ROOM = { width: 1243, height: 425 };

  test('stand in their room and say what the cards say', () => {
    for (const address of [
      '#/cards?cards=policy',
      '#/cards?cards=district',
      '#/cards/policy-4',
      '#/cards?cards=period',
    ]) {
      const shapes = tellShapes(at(address), ROOM) ?? [];
      const texts = shapes.flatMap((shape) => (shape.type === 'box' ? shape.texts.map(({ text }) => text) : []));
      for (const line of read(address)
        .split('\n')
        .filter((one) => one !== ''))
        for (const part of line.replace(/^\[|\]$/g, '').split(' | ')) expect(texts).toContain(part);
      for (const shape of shapes)
        if (shape.type === 'box') {
          expect(shape.x + shape.width).toBeLessThanOrEqual(ROOM.width + 1);
          expect(shape.y + shape.height).toBeLessThanOrEqual(ROOM.height + 1);
        }
    }
  });

  test('of the years have each period in its own words', () => {
    const texts = (tellShapes(at('#/cards?cards=period'), ROOM) ?? []).flatMap((shape) =>
      shape.type === 'box' ? shape.texts.map(({ text }) => text) : [],
    );
    expect(texts).toContain('前期アクションプラン');
    expect(texts).toContain('令和7年度（2025年度）～令和11年度（2029年度）');
  });

  test('step back as the cards do, and can be read all the same', () => {
    const explorer = at('#/cards?cards=policy');
    explorer.emphasize(() => ['policy-7']);
    const cards = (tellShapes(explorer, ROOM) ?? []).filter((shape) => shape.type === 'box' && shape.texts.length > 0);
    expect(cards.map((shape) => (shape.type === 'box' ? shape.color : undefined))).toEqual([
      ...Array<string>(6).fill('#6b6b6b'),
      undefined,
    ]);
  });
});
