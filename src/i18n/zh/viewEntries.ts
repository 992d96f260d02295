import { byView } from '../viewLanguage.ts';

/** Where the views lead who has lost the way, by their ids; a view without such words is not offered. */
export const viewEntries = byView<Readonly<Record<string, string>>>(
  import.meta.glob('../../views/*/words/zh/entry.ts', { eager: true, import: 'default' }),
);
