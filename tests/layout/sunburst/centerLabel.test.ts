import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelTexts } from '../../../src/build/labelTexts.ts';
import { centerLabel, type CenterLabel } from '../../../src/layout/sunburst/centerLabel.ts';
import type { LabelText } from '../../../src/layout/text/labelTexts.ts';
import { LINE_HEIGHT } from '../../../src/layout/sunburst/sliceLabels.ts';
import { indexPlan } from '../../../src/plan/model/lookup.ts';
import { layoutSunburst } from '../../../src/layout/sunburst/sunburst.ts';
import { TIERS } from '../../../src/layout/sunburst/tiers.ts';
import { smallPlan } from '../../plan/smallPlan.ts';
import { emWidth } from '../boxes.ts';
import { realPlan } from '../models.ts';

/** How far a label reaches from the middle of its disc: to the furthest corner of one of its lines. */
function reach({ lines, size }: CenterLabel): number {
  const corners = lines.map((line, row) => {
    const middle = Math.abs(row - (lines.length - 1) / 2) * LINE_HEIGHT * size;
    return Math.hypot((emWidth(line) * size) / 2, middle + size / 2);
  });
  return Math.max(0, ...corners);
}

function text(...ways: readonly (readonly string[])[]): LabelText {
  return ways.map((lines) => ({ lines, width: Math.max(...lines.map(emWidth)) }));
}

const plans = { small: smallPlan(), real: realPlan() };

describe.each(TIERS.map((tier) => [tier.id, tier] as const))('at tier %s', (_id, tier) => {
  test.each(Object.entries(plans))('the vision of the %s plan lies in its disc', (_name, plan) => {
    const { center } = layoutSunburst(indexPlan(plan));
    const label = centerLabel(labelTexts(plan)[center.id]!, center.radius, tier);
    expect(label.lines.join('').replace(/\s/g, '')).toMatch(/\p{Script=Han}/u);
    expect(reach(label)).toBeLessThanOrEqual(center.radius);
    expect((label.size * tier.stage) / 1000).toBeGreaterThanOrEqual(Math.min(...tier.centerSizes) - 1e-9);
  });

  test('any text lies in its disc, Japanese, Latin or both', () => {
    const anyLine = fc.string({
      unit: fc.constantFrom('海', 'と', '森', 'S', 'D', 'G', 's', '7'),
      minLength: 1,
      maxLength: 12,
    });
    const anyText = fc.array(anyLine, { minLength: 1, maxLength: 5 }).map((lines) => text([lines.join('')], lines));
    fc.assert(
      fc.property(anyText, (one) => {
        expect(reach(centerLabel([one], 122, tier))).toBeLessThanOrEqual(122);
      }),
    );
  });
});

describe('the label', () => {
  const large = TIERS[2];

  test('is the best text that fits, not the largest', () => {
    const full = text(['海と森がつなぐ', 'みんなの町']);
    expect(centerLabel([full, text(['海と森'])], 122, large).lines).toEqual(['海と森がつなぐ', 'みんなの町']);
    expect(
      centerLabel([text(['海と森がつなぐみんなの町海と森がつなぐみんなの町']), text(['海と森'])], 122, large).lines,
    ).toEqual(['海と森']);
  });

  test('ends its lines where the text pauses', () => {
    const paused = text(['海と　森の', '町'], ['海と', '森の', '町']);
    expect(centerLabel([paused], 122, large).lines).toEqual(['海と', '森の', '町']);
  });

  test('has no more lines than it needs', () => {
    expect(centerLabel([text(['海'], ['海', ''])], 122, large).lines).toEqual(['海']);
  });

  test('of no text is empty', () => {
    expect(centerLabel([], 122, large).lines).toEqual([]);
  });
});
