import { readDeck, type DeckSpace, type ReadDeck } from '../../src/briefing/readDeck.ts';
import { overlaysOf } from '../../src/overlays/overlays.ts';
import { indexPlan } from '../../src/plan/model/lookup.ts';
import { addressSpace } from '../../src/state/addressSpace.ts';
import { VIEWS } from '../../src/views/views.ts';
import { smallPlan } from '../plan/smallPlan.ts';

const index = indexPlan(smallPlan());

/** What a deck about the small plan may name. */
export const smallSpace: DeckSpace = {
  addresses: addressSpace(index, overlaysOf(index), VIEWS),
  items: index.plan.items.map(({ id }) => id),
};

/** A deck about the small plan. */
export const smallDeck = `\
title: 海と森を歩く
audience: はじめての方
scenes:
  - address: "#/"
    title: 全体の姿
    text: 柱が並びます。
    notes: |
      まず全体を見ます。

      ゆっくり指さします。
  - address: "#/sunburst/wood?to=place-town"
    title: なぜつながる
    text: 森と町の間を見ます。
    highlight: [wood, sea]
  - address: "#/graph/sea?steps=2"
    title: 海のまわり
    text: 二歩先まで見ます。
    claim: { count: pillar, is: 3 }
`;

export function read(text: string, path = 'briefings/walk.yaml'): ReadDeck {
  return readDeck({ path, text }, smallSpace);
}

/** The small deck with a text replaced; a test that replaces nothing would prove nothing. */
export function changedDeck(from: string, to: string): string {
  if (!smallDeck.includes(from)) throw new Error(`The small deck has no text to replace: ${from}`);
  return smallDeck.replace(from, () => to);
}
