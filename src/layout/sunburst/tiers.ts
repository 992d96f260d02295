/**
 * A range of sizes at which the picture is shown. The picture is one drawing that scales with its stage, so a label's
 * size on screen depends on the stage; each tier carries the labels that can be read from its smallest stage upwards,
 * and the style sheet shows one tier at a time. That keeps the built page right on every screen before any script.
 */
export interface Tier {
  readonly id: 'small' | 'medium' | 'large' | 'slide';
  /** Smallest side of the stage, in CSS px, that this tier is meant for. */
  readonly stage: number;
  /** Font sizes to try, largest first, in CSS px at the smallest stage. */
  readonly sizes: readonly number[];
  /** The size among them that is tried first. */
  readonly usual: number;
  /** Font sizes of the centre's label, largest first. */
  readonly centerSizes: readonly number[];
  /** Side of an overlay's tile, in CSS px at the smallest stage. */
  readonly tile: number;
}

/** The style sheet's container queries name the same stages. */
export const TIERS: readonly [Tier, Tier, Tier] = [
  { id: 'small', stage: 340, sizes: [20, 18, 16, 15, 14, 13, 12, 11], usual: 12, centerSizes: [13, 12, 11], tile: 18 },
  {
    id: 'medium',
    stage: 530,
    sizes: [22, 20, 18, 16, 15, 14, 13, 12],
    usual: 13,
    centerSizes: [18, 16, 14, 12],
    tile: 20,
  },
  {
    id: 'large',
    stage: 780,
    sizes: [30, 28, 26, 24, 22, 20, 18, 17, 16, 15, 14, 13],
    usual: 15,
    centerSizes: [27, 25, 22, 20],
    tile: 28,
  },
];
