/** The words of taking a deck along; they come with its dialog. */
export interface TakeWords {
  /** How the words of slides are written: a font that most computers have, and the language (BCP 47). */
  readonly writing: { readonly font: string; readonly tag: string };
  readonly title: string;
  readonly close: string;
  readonly lead: string;
  readonly deck: string;
  readonly choice: (title: string, scenes: number) => string;
  readonly none: string;
  readonly pptx: string;
  readonly print: string;
  readonly perPage: string;
  /** By the number of scenes on a sheet of paper. */
  readonly perPageChoice: Readonly<Record<1 | 2 | 4, string>>;
  readonly notes: string;
  readonly pptxNote: string;
  /** What the file is, on its first slide; the audience may be empty. */
  readonly cover: (scenes: number, audience: string) => string;
  readonly progress: (done: number, all: number) => string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly saved: (name: string) => string;
  readonly failed: string;
}
