/** The words of the embed builder; they come with it. */
export interface BuilderWords {
  readonly title: string;
  readonly close: string;
  readonly lead: string;
  readonly choices: string;
  readonly view: string;
  readonly item: string;
  readonly whole: string;
  readonly overlays: (name: string, chosen: readonly string[]) => string;
  readonly to: string;
  readonly noOther: string;
  readonly drawn: (kinds: string) => string;
  readonly left: (name: string, left: readonly string[]) => string;
  readonly year: string;
  readonly allYears: string;
  readonly yearName: (label: string, year: number) => string;
  readonly name: string;
  readonly nameNote: string;
  readonly height: string;
  readonly auto: string;
  readonly fixed: string;
  readonly pixels: string;
  readonly pixelsWrong: (least: number, most: number) => string;
  readonly language: (name: string) => string;
  readonly preview: string;
  readonly previewNote: string;
  readonly code: string;
  readonly codeNote: string;
  readonly plain: string;
  readonly plainCode: string;
  readonly plainNote: string;
  readonly server: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
}
