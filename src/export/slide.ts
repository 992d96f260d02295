import type { Size } from '../layout/graph/layoutGraph.ts';
import type { SlideShape } from './slideShape.ts';

/** One slide of a presentation, as plain data. */
export interface Slide {
  /** What the slide is part of. */
  readonly part: string;
  readonly title: string;
  /** One sentence below the title. */
  readonly text: string;
  /** What else is read beside the picture, one thought each. */
  readonly points: readonly string[];
  /** What the speaker says; empty without any. */
  readonly notes: string;
  readonly picture: SlidePicture | undefined;
  /** The picture as shapes, instead of one as pixels; it has the whole width. */
  readonly shapes?: SlideShapes | undefined;
  /** Where it comes from, one line each. */
  readonly source: readonly string[];
  readonly qr: SlidePicture | undefined;
}

/** What stands on the first slide, before the scenes. */
export interface Cover {
  /** Whose plan it is about. */
  readonly part: string;
  readonly title: string;
  /** What it is. */
  readonly text: string;
  /** Where it comes from, one line each. */
  readonly source: readonly string[];
  readonly qr: SlidePicture | undefined;
}

export interface SlidePicture {
  /** A PNG as a data address. */
  readonly data: string;
  /** What it shows, for who cannot see it. */
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

export interface SlideShapes extends Size {
  readonly shapes: readonly SlideShape[];
}
