import { counted } from '../../../../i18n/pt/counted.ts';
import type { GraphWords } from '../../words.ts';

/** The words of the graph in Portuguese. */
const graph: GraphWords = {
  picture: (title: string) => `Figura das ligações: ${title}`,
  pictureOf: (name: string) => `Figura das ligações em torno de “${name}”`,
  range: 'O que mostrar',
  whole: 'Tudo',
  steps: (steps: number) => counted(steps, 'passo', 'passos'),
  zoomIn: 'Ampliar',
  zoomOut: 'Reduzir',
  fit: 'Mostrar tudo',
  findPath: 'Ver como dois itens se ligam',
  pathTo: (name: string) => `A ligação com “${name}” está em destaque.`,
  pathNone: (name: string) => `Com esta escolha, não foi encontrada ligação com “${name}”.`,
  pathEnd: 'Tirar o destaque',
  hint: 'Toque em um sinal para ver o que há em torno do item.',
  hintKeys:
    'Teclado: setas para seguir as ligações, Enter para escolher, Esc para voltar, + − 0 para ampliar e reduzir',
  hintPointer: 'Mouse: arraste para mover, Ctrl + roda para ampliar',
  hintTouch: 'Mova e amplie com dois dedos.',
  linkCount: (count: number) => counted(count, 'ligação', 'ligações'),
  legend: 'O que os sinais significam e o que mostrar',
  legendKinds: 'Tipos de item',
  legendLinks: 'Tipos de ligação',
  legendLines: 'Tipos de linha',
  lineCommon: (names: string) =>
    `As ligações com ${names} são comuns a quase todos os itens: ficam claras e aparecem bem quando você escolhe um item`,
  twin: 'Esta figura em texto',
  ring: (step: number, count: number) => `${counted(step, 'passo', 'passos')} (${count})`,
  hubs: (names: string) => `Não se vai além de ${names}, pois se liga a quase todos os itens.`,
  alone: 'Com esta escolha, não há nada ligado.',
  counts: (items: number, links: number) =>
    `Na figura: ${counted(items, 'item', 'itens')} e ${counted(links, 'ligação', 'ligações')}.`,
  kindCount: (name: string, count: number) => `${name} (${count})`,
};

export default graph;
