import type { SiteWords } from '../siteWords.ts';
import { about } from './about.ts';
import { accessibility } from './accessibility.ts';
import { notFound } from './notFound.ts';
import { openData } from './openData.ts';
import { page } from './page.ts';
import { pages } from './pages.ts';

export const siteWords: SiteWords = { page, about, accessibility, openData, notFound, pages };
