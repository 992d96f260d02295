/** A rectangle of a page, in px from its left and top. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the parts of a page with a picture stand. */
export interface FrameLayout {
  readonly width: number;
  readonly height: number;
  readonly column: Box;
  readonly picture: Box;
  /** Where the sources stand; nothing on a slide, which has words of its own. */
  readonly foot: Box | undefined;
  readonly qr: Box | undefined;
}

/** Across A4, √2 : 1. */
const SHEET = { width: 1600, height: 1131, margin: 44, column: 340, gap: 28, foot: 104 };
const SLIDE_COLUMN = 250;
const SLIDE_GAP = 20;

/** Lays out a sheet: words on the left, the picture beside them, where it comes from below. */
export function layoutSheet(withQr: boolean): FrameLayout {
  const { width, height, margin, column, gap, foot } = SHEET;
  const body = height - 2 * margin - foot - gap / 2;
  const left = margin + column + gap;
  const qr = withQr
    ? { x: width - margin - foot, y: height - margin - foot + 14, width: foot, height: foot }
    : undefined;
  return {
    width,
    height,
    column: { x: margin, y: margin, width: column, height: body },
    picture: { x: left, y: margin, width: width - margin - left, height: body },
    foot: {
      x: margin,
      y: height - margin - foot + 18,
      width: width - 2 * margin - (qr === undefined ? 0 : qr.width + gap),
      height: foot - 4,
    },
    qr,
  };
}

/** Lays out a picture for a slide: what its signs mean, and the picture; without signs, the picture alone. */
export function layoutSlide(size: { readonly width: number; readonly height: number }, signs: boolean): FrameLayout {
  const column = signs ? SLIDE_COLUMN : 0;
  const left = signs ? column + SLIDE_GAP : 0;
  return {
    ...size,
    column: { x: 0, y: 0, width: column, height: size.height },
    picture: { x: left, y: 0, width: size.width - left, height: size.height },
    foot: undefined,
    qr: undefined,
  };
}
