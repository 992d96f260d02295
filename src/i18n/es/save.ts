import type { SaveWords } from '../words/saveWords.ts';

/** The words of the saving dialog in Spanish; they come with it. */
export const save: SaveWords = {
  title: 'Guardar como imagen o tabla',
  close: 'Cerrar',
  picture: 'Imagen',
  pictureLead: 'Hace una figura de lo que está en pantalla, con título, leyenda y fuente.',
  preview: (alt: string) => `Figura que se guardará: ${alt}`,
  scale: 'Tamaño del PNG',
  scaleName: (scale: number, width: number, height: number) => `${scale}× (${width} × ${height})`,
  png: 'Guardar como PNG',
  svg: 'Guardar como SVG',
  svgNote:
    'El SVG guarda el texto como texto. La forma de las letras depende de las fuentes de la computadora que lo abre.',
  drawing: 'Preparando la figura…',
  saved: (name: string) => `“${name}” se guardó.`,
  failed: 'No se pudo hacer la figura. Vuelva a cargar la página e inténtelo de nuevo.',
  noPicture:
    'La lista es texto y por eso no se hace imagen. Puede imprimir un cuaderno en “Imprimir” o guardar las tablas de abajo.',
  table: 'Tabla (CSV)',
  tableLead:
    'Hace de lo que está en pantalla una tabla para abrir en Excel y otros. Los nombres provisionales llevan una señal.',
  items: (count: number) => `Tabla de elementos (${count})`,
  links: (count: number) => `Tabla de relaciones (${count})`,
  shownTable: (view: string) => `Esta vista: ${view}`,
};
