/** A shape of a slide's picture, as plain data that an office program can change; px of the picture's room. */
export type SlideShape = SlideBox | SlideLine | SlideTable;

export interface SlideBox {
  readonly type: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** #RRGGBB; nothing is drawn without one. */
  readonly fill?: string | undefined;
  readonly stroke?: SlideStroke | undefined;
  readonly texts: readonly SlideText[];
  /** #RRGGBB of the words; ink without one. */
  readonly color?: string;
  readonly align: 'left' | 'center' | 'right';
  readonly valign: 'top' | 'middle';
  /** Between the box and its words. */
  readonly inset: number;
}

export interface SlideLine {
  readonly type: 'line';
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly stroke: SlideStroke;
}

export interface SlideStroke {
  /** #RRGGBB */
  readonly color: string;
  readonly width: number;
  readonly dashed: boolean;
}

/** A paragraph of a box. */
export interface SlideText {
  readonly text: string;
  /** Px of the letters. */
  readonly size: number;
  readonly bold: boolean;
}

/** A table whose cells an office program can change. */
export interface SlideTable {
  readonly type: 'table';
  readonly x: number;
  readonly y: number;
  /** Px of each column. */
  readonly columns: readonly number[];
  readonly rows: readonly SlideRow[];
}

export interface SlideRow {
  /** Px. */
  readonly height: number;
  /** From the left; where one from above reaches down, there is none. */
  readonly cells: readonly SlideCell[];
}

export interface SlideCell {
  readonly text: string;
  /** Px of the letters. */
  readonly size: number;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center';
  /** #RRGGBB */
  readonly fill?: string;
  /** #RRGGBB; ink without one. */
  readonly color?: string;
  /** How many rows and columns it reaches over. */
  readonly over?: { readonly rows?: number; readonly columns?: number };
}
