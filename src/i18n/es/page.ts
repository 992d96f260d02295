import type { PageWords } from '../words/pageWords.ts';
import type { Basis } from '../../plan/model/types.ts';
import { counted } from './counted.ts';

/**
 * The page's own words in Spanish. The plan's words are data and never stand here.
 *
 * The plan's words are translated: a translated sentence is never called the original itself, only what comes from it.
 */
export const page: PageWords = {
  skip: 'Ir al contenido',
  viewSwitch: 'Cambiar de vista',
  search: 'Buscar',
  chosen: 'Lo elegido',
  staff: 'Para el personal municipal',
  menu: 'Menú',
  languages: 'Idioma (Language)',
  /** What the menu offers, by the id of the task. */
  tasks: {
    briefing: 'Abrir una presentación',
    share: 'Compartir',
    save: 'Guardar como imagen o tabla',
    print: 'Imprimir',
    take: 'Llevarse una presentación',
    scene: 'Añadir esta pantalla como escena',
    decks: 'Editar mis presentaciones',
    embed: 'Insertar en una página',
  },
  breadcrumbs: 'Dónde está usted',
  basisSwitch: () => 'Solo palabras del original',
  hidden: (_source: string, items: number, links: number) =>
    `Se muestra solo lo que está escrito en el original. Ocultos: ${counted(items, 'elemento', 'elementos')} y ${counted(links, 'relación', 'relaciones')}.`,
  showAll: 'Mostrar todo',
  basis: {
    stated: 'Del original',
    read: 'De la página',
    editorial: 'Interpretación',
    reference: 'Información pública',
    provisional: 'Provisional',
  } satisfies Record<Basis, string>,
  basisMeaning: {
    stated: (source: string) =>
      `palabras de la fuente misma, en japonés (${source}); aquí, en traducción de referencia`,
    read: (source: string) => `leído en el orden de la página de la fuente (${source})`,
    editorial: () => 'interpretación de quien hizo este material (con el motivo)',
    reference: () => 'información publicada en otro lugar',
    provisional: () => 'nombre provisional',
  } satisfies Record<Basis, (source: string) => string>,
  basisLegend: 'Señales del fundamento',
  overlays: 'Superponer',
  overlayChosen: 'Superpuesto ahora',
  overlayLeadMany: (name: string) =>
    `Elija en ${name}: los elementos relacionados reciben una señal. Puede elegir más de uno.`,
  overlayLeadOne: (name: string) => `Si lo elige, los elementos relacionados con ${name} reciben una trama.`,
  overlayHidden: () => `En “Solo palabras del original”, las relaciones quedan ocultas.`,
  overlayCount: (count: number) => counted(count, 'elemento', 'elementos'),
  overlayNone: 'Quitar todo',
  overlayClose: 'Cerrar',
  overlayRemove: (name: string) => `Quitar “${name}”`,
  undecided: ' (aún sin definir en este año fiscal)',
  mark: (name: string) => ` (${name})`,
  dashed: 'Línea discontinua = nombre provisional',
  provisional: 'provisional',
  marked: (name: string) => `(provisional) ${name}`,
  source: (source: string) => `Fuente: ${source}`,
  positionOf: (kind: string, position: number, size: number) => `${kind} ${position} de ${size}`,
  counted: (kind: string, count: number) => `${kind} (${count})`,
  relatedTo: (counts: readonly string[]) => `Relacionado con: ${counts.join(', ')}`,
  reading: 'Lectura',
  contains: (kind: string, count: number) => `${kind} (${count})`,
  linkCount: (heading: string, count: number) => `${heading} (${count})`,
  noLinks: 'Con esta elección no hay relaciones que mostrar.',
  showIn: (view: string) => `Ver en: ${view}`,
  details: 'Fundamento y relaciones',
  why: '¿Por qué se relacionan?',
  whySearch: 'Buscar',
  whyPick: 'Elegir en la figura',
  feedback: 'Enviar un comentario sobre este elemento (otro sitio)',
  picking: (name: string) => `Elija en la figura el elemento para ver cómo se relaciona con “${name}”.`,
  pickingFirst: 'Elija en la figura el primer elemento de la relación.',
  pickingKeys: ' (Teclado: flechas para moverse, Enter para elegir, Esc para cancelar)',
  pickingStop: 'Cancelar',
  viewFailed: 'No se pudo cargar esta vista. Revise la conexión e inténtelo de nuevo.',
  viewRetry: 'Cargar de nuevo',
  noticeClose: 'Cerrar el aviso',
  publication: (publisher: string, name: string) => `${publisher}, “${name}”`,
  footerSource: (names: string) => `Fuente: ${names}`,
  footerVersion: (version: string) => `Datos: versión ${version}`,
  footerLicense: (name: string) => `Licencia: ${name}`,
  openData: 'Datos: ',
  openDataPage: 'Sobre los datos (en japonés)',
  accessibilityPage: 'Accesibilidad (en japonés)',
  takeAlong: 'Lléveselo en un solo archivo (plan.html, funciona sin internet)',
  /** Of the one file. */
  singleFile:
    'Este archivo contiene el sitio entero y funciona sin internet. Las páginas de cada elemento, la explicación de los datos y la política de accesibilidad están en el sitio público.',
  saveData: (file: string) => `Guardar ${file}`,
};
