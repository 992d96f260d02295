import type { SaveWords } from '../words/saveWords.ts';

/** The words of the saving dialog in Portuguese; they come with it. */
export const save: SaveWords = {
  title: 'Salvar como imagem ou tabela',
  close: 'Fechar',
  picture: 'Imagem',
  pictureLead: 'Faz uma figura do que está na tela, com título, legenda e fonte.',
  preview: (alt: string) => `Figura a salvar: ${alt}`,
  scale: 'Tamanho do PNG',
  scaleName: (scale: number, width: number, height: number) => `${scale}× (${width} × ${height})`,
  png: 'Salvar como PNG',
  svg: 'Salvar como SVG',
  svgNote: 'O SVG guarda o texto como texto. A forma das letras depende das fontes do computador em que é aberto.',
  drawing: 'Preparando a figura…',
  saved: (name: string) => `“${name}” foi salvo.`,
  failed: 'Não foi possível fazer a figura. Recarregue a página e tente de novo.',
  noPicture:
    'A lista é texto e por isso não vira imagem. Você pode imprimir um caderno em “Imprimir” ou salvar as tabelas abaixo.',
  table: 'Tabela (CSV)',
  tableLead: 'Faz do que está na tela uma tabela para abrir no Excel e outros. Os nomes provisórios têm um sinal.',
  items: (count: number) => `Tabela de itens (${count})`,
  links: (count: number) => `Tabela de ligações (${count})`,
  shownTable: (view: string) => `Esta visualização: ${view}`,
};
