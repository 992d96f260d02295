import type { LabelText } from '../../layout/text/labelTexts.ts';
import { textWidth } from '../../layout/text/textWidth.ts';

/** Room for a name, in px. */
interface Room {
  readonly width: number;
  readonly height: number;
}

/** A name as it is set on a card; sizes in px. */
export interface CardName {
  readonly lines: readonly string[];
  readonly size: number;
  readonly lineHeight: number;
}

const LARGEST = 84;
const LINE_HEIGHT = 1.28;

/**
 * Returns the way of breaking a name that lets it be set largest in a room, the fewest lines among equals.
 *
 * @param labelled lines that it may be broken into; a name that has wide spaces is broken there, as its author wrote it
 */
export function fitCardName(name: string, labelled: LabelText, { width, height }: Room): CardName {
  const parts = name.split('\u3000');
  const breaks = parts.length > 1 ? [{ lines: parts, width: Math.max(...parts.map(textWidth)) }] : labelled;
  const sizes = breaks.map(({ lines, width: em }) =>
    Math.min(LARGEST, width / em, height / (lines.length * LINE_HEIGHT)),
  );
  const size = Math.floor(Math.max(...sizes));
  const lines = breaks[sizes.findIndex((one) => one >= size)]?.lines ?? [];
  return { lines, size, lineHeight: size * LINE_HEIGHT };
}
