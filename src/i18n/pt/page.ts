import type { PageWords } from '../words/pageWords.ts';
import type { Basis } from '../../plan/model/types.ts';
import { counted } from './counted.ts';

/**
 * The page's own words in Portuguese. The plan's words are data and never stand here.
 *
 * The plan's words are translated: what is called 「原文」 in Japanese is never said of a translated sentence, only that
 * it comes from there.
 */
export const page: PageWords = {
  skip: 'Ir para o conteúdo',
  viewSwitch: 'Mudar a visualização',
  search: 'Buscar',
  chosen: 'O que está escolhido',
  staff: 'Para funcionários da prefeitura',
  menu: 'Menu',
  languages: 'Idioma (Language)',
  /** What the menu offers, by the id of the task. */
  tasks: {
    briefing: 'Abrir uma apresentação',
    share: 'Compartilhar',
    save: 'Salvar como imagem ou tabela',
    print: 'Imprimir',
    take: 'Levar uma apresentação',
    scene: 'Adicionar esta tela como cena',
    decks: 'Editar minhas apresentações',
    embed: 'Incorporar em uma página',
  },
  breadcrumbs: 'Onde você está',
  basisSwitch: () => 'Só palavras do original',
  hidden: (_source: string, items: number, links: number) =>
    `Mostrando só o que está escrito no original. Ocultos: ${counted(items, 'item', 'itens')} e ${counted(links, 'ligação', 'ligações')}.`,
  showAll: 'Mostrar tudo',
  basis: {
    stated: 'Do original',
    read: 'Da página',
    editorial: 'Interpretação',
    reference: 'Informação pública',
    provisional: 'Provisório',
  } satisfies Record<Basis, string>,
  basisMeaning: {
    stated: (source: string) => `palavras da própria fonte, em japonês (${source}); aqui, em tradução de referência`,
    read: (source: string) => `lido na ordem da página da fonte (${source})`,
    editorial: () => 'interpretação de quem fez este material (com o motivo)',
    reference: () => 'informação publicada em outro lugar',
    provisional: () => 'nome provisório',
  } satisfies Record<Basis, (source: string) => string>,
  basisLegend: 'Sinais do fundamento',
  overlays: 'Sobrepor',
  overlayChosen: 'Sobreposto agora',
  overlayLeadMany: (name: string) => `Escolha em ${name}: os itens ligados recebem um sinal. Pode escolher mais de um.`,
  overlayLeadOne: (name: string) => `Se escolher, os itens relacionados com ${name} recebem um padrão.`,
  overlayHidden: () => `Em “Só palavras do original”, as ligações ficam ocultas.`,
  overlayCount: (count: number) => counted(count, 'item', 'itens'),
  overlayNone: 'Tirar tudo',
  overlayClose: 'Fechar',
  overlayRemove: (name: string) => `Tirar “${name}”`,
  undecided: ' (ainda não definido neste ano fiscal)',
  mark: (name: string) => ` (${name})`,
  dashed: 'Linha tracejada = nome provisório',
  provisional: 'provisório',
  marked: (name: string) => `(provisório) ${name}`,
  source: (source: string) => `Fonte: ${source}`,
  positionOf: (kind: string, position: number, size: number) => `${kind} ${position} de ${size}`,
  counted: (kind: string, count: number) => `${kind} (${count})`,
  relatedTo: (counts: readonly string[]) => `Relacionado com: ${counts.join(', ')}`,
  reading: 'Leitura',
  contains: (kind: string, count: number) => `${kind} (${count})`,
  linkCount: (heading: string, count: number) => `${heading} (${count})`,
  noLinks: 'Com esta escolha, não há ligações para mostrar.',
  showIn: (view: string) => `Ver em: ${view}`,
  details: 'Fundamento e ligações',
  why: 'Por que se ligam?',
  whySearch: 'Buscar',
  whyPick: 'Escolher na figura',
  feedback: 'Enviar um comentário sobre este item (outro site)',
  picking: (name: string) => `Escolha na figura o item para ver como se liga com “${name}”.`,
  pickingFirst: 'Escolha na figura o primeiro item da ligação.',
  pickingKeys: ' (Teclado: setas para mover, Enter para escolher, Esc para cancelar)',
  pickingStop: 'Cancelar',
  viewFailed: 'Não foi possível carregar esta visualização. Verifique a conexão e tente de novo.',
  viewRetry: 'Carregar de novo',
  noticeClose: 'Fechar o aviso',
  publication: (publisher: string, name: string) => `${publisher}, “${name}”`,
  footerSource: (names: string) => `Fonte: ${names}`,
  footerVersion: (version: string) => `Dados: versão ${version}`,
  footerLicense: (name: string) => `Licença: ${name}`,
  openData: 'Dados: ',
  openDataPage: 'Sobre os dados (em japonês)',
  accessibilityPage: 'Acessibilidade (em japonês)',
  takeAlong: 'Leve tudo em um só arquivo (plan.html, funciona sem internet)',
  /** Of the one file. */
  singleFile:
    'Este arquivo contém o site inteiro e funciona sem internet. As páginas de cada item, a explicação dos dados e a política de acessibilidade estão no site público.',
  saveData: (file: string) => `Salvar ${file}`,
};
