/** A shape of a slide's picture, as plain data that an office program can change; px of the picture's room. */
export type SlideShape = SlideBox | SlideLine;

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
