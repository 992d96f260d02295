import type { NoticesWords, ViewNotices } from '../words/noticesWords.ts';

/** Of the parameters that views bring, from the views' folders. */
const ofViews = Object.values(
  import.meta.glob<Partial<ViewNotices>>('../../views/*/words/en/notices.ts', { eager: true, import: 'default' }),
);

/** What a page says of an address, by the part of it that could not be followed. It comes when there is something to say. */
export const notices: NoticesWords = {
  view: (came: string) => `There is no view “${came}”. The usual view is open.`,
  item: (came: string) => `The item “${came}” was not found. The nearest place is open.`,
  basis: (came: string) => `There is no filter “${came}”. Everything is shown.`,
  with: (came: string) =>
    `The item “${came}” to compare with was not found. If there is one close to it, that one is compared.`,
  to: (came: string) =>
    `The item “${came}” to find a connection to was not found. If there is one close to it, that one is used.`,
  theme: (came: string) => `There is no theme “${came}”; it was left out.`,
  year: (came: string) => `The fiscal year “${came}” cannot be chosen. The nearest one is shown.`,
  deck: (came: string) => `The presentation “${came}” cannot be opened.`,
  scene: (came: string) => `There is no slide “${came}”.`,
  lang: (came: string) => `There is no language “${came}” yet. The page is shown in Japanese.`,
  languageFailed: (name: string) =>
    `The language “${name}” could not be loaded. The page stays in the present language. Check the connection and choose it again.`,
  ruby: () => 'There is no furigana yet. The page is shown without it.',
  overlay: (came: string) => `There is nothing “${came}” to highlight. It was left out.`,
  parameter: (came: string) => `The address has “${came}”, which cannot be used. It was left out.`,
  ...(Object.assign({}, ...ofViews) as ViewNotices),
  form: (came: string) => `The address “${came}” could not be read. The page is open as far as it could be.`,
};
