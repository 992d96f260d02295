import type { OwnDecksWords } from '../words/ownDecksWords.ts';
import { counted } from './counted.ts';

const ASKED = 'Abra um arquivo de apresentação feito com “Salvar em arquivo” (o nome termina em .yaml).';
const scenesOf = (scenes: number): string => counted(scenes, 'cena', 'cenas');

/** The words around a person's own decks in Portuguese: adding a scene, the editor, and where all of it is kept. */
export const ownDecks: OwnDecksWords = {
  title: 'Minhas apresentações',
  newDeck: 'Minha apresentação',
  untitled: 'Apresentação sem título',
  close: 'Fechar',
  // A scene of what the page shows.
  wholePlan: 'O plano inteiro',
  together: (things: readonly string[]) => things.join(' e '),
  suggestedTitle: (about: string, how: readonly string[]) =>
    how.length === 0 ? about : `${about} (${how.join(', ')})`,
  // What is said of adding one.
  added: (scene: string, deck: string, number: number) => `“${scene}” foi adicionada a “${deck}” como cena ${number}.`,
  addedAlready: (deck: string) => `Esta tela já é a última cena de “${deck}”.`,
  addedFull: (deck: string, most: number) =>
    `“${deck}” já tem ${scenesOf(most)}. Tire alguma cena ou faça outra apresentação.`,
  addedTooLong:
    'Esta tela não pode ser uma cena: há muitas escolhas e o endereço ficou longo demais. Escolha menos coisas.',
  addAgain: 'Adicionar de novo',
  undone: 'Foi desfeito.',
  undo: 'Desfazer',
  redo: 'Refazer',
  edit: 'Editar',
  // Where it is kept.
  keptHere: 'Fica guardada só neste navegador.',
  keptHow: 'Não é enviada a ninguém nem ao site. Em “Editar”, é possível apagar ou salvar em arquivo.',
  keptNote: (file: boolean) =>
    `Tudo é guardado automaticamente só neste navegador. Outras pessoas não veem, e nada é enviado ao site. Se você apagar os dados do navegador, tudo se perde: salve também em arquivo o que for importante.${
      file
        ? ' Uma página aberta de uma pasta pode dividir esse espaço com outras páginas abertas neste computador.'
        : ''
    }`,
  clear: 'Apagar tudo deste navegador',
  cleared: 'Todas as apresentações guardadas neste navegador foram apagadas.',
  full: 'O espaço do navegador está cheio ou não pode ser usado. Esta apresentação existe só nesta tela. Salve em arquivo antes de fechar a página.',
  refused:
    'Este navegador não permite guardar dados da página. Esta apresentação existe só nesta tela. Salve em arquivo antes de fechar a página.',
  retry: 'Tentar guardar de novo',
  changed: 'Esta apresentação foi mudada em outra aba. Nenhuma das duas versões foi apagada.',
  takeTheirs: 'Abrir a versão da outra aba (pode desfazer)',
  keepBoth: 'Manter esta como outra apresentação',
  gone: 'Esta apresentação foi apagada em outra aba. Nesta tela ela ainda existe.',
  keepAgain: 'Guardar de novo',
  letGo: 'Apagar também aqui',
  unreadable: (count: number) =>
    count === 1
      ? 'Uma das apresentações guardadas neste navegador está danificada e não pode ser lida. As outras não são afetadas.'
      : `${count} das apresentações guardadas neste navegador estão danificadas e não podem ser lidas. As outras não são afetadas.`,
  newer: (count: number) =>
    count === 1
      ? 'Uma das apresentações guardadas neste navegador foi feita em uma versão mais nova da página e não pode ser lida aqui. Abra na versão mais nova.'
      : `${count} das apresentações guardadas neste navegador foram feitas em uma versão mais nova da página e não podem ser lidas aqui. Abra na versão mais nova.`,
  unreadableSave: 'Salvar o conteúdo em arquivo',
  unreadableDrop: 'Apagar do navegador',
  // The editor.
  choose: 'Apresentação',
  deckOption: (title: string, scenes: number) => `${title} (${scenesOf(scenes)})`,
  create: 'Nova apresentação',
  open: 'Abrir arquivo',
  openHint: 'Você também pode arrastar um arquivo de apresentação (YAML) para esta tela.',
  dropHere: 'Solte aqui para abrir o arquivo de apresentação',
  copyOf: 'Copiar de um modelo',
  copyTitle: (title: string) => `${title} (cópia)`,
  copied: (title: string) => `“${title}” foi copiada. Você pode mudar o que quiser.`,
  created: 'Foi feita uma nova apresentação.',
  none: 'Ainda não há apresentações.',
  noneHow:
    'Quando estiver vendo uma tela, escolha no menu “Adicionar esta tela como cena” e ela aparece aqui. Você também pode copiar de um modelo.',
  noScenes: 'Ainda não há cenas.',
  noScenesHow:
    'Feche, abra a tela que quer mostrar e escolha no menu “Adicionar esta tela como cena”. Você também pode adicionar daqui a tela que está aberta agora.',
  addHere: 'Adicionar a tela aberta agora',
  deckTitle: 'Título da apresentação',
  deckAudience: 'Público',
  audiencePlaceholder: 'Ex.: reunião da Câmara Municipal',
  removeDeck: 'Apagar esta apresentação',
  removedDeck: (title: string) => `“${title}” foi apagada.`,
  restoredDeck: (title: string) => `“${title}” foi recuperada.`,
  scenes: (count: number) => `Cenas (${count})`,
  keys: 'Teclado: Alt+↑↓ muda a ordem, Ctrl+Z desfaz, Ctrl+Y refaz',
  scene: (number: number, title: string) => `${number} ${title}`,
  untitledScene: '(sem título)',
  drag: (number: number) => `Pegar e mover a cena ${number}`,
  up: (number: number, title: string) => `Cena ${number} “${title}” para cima`,
  down: (number: number, title: string) => `Cena ${number} “${title}” para baixo`,
  moved: (title: string, number: number, count: number) => `“${title}” agora é a cena ${number} de ${count}.`,
  sceneTitle: 'Título',
  sceneText: 'Uma frase',
  textPlaceholder: 'O que você quer dizer nesta cena, com suas palavras (pode ficar vazio)',
  sceneNotes: 'Notas do que dizer',
  notesPlaceholder: 'Só quem apresenta vê',
  sceneSeconds: 'Tempo previsto (segundos)',
  secondsPlaceholder: (seconds: number) => `Se vazio, cerca de ${seconds} segundos, pelo tamanho das notas`,
  highlight: 'Itens em destaque',
  highlightAdd: 'Escolher e adicionar um item',
  highlightDrop: (name: string) => `Tirar o destaque de “${name}”`,
  visit: 'Ver esta tela',
  duplicate: 'Duplicar',
  duplicated: (title: string) => `“${title}” foi duplicada.`,
  remove: 'Apagar',
  presentHere: 'Apresentar a partir desta cena',
  present: 'Começar a apresentar',
  removed: (title: string) => `“${title}” foi apagada.`,
  problems: 'Há partes que não combinam com o plano atual. Vá ver a tela e escolha de novo a tela desta cena.',
  atLimit: (most: number) => `Aqui cabem até ${most} caracteres.`,
  fullDeck: (most: number) => `São possíveis até ${scenesOf(most)}.`,
  undoneStep: 'Foi desfeito.',
  redoneStep: 'Foi refeito.',
  // Away from the editor, at the picture of a scene.
  away: (title: string) => `Editando “${title}”.`,
  retake: 'Usar a tela atual nesta cena',
  retaken: 'A tela da cena foi trocada.',
  back: 'Voltar à edição',
  // Files.
  save: 'Salvar em arquivo',
  saved: (name: string) => `Salva como “${name}”.`,
  saveNone: 'Ainda não é possível salvar em arquivo: não há nenhuma cena.',
  saveTooLarge: (most: number) =>
    `A apresentação é grande demais e não poderia ser aberta de novo (até ${most} caracteres). Encurte as notas ou divida a apresentação.`,
  saveFailed: 'Não foi possível fazer o arquivo. Tente de novo.',
  opened: (title: string, scenes: number) => `“${title}” foi aberta (${scenesOf(scenes)}).`,
  openedProblems: (count: number) =>
    count === 1
      ? 'Há 1 cena que não combina com o plano atual. Verifique essa cena.'
      : `Há ${count} cenas que não combinam com o plano atual. Verifique cada uma.`,
  openFailed: (name: string) =>
    `Não foi possível abrir “${name}”. A apresentação que estava aberta continua como está.`,
  moreErrors: (count: number) => (count === 1 ? 'Há mais 1 ponto.' : `Há mais ${count} pontos.`),
  fileTooLarge: (name: string) => `${name} — O arquivo é grande demais. Verifique se é um arquivo de apresentação.`,
  fileOther: {
    picture: (name: string) => `${name} — Isto é uma imagem. ${ASKED}`,
    pdf: (name: string) => `${name} — Isto é um PDF. ${ASKED}`,
    office: (name: string) =>
      `${name} — Isto é um arquivo do PowerPoint, Excel, Word ou parecido. Um PowerPoint exportado não pode voltar a ser apresentação. ${ASKED}`,
    page: (name: string) => `${name} — Isto é uma página da web. ${ASKED}`,
    archive: (name: string) => `${name} — Isto é um arquivo compactado (ZIP). Descompacte antes de abrir. ${ASKED}`,
  },
  fileNotUtf8: (name: string) =>
    `${name} — Não é possível ler: o texto não está em UTF-8. Salve de novo em UTF-8, por exemplo no Bloco de Notas.`,
  fileUnread: (name: string) => `${name} — Não foi possível ler o arquivo. Verifique se ele existe e tente de novo.`,
  same: (title: string) => `Já existe a apresentação “${title}”. O que deseja fazer?`,
  sameReplace: 'Substituir (pode desfazer)',
  sameBoth: 'Manter as duas',
  cancel: 'Cancelar',
  replaced: (title: string) => `“${title}” foi substituída pelo conteúdo do arquivo.`,
};
