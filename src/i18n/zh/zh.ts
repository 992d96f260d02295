import type { Language } from '../language.ts';
import { viewLanguage } from '../viewLanguage.ts';
import { page } from './page.ts';
import { punctuation } from './punctuation.ts';
import { timeline } from './timeline.ts';

/** Chinese in simplified characters. What is not of the first view comes when it is asked for. */
export const zh: Language = {
  tag: 'zh',
  first: { page, punctuation, timeline },
  views: viewLanguage(
    import.meta.glob('../../views/*/words/zh/first.ts', { eager: true, import: 'default' }),
    import.meta.glob('../../views/*/words/zh/late.ts', { import: 'default' }),
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
