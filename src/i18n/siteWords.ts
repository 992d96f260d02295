import type { AboutWords } from './words/aboutWords.ts';
import type { AccessibilityWords } from './words/accessibilityWords.ts';
import type { DataWords } from './words/dataWords.ts';
import type { NotFoundWords } from './words/notFoundWords.ts';
import type { OpenDataWords } from './words/openDataWords.ts';
import type { PagesWords } from './words/pagesWords.ts';
import type { PageWords } from './words/pageWords.ts';
import type { PunctuationWords } from './words/punctuationWords.ts';

/** The words of the pages beside the explorer, which are drawn at the build and have no script. */
export interface SiteWords {
  /** The language's tag (BCP 47). */
  readonly tag: string;
  readonly page: PageWords;
  readonly punctuation: PunctuationWords;
  readonly about: AboutWords;
  readonly accessibility: AccessibilityWords;
  readonly openData: OpenDataWords;
  readonly data: DataWords;
  readonly notFound: NotFoundWords;
  readonly pages: PagesWords;
}
