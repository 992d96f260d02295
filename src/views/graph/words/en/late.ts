import { counted, forCount } from '../../../../i18n/en/nouns.ts';
import type { GraphWords } from '../../words.ts';

/** The words of the graph in English. */
const graph: GraphWords = {
  picture: (title: string) => `Picture of the connections: ${title}`,
  pictureOf: (name: string) => `Picture of the connections around “${name}”`,
  range: 'Range to show',
  whole: 'All',
  steps: (steps: number) => counted(steps, 'step'),
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show all',
  findPath: 'See how two items are connected',
  pathTo: (name: string) => `The connection to “${name}” is emphasized.`,
  pathNone: (name: string) => `No connection to “${name}” was found under these conditions.`,
  pathEnd: 'Stop emphasizing',
  hint: 'Press a mark, and what is around that item opens.',
  hintKeys: 'Keyboard: follow connections with the arrows, choose with Enter, go back with Esc, zoom with + − 0',
  hintPointer: 'Mouse: drag to move, Ctrl + wheel to zoom',
  hintTouch: 'Move and zoom with two fingers.',
  linkCount: (count: number) => counted(count, 'connection'),
  legend: 'What the marks mean, and what to show',
  legendKinds: 'Kinds of item',
  legendLinks: 'Kinds of connection',
  legendLines: 'Kinds of line',
  lineCommon: (names: string) =>
    `Connections with ${names} are common to almost all items, so they are drawn pale; choose an item to see them clearly`,
  twin: 'This picture in words',
  ring: (step: number, count: number) => `${counted(step, 'step')} away (${count})`,
  hubs: (names: string) => `${names}: connected to almost all items, so connections are not followed beyond.`,
  alone: 'Nothing is connected under these conditions.',
  counts: (items: number, links: number) => `Showing ${counted(items, 'item')} and ${counted(links, 'connection')}.`,
  kindCount: (name: string, count: number) => `${forCount(name, count)} (${count})`,
};
export default graph;
