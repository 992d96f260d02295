import type { Language } from '../language.ts';
import { viewLanguage } from '../viewLanguage.ts';
import { page } from './page.ts';
import { punctuation } from './punctuation.ts';
import { timeline } from './timeline.ts';

/** Portuguese, as it is written in Brazil. What is not of the first view comes when it is asked for. */
export const pt: Language = {
  tag: 'pt',
  first: { page, punctuation, timeline },
  views: viewLanguage(
    import.meta.glob('../../views/*/words/pt/first.ts', { eager: true, import: 'default' }),
    import.meta.glob('../../views/*/words/pt/late.ts', { import: 'default' }),
  ),
  late: {
    account: () => import('./account.ts'),
    translation: () => import('./translation.ts'),
    path: () => import('./path.ts'),
    year: () => import('./year.ts'),
    notices: () => import('./notices.ts'),
    search: () => import('./search.ts'),
    guidance: () => import('./guidance.ts'),
    tasks: () => import('./groups/tasks.ts'),
    briefing: () => import('./groups/briefing.ts'),
    data: () => import('./data.ts'),
    builder: () => import('./groups/builder.ts'),
  },
};
