import { counted } from '../../../../i18n/es/counted.ts';
import type { GraphWords } from '../../words.ts';

/** The words of the graph in Spanish. */
const graph: GraphWords = {
  picture: (title: string) => `Figura de las relaciones: ${title}`,
  pictureOf: (name: string) => `Figura de las relaciones alrededor de “${name}”`,
  range: 'Qué mostrar',
  whole: 'Todo',
  steps: (steps: number) => counted(steps, 'paso', 'pasos'),
  zoomIn: 'Ampliar',
  zoomOut: 'Reducir',
  fit: 'Mostrar todo',
  findPath: 'Ver cómo se relacionan dos elementos',
  pathTo: (name: string) => `Se destaca la relación con “${name}”.`,
  pathNone: (name: string) => `Con esta elección no se encontró relación con “${name}”.`,
  pathEnd: 'Dejar de destacar',
  hint: 'Toque una señal para ver lo que hay alrededor del elemento.',
  hintKeys:
    'Teclado: flechas para seguir las relaciones, Enter para elegir, Esc para volver, + − 0 para ampliar y reducir',
  hintPointer: 'Mouse: arrastre para mover, Ctrl + rueda para ampliar',
  hintTouch: 'Mueva y amplíe con dos dedos.',
  linkCount: (count: number) => counted(count, 'relación', 'relaciones'),
  legend: 'Qué significan las señales y qué mostrar',
  legendKinds: 'Tipos de elemento',
  legendLinks: 'Tipos de relación',
  legendLines: 'Tipos de línea',
  lineCommon: (names: string) =>
    `Las relaciones con ${names} son comunes a casi todos los elementos: se ven tenues y resaltan cuando usted elige un elemento`,
  twin: 'Esta figura en texto',
  ring: (step: number, count: number) => `${counted(step, 'paso', 'pasos')} (${count})`,
  hubs: (names: string) => `No se va más allá de ${names}, porque se relaciona con casi todos los elementos.`,
  alone: 'Con esta elección no hay nada relacionado.',
  counts: (items: number, links: number) =>
    `En la figura: ${counted(items, 'elemento', 'elementos')} y ${counted(links, 'relación', 'relaciones')}.`,
  kindCount: (name: string, count: number) => `${name} (${count})`,
};

export default graph;
