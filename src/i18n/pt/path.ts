import type { PathWords } from '../words/pathWords.ts';
import { counted } from './counted.ts';

/** The words about paths between two items in Portuguese; they come with the paths. */
export const path: PathWords = {
  and: ' e ',
  is: ': ',
  found: (count: number) =>
    count === 1 ? 'Foi encontrado 1 caminho de ligação.' : `Foram encontrados ${count} caminhos de ligação.`,
  direct: 'Os dois se ligam diretamente.',
  across: (count: number) => `Os dois se ligam passando por ${counted(count, 'item', 'itens')}.`,
  best: 'Caminho mais curto',
  other: (at: number) => `Caminho ${at}`,
  steps: 'Motivo e fundamento de cada passo',
  further: 'Outros motivos',
  copy: 'Copiar o texto',
  copied: 'Copiado.',
  copyFailed: 'Não foi possível copiar. Selecione o texto e copie.',
  swap: 'Inverter',
  search: 'Buscar outro item',
  close: 'Fechar',
  note: 'São mostrados até 5 caminhos, do mais curto ao mais longo. Os que passam por políticas e ações em comum vêm antes dos que passam por itens ligados a tudo.',
  none: 'Não foi encontrada ligação entre os dois.',
  noneAlone: (name: string) => `“${name}” não se liga a nenhum outro item.`,
  noneApart: 'Por nenhum caminho se chega a um item em comum aos dois.',
  noneHidden: (_source: string, links: number) =>
    `Só é mostrado o que está escrito no original. Por isso, ${links === 1 ? '1 ligação está oculta' : `${links} ligações estão ocultas`}.`,
  targetHidden: (name: string) => `“${name}” não está escrito no original e por isso está oculto agora.`,
};
