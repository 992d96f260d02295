import type { OwnDecksWords } from '../words/ownDecksWords.ts';
import { counted } from './counted.ts';

const ASKED = 'Abra un archivo de presentación hecho con “Guardar en archivo” (el nombre termina en .yaml).';
const scenesOf = (scenes: number): string => counted(scenes, 'escena', 'escenas');

/** The words around a person's own decks in Spanish: adding a scene, the editor, and where all of it is kept. */
export const ownDecks: OwnDecksWords = {
  title: 'Mis presentaciones',
  newDeck: 'Mi presentación',
  untitled: 'Presentación sin título',
  close: 'Cerrar',
  // A scene of what the page shows.
  wholePlan: 'El plan entero',
  together: (things: readonly string[]) => things.join(' y '),
  suggestedTitle: (about: string, how: readonly string[]) =>
    how.length === 0 ? about : `${about} (${how.join(', ')})`,
  // What is said of adding one.
  added: (scene: string, deck: string, number: number) => `“${scene}” se añadió a “${deck}” como escena ${number}.`,
  addedAlready: (deck: string) => `Esta pantalla ya es la última escena de “${deck}”.`,
  addedFull: (deck: string, most: number) =>
    `“${deck}” ya tiene ${scenesOf(most)}. Quite alguna escena o haga otra presentación.`,
  addedTooLong:
    'Esta pantalla no puede ser una escena: hay muchas elecciones y la dirección es demasiado larga. Elija menos cosas.',
  addAgain: 'Añadir de nuevo',
  undone: 'Se deshizo.',
  undo: 'Deshacer',
  redo: 'Rehacer',
  edit: 'Editar',
  // Where it is kept.
  keptHere: 'Se guarda solo en este navegador.',
  keptHow: 'No se envía a nadie ni al sitio. En “Editar” se puede borrar o guardar en archivo.',
  keptNote: (file: boolean) =>
    `Todo se guarda automáticamente solo en este navegador. Otras personas no lo ven, y nada se envía al sitio. Si borra los datos del navegador, todo se pierde: guarde también en archivo lo importante.${
      file
        ? ' Una página abierta desde una carpeta puede compartir ese espacio con otras páginas abiertas en esta computadora.'
        : ''
    }`,
  clear: 'Borrar todo de este navegador',
  cleared: 'Se borraron todas las presentaciones guardadas en este navegador.',
  full: 'El espacio del navegador está lleno o no se puede usar. Esta presentación existe solo en esta pantalla. Guárdela en archivo antes de cerrar la página.',
  refused:
    'Este navegador no permite guardar datos de la página. Esta presentación existe solo en esta pantalla. Guárdela en archivo antes de cerrar la página.',
  retry: 'Intentar guardar de nuevo',
  changed: 'Esta presentación se cambió en otra pestaña. No se borró ninguna de las dos versiones.',
  takeTheirs: 'Abrir la versión de la otra pestaña (se puede deshacer)',
  keepBoth: 'Conservar esta como otra presentación',
  gone: 'Esta presentación se borró en otra pestaña. En esta pantalla todavía existe.',
  keepAgain: 'Guardar de nuevo',
  letGo: 'Borrar también aquí',
  unreadable: (count: number) =>
    count === 1
      ? 'Una de las presentaciones guardadas en este navegador está dañada y no se puede leer. Las demás no se ven afectadas.'
      : `${count} de las presentaciones guardadas en este navegador están dañadas y no se pueden leer. Las demás no se ven afectadas.`,
  newer: (count: number) =>
    count === 1
      ? 'Una de las presentaciones guardadas en este navegador se hizo en una versión más nueva de la página y no se puede leer aquí. Ábrala en la versión más nueva.'
      : `${count} de las presentaciones guardadas en este navegador se hicieron en una versión más nueva de la página y no se pueden leer aquí. Ábralas en la versión más nueva.`,
  unreadableSave: 'Guardar el contenido en archivo',
  unreadableDrop: 'Borrar del navegador',
  // The editor.
  choose: 'Presentación',
  deckOption: (title: string, scenes: number) => `${title} (${scenesOf(scenes)})`,
  create: 'Nueva presentación',
  open: 'Abrir archivo',
  openHint: 'También puede arrastrar un archivo de presentación (YAML) a esta pantalla.',
  dropHere: 'Suéltelo aquí para abrir el archivo de presentación',
  copyOf: 'Copiar de un modelo',
  copyTitle: (title: string) => `${title} (copia)`,
  copied: (title: string) => `Se copió “${title}”. Puede cambiar lo que quiera.`,
  created: 'Se hizo una nueva presentación.',
  none: 'Todavía no hay presentaciones.',
  noneHow:
    'Cuando esté viendo una pantalla, elija en el menú “Añadir esta pantalla como escena” y aparecerá aquí. También puede copiar de un modelo.',
  noScenes: 'Todavía no hay escenas.',
  noScenesHow:
    'Cierre, abra la pantalla que quiere mostrar y elija en el menú “Añadir esta pantalla como escena”. También puede añadir desde aquí la pantalla que está abierta ahora.',
  addHere: 'Añadir la pantalla abierta ahora',
  deckTitle: 'Título de la presentación',
  deckAudience: 'Público',
  audiencePlaceholder: 'Ej.: reunión del concejo municipal',
  removeDeck: 'Borrar esta presentación',
  removedDeck: (title: string) => `Se borró “${title}”.`,
  restoredDeck: (title: string) => `Se recuperó “${title}”.`,
  scenes: (count: number) => `Escenas (${count})`,
  keys: 'Teclado: Alt+↑↓ cambia el orden, Ctrl+Z deshace, Ctrl+Y rehace',
  scene: (number: number, title: string) => `${number} ${title}`,
  untitledScene: '(sin título)',
  drag: (number: number) => `Tomar y mover la escena ${number}`,
  up: (number: number, title: string) => `Escena ${number} “${title}” hacia arriba`,
  down: (number: number, title: string) => `Escena ${number} “${title}” hacia abajo`,
  moved: (title: string, number: number, count: number) => `“${title}” ahora es la escena ${number} de ${count}.`,
  sceneTitle: 'Título',
  sceneText: 'Una frase',
  textPlaceholder: 'Lo que quiere decir en esta escena, con sus palabras (puede quedar vacío)',
  sceneNotes: 'Notas de qué decir',
  notesPlaceholder: 'Solo las ve quien presenta',
  sceneSeconds: 'Tiempo previsto (segundos)',
  secondsPlaceholder: (seconds: number) => `Si está vacío, unos ${seconds} segundos, según el largo de las notas`,
  highlight: 'Elementos destacados',
  highlightAdd: 'Elegir y añadir un elemento',
  highlightDrop: (name: string) => `Dejar de destacar “${name}”`,
  visit: 'Ver esta pantalla',
  duplicate: 'Duplicar',
  duplicated: (title: string) => `Se duplicó “${title}”.`,
  remove: 'Borrar',
  presentHere: 'Presentar desde esta escena',
  present: 'Empezar a presentar',
  removed: (title: string) => `Se borró “${title}”.`,
  problems:
    'Hay partes que no coinciden con el plan actual. Vaya a ver la pantalla y elija de nuevo la de esta escena.',
  atLimit: (most: number) => `Aquí caben hasta ${most} caracteres.`,
  fullDeck: (most: number) => `Se pueden tener hasta ${scenesOf(most)}.`,
  undoneStep: 'Se deshizo.',
  redoneStep: 'Se rehízo.',
  // Away from the editor, at the picture of a scene.
  away: (title: string) => `Editando “${title}”.`,
  retake: 'Usar la pantalla actual en esta escena',
  retaken: 'Se cambió la pantalla de la escena.',
  back: 'Volver a la edición',
  // Files.
  save: 'Guardar en archivo',
  saved: (name: string) => `Se guardó como “${name}”.`,
  saveNone: 'Todavía no se puede guardar en archivo: no hay ninguna escena.',
  saveTooLarge: (most: number) =>
    `La presentación es demasiado grande y no se podría volver a abrir (hasta ${most} caracteres). Acorte las notas o divida la presentación.`,
  saveFailed: 'No se pudo hacer el archivo. Inténtelo de nuevo.',
  opened: (title: string, scenes: number) => `Se abrió “${title}” (${scenesOf(scenes)}).`,
  openedProblems: (count: number) =>
    count === 1
      ? 'Hay 1 escena que no coincide con el plan actual. Revísela.'
      : `Hay ${count} escenas que no coinciden con el plan actual. Revise cada una.`,
  openFailed: (name: string) => `No se pudo abrir “${name}”. La presentación que estaba abierta sigue como está.`,
  moreErrors: (count: number) => (count === 1 ? 'Hay 1 punto más.' : `Hay ${count} puntos más.`),
  fileTooLarge: (name: string) =>
    `${name} — El archivo es demasiado grande. Compruebe que sea un archivo de presentación.`,
  fileOther: {
    picture: (name: string) => `${name} — Esto es una imagen. ${ASKED}`,
    pdf: (name: string) => `${name} — Esto es un PDF. ${ASKED}`,
    office: (name: string) =>
      `${name} — Esto es un archivo de PowerPoint, Excel, Word o parecido. Un PowerPoint exportado no puede volver a ser presentación. ${ASKED}`,
    page: (name: string) => `${name} — Esto es una página web. ${ASKED}`,
    archive: (name: string) => `${name} — Esto es un archivo comprimido (ZIP). Descomprímalo antes de abrir. ${ASKED}`,
  },
  fileNotUtf8: (name: string) =>
    `${name} — No se puede leer: el texto no está en UTF-8. Guárdelo de nuevo en UTF-8, por ejemplo en el Bloc de notas.`,
  fileUnread: (name: string) => `${name} — No se pudo leer el archivo. Compruebe que exista e inténtelo de nuevo.`,
  same: (title: string) => `Ya existe la presentación “${title}”. ¿Qué desea hacer?`,
  sameReplace: 'Reemplazar (se puede deshacer)',
  sameBoth: 'Conservar las dos',
  cancel: 'Cancelar',
  replaced: (title: string) => `“${title}” se reemplazó por el contenido del archivo.`,
};
