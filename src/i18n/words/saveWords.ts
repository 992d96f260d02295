/** The words of the saving dialog; they come with it. */
export interface SaveWords {
  readonly title: string;
  readonly close: string;
  readonly picture: string;
  readonly pictureLead: string;
  readonly preview: (alt: string) => string;
  readonly scale: string;
  readonly scaleName: (scale: number, width: number, height: number) => string;
  readonly png: string;
  readonly svg: string;
  readonly svgNote: string;
  readonly drawing: string;
  readonly saved: (name: string) => string;
  readonly failed: string;
  readonly noPicture: string;
  readonly table: string;
  readonly tableLead: string;
  readonly items: (count: number) => string;
  readonly links: (count: number) => string;
  /** The table that is a view of its own. */
  readonly shownTable: (view: string) => string;
}
