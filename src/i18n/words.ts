import type { AccountWords } from '../account/words.ts';
import type { BriefingWords } from './words/briefingWords.ts';
import type { BuilderWords } from './words/builderWords.ts';
import type { DataWords } from './words/dataWords.ts';
import type { FrameWords } from './words/frameWords.ts';
import type { GuidanceWords } from './words/guidanceWords.ts';
import type { NoticesWords } from './words/noticesWords.ts';
import type { OwnDecksWords } from './words/ownDecksWords.ts';
import type { PageWords } from './words/pageWords.ts';
import type { PathWords } from './words/pathWords.ts';
import type { PictureWords } from './words/pictureWords.ts';
import type { PunctuationWords } from './words/punctuationWords.ts';
import type { PrintWords } from './words/printWords.ts';
import type { SaveWords } from './words/saveWords.ts';
import type { SearchWords } from './words/searchWords.ts';
import type { ShareWords } from './words/shareWords.ts';
import type { ShownWords } from './words/shownWords.ts';
import type { TakeWords } from './words/takeWords.ts';
import type { TimelineWords } from './words/timelineWords.ts';
import type { TranslationWords } from './words/translationWords.ts';
import type { YearWords } from './words/yearWords.ts';

/** The words of the first view: they come with the page's script. */
export interface FirstWords {
  readonly page: PageWords;
  readonly punctuation: PunctuationWords;
  readonly timeline: TimelineWords;
}

/** The words that come with a part of the page when it is asked for, as they come together. */
export interface WordGroups {
  /** What is shown, told for what is made of it: slides, files, paper, frames. */
  readonly account: { readonly account: AccountWords };
  /** It comes with a language that is not the plan's own. */
  readonly translation: { readonly translation: TranslationWords };
  readonly path: { readonly path: PathWords };
  readonly year: { readonly year: YearWords };
  readonly notices: { readonly notices: NoticesWords };
  readonly search: { readonly search: SearchWords };
  readonly guidance: { readonly guidance: GuidanceWords };
  /** What is taken along from the page, and the pictures for it. */
  readonly tasks: {
    readonly picture: PictureWords;
    readonly print: PrintWords;
    readonly save: SaveWords;
    readonly share: ShareWords;
    readonly shown: ShownWords;
  };
  readonly briefing: {
    readonly briefing: BriefingWords;
    readonly ownDecks: OwnDecksWords;
    readonly take: TakeWords;
  };
  /** The files of the plan's data, where the page writes them. */
  readonly data: { readonly data: DataWords };
  readonly builder: { readonly builder: BuilderWords; readonly frame: FrameWords };
}

/** The words that come later, one entry for each part. */
export type LateWords = UnionToIntersection<WordGroups[keyof WordGroups]>;

/** The words of one view alone, by the view's id; each view that has some adds them in its own folder. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- views add to it
export interface ViewWords {}

/** All words of the explorer's pages. What is asked of them before it has come throws. */
export interface Words extends FirstWords, LateWords, ViewWords {
  /** The language's tag (BCP 47). */
  readonly tag: string;
  /** Names of the views, by their ids. */
  readonly views: Readonly<Record<string, string>>;
}

type UnionToIntersection<Union> = (Union extends unknown ? (one: Union) => void : never) extends (
  all: infer All extends object,
) => void
  ? All
  : never;
