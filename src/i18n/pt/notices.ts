import type { NoticesWords, ViewNotices } from '../words/noticesWords.ts';

/** Of the parameters that views bring, from the views' folders. */
const ofViews = Object.values(
  import.meta.glob<Partial<ViewNotices>>('../../views/*/words/pt/notices.ts', { eager: true, import: 'default' }),
);

/** What a page says of an address, by the part of it that could not be followed. It comes when there is something to say. */
export const notices: NoticesWords = {
  view: (came: string) => `A visualização “${came}” não existe. Foi aberta a visualização de sempre.`,
  item: (came: string) => `O item “${came}” não foi encontrado. Foi aberto o lugar mais próximo.`,
  basis: (came: string) => `O filtro “${came}” não existe. Tudo está sendo mostrado.`,
  with: (came: string) =>
    `Não foi encontrado “${came}” para comparar. Se houver algo próximo, a comparação é feita com isso.`,
  to: (came: string) => `Não foi encontrado “${came}” como destino da ligação. Se houver algo próximo, é usado isso.`,
  theme: (came: string) => `Não há o tema “${came}”. A página foi aberta sem isso.`,
  year: (came: string) => `O ano fiscal “${came}” não pode ser escolhido. É mostrado o ano mais próximo.`,
  deck: (came: string) => `A apresentação “${came}” não pode ser aberta.`,
  scene: (came: string) => `A cena número “${came}” não existe.`,
  lang: (came: string) => `O idioma “${came}” ainda não existe. A página é mostrada em outro idioma.`,
  languageFailed: (name: string) =>
    `Não foi possível carregar o idioma “${name}”. A página continua no idioma atual. Verifique a conexão e escolha de novo.`,
  ruby: () => 'A leitura dos kanji (furigana) ainda não existe. A página é mostrada sem ela.',
  overlay: (came: string) => `Não existe “${came}” para sobrepor. A página foi aberta sem isso.`,
  parameter: (came: string) => `A indicação “${came}” do endereço não pode ser usada. A página foi aberta sem ela.`,
  ...(Object.assign({}, ...ofViews) as ViewNotices),
  form: (came: string) => `Não foi possível ler o endereço “${came}”. A página foi aberta até onde deu para ler.`,
};
