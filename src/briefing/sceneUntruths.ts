import type { PlanIndex } from '../plan/model/lookup.ts';
import type { SourceTexts } from '../plan/read/parse.ts';
import type { SceneProblem } from './checkScene.ts';
import { holdClaim } from './claims/holdClaim.ts';
import { unclaimedAmounts } from './claims/unclaimedAmounts.ts';
import type { Scene } from './deck.ts';
import { unnamedQuotations, wrongQuotes } from './quotations/wrongQuotations.ts';

/**
 * Returns everything in the words of a scene that is not so: quotations that their source does not have, claims that the
 * plan contradicts, and amounts that no claim stands for.
 *
 * @param unchecked the words are somebody's own: only what the scene says of their sources and of the plan is held
 */
export function sceneUntruths(
  scene: Scene,
  index: PlanIndex,
  texts: SourceTexts,
  unchecked?: true,
): readonly SceneProblem[] {
  return [
    ...wrongQuotes(scene, index.plan, texts),
    ...(unchecked ? [] : unnamedQuotations(scene, index.plan, texts)),
    ...scene.claims.flatMap((claim, at) =>
      holdClaim(claim, index).map(({ key, message }): SceneProblem => {
        return { path: ['claim', at, ...(key === '' ? [] : [key])], message };
      }),
    ),
    ...(unchecked ? [] : unclaimedAmounts(scene, index)).map(({ part, message }): SceneProblem => ({
      path: [part],
      message,
    })),
  ];
}
