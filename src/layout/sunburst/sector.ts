/** A sector of a ring. Angles are radians clockwise from twelve o'clock, radii are user units. */
export interface Sector {
  readonly startAngle: number;
  readonly endAngle: number;
  readonly innerRadius: number;
  readonly outerRadius: number;
}

/** Angle of the middle of a sector, in radians. */
export function middle(sector: Sector): number {
  return (sector.startAngle + sector.endAngle) / 2;
}

/** Returns sectors turned together so that the one with that id has the middle that it had before. */
export function keepMiddle<T extends Sector & { readonly id: string }>(sectors: T[], before: T | undefined): T[] {
  const after = sectors.find(({ id }) => id === before?.id);
  if (before === undefined || after === undefined) return sectors;
  const turn = middle(before) - middle(after);
  return sectors.map((sector) => ({
    ...sector,
    startAngle: sector.startAngle + turn,
    endAngle: sector.endAngle + turn,
  }));
}
