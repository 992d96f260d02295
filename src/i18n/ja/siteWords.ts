import type { SiteWords } from '../siteWords.ts';
import { about } from './about.ts';
import { accessibility } from './accessibility.ts';
import { data } from './data.ts';
import { notFound } from './notFound.ts';
import { openData } from './openData.ts';
import { page } from './page.ts';
import { pages } from './pages.ts';
import { punctuation } from './punctuation.ts';

export const siteWords: SiteWords = {
  tag: 'ja',
  page,
  punctuation,
  about,
  accessibility,
  openData,
  data,
  notFound,
  pages,
};
