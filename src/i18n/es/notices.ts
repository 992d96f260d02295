import type { NoticesWords, ViewNotices } from '../words/noticesWords.ts';

/** Of the parameters that views bring, from the views' folders. */
const ofViews = Object.values(
  import.meta.glob<Partial<ViewNotices>>('../../views/*/words/es/notices.ts', { eager: true, import: 'default' }),
);

/** What a page says of an address, by the part of it that could not be followed. It comes when there is something to say. */
export const notices: NoticesWords = {
  view: (came: string) => `La vista “${came}” no existe. Se abrió la vista de siempre.`,
  item: (came: string) => `No se encontró el elemento “${came}”. Se abrió el lugar más cercano.`,
  basis: (came: string) => `El filtro “${came}” no existe. Se muestra todo.`,
  with: (came: string) => `No se encontró “${came}” para comparar. Si hay algo cercano, se compara con eso.`,
  to: (came: string) => `No se encontró “${came}” como destino de la relación. Si hay algo cercano, se usa eso.`,
  theme: (came: string) => `No hay ningún tema “${came}”. La página se abrió sin eso.`,
  year: (came: string) => `No se puede elegir el año fiscal “${came}”. Se muestra el año más cercano.`,
  deck: (came: string) => `No se puede abrir la presentación “${came}”.`,
  scene: (came: string) => `La escena número “${came}” no existe.`,
  lang: (came: string) => `El idioma “${came}” todavía no existe. La página se muestra en otro idioma.`,
  languageFailed: (name: string) =>
    `No se pudo cargar el idioma “${name}”. La página sigue en el idioma actual. Compruebe la conexión y elíjalo otra vez.`,
  ruby: () => 'La lectura de los kanji (furigana) todavía no existe. La página se muestra sin ella.',
  overlay: (came: string) => `No existe “${came}” para superponer. La página se abrió sin eso.`,
  parameter: (came: string) => `No se puede usar la indicación “${came}” de la dirección. La página se abrió sin ella.`,
  ...(Object.assign({}, ...ofViews) as ViewNotices),
  form: (came: string) => `No se pudo leer la dirección “${came}”. La página se abrió hasta donde se pudo leer.`,
};
