import type { NoticesWords, ViewNotices } from '../words/noticesWords.ts';

/** Of the parameters that views bring, from the views' folders. */
const ofViews = Object.values(
  import.meta.glob<Partial<ViewNotices>>('../../views/*/words/fil/notices.ts', { eager: true, import: 'default' }),
);

/** What a page says of an address, by the part of it that could not be followed. It comes when there is something to say. */
export const notices: NoticesWords = {
  view: (came: string) => `Walang view na “${came}”. Binuksan ang karaniwang view.`,
  item: (came: string) => `Hindi nakita ang item na “${came}”. Binuksan ang pinakamalapit.`,
  basis: (came: string) => `Walang filter na “${came}”. Ipinapakita ang lahat.`,
  with: (came: string) => `Hindi nakita ang “${came}” na ikukumpara. Kung may pinakamalapit, iyon ang ikinukumpara.`,
  to: (came: string) => `Hindi nakita ang “${came}” na dulo ng ugnayan. Kung may pinakamalapit, iyon ang ginagamit.`,
  theme: (came: string) => `Walang temang “${came}”; hindi ito isinama.`,
  year: (came: string) => `Hindi mapipili ang taong “${came}”. Ipinapakita ang pinakamalapit na taon.`,
  deck: (came: string) => `Hindi mabuksan ang presentation na “${came}”.`,
  scene: (came: string) => `Walang slide na numero “${came}”.`,
  lang: (came: string) => `Wala pa ang wikang “${came}”. Ipinapakita sa Japanese.`,
  languageFailed: (name: string) =>
    `Hindi ma-load ang wikang “${name}”. Mananatili ang page sa wika ngayon. Tingnan ang internet connection at piliin ulit.`,
  ruby: () => 'Wala pang furigana. Ipinapakita nang walang furigana.',
  overlay: (came: string) => `Walang “${came}” na maisasabay. Binuksan nang wala ito.`,
  parameter: (came: string) => `Hindi magagamit ang “${came}” sa address. Binuksan nang wala ito.`,
  ...(Object.assign({}, ...ofViews) as ViewNotices),
  form: (came: string) => `Hindi nabasa ang address na “${came}”. Binuksan hanggang sa nabasang bahagi.`,
};
