import { counted } from '../../../../i18n/pt/counted.ts';
import { inSentence } from '../../../../i18n/pt/inSentence.ts';
import type { MatrixWords } from '../../words.ts';

const links = (count: number): string => counted(count, 'ligação', 'ligações');

/** The words of the table in Portuguese. */
const matrix: MatrixWords = {
  none: 'Este plano não tem ligações que possam formar uma tabela.',
  caption: (rows: string, columns: string) =>
    `Linhas: ${inSentence(rows)}. Colunas: ${inSentence(columns)}. As células com ligação têm um botão com o número e o fundamento.`,
  lead: 'Toque em um sinal para ver o motivo e o fundamento da ligação. Toque em um nome para escolher o item.',
  keys: 'Teclado: na tabela, setas para mover, Enter para escolher, Esc para fechar',
  scroller: (title: string) => `${title} (pode ser movida em todas as direções)`,
  rowKinds: 'Linhas',
  columnKinds: 'Colunas',
  kindCount: (kind: string, count: number) => `${kind} (${count})`,
  download: 'Salvar esta tabela em CSV',
  total: 'Total',
  count: links,
  noLink: 'Sem ligação',
  bases: (bases: readonly string[]) => bases.map(inSentence).join(', '),
  cell: (count: number, what: readonly string[], row: string, column: string) =>
    `${links(count)} (${what.map(inSentence).join(', ')}): ${row} e ${column}`,
  detailsTitle: 'Ligações da célula escolhida',
  close: 'Fechar',
  through: (parent: string) => `Itens contidos em “${parent}”`,
  sort: 'Ordenar',
  sortBy: {
    none: (name: string) => `${name}: ordenar de mais a menos ligações`,
    descending: (name: string) => `${name}: de mais a menos ligações. Ordenar de menos a mais`,
    ascending: (name: string) => `${name}: de menos a mais ligações. Voltar à ordem do plano`,
  },
  planOrder: 'Ordem do plano',
  byTotal: 'Mais ligações primeiro',
  byTotalUp: 'Menos ligações primeiro',
  byColumn: (column: string) => `Primeiro o que se liga com ${column}`,
  byColumnUp: (column: string) => `Primeiro o que não se liga com ${column}`,
  gapColumns: (count: number) => `Colunas sem ligação: ${count}`,
  gapRows: (count: number) => `Linhas sem ligação: ${count}`,
  noGaps: 'Todas as linhas e colunas têm ligação.',
  cardGaps: (columns: string, count: number) => `${columns} sem ligação: ${count}`,
  readMore: 'Ler sobre este item',
  hiddenLinks: (count: number) =>
    count === 1 ? '1 ligação está oculta nesta tabela.' : `${links(count)} estão ocultas nesta tabela.`,
  noRows: (kind: string) => `Com esta escolha, não há nada a mostrar do tipo: ${inSentence(kind)}.`,
  noColumns: (kind: string) =>
    `Com esta escolha, não há nada a mostrar do tipo: ${inSentence(kind)}. Por isso a tabela não tem colunas.`,
  moreRows: (count: number) =>
    count === 1 ? 'Mais 1 linha não cabe aqui.' : `Mais ${counted(count, 'linha', 'linhas')} não cabem aqui.`,
  legend: 'Como ler a tabela',
  csv: {
    parent: 'Faz parte de',
    number: 'Número',
    note: 'Observação',
    empty: '0',
    cell: (count: number, what: readonly string[]) => `${count} (${what.map(inSentence).join(', ')})`,
  },
};

export default matrix;
