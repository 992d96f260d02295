import type { OwnDecksWords } from '../words/ownDecksWords.ts';

const ASKED = 'Buksan ang presentation file na ginawa sa “I-save sa file” (nagtatapos sa .yaml ang pangalan).';

/** The words around a person's own decks in Filipino: adding a scene, the editor, and where all of it is kept. */
export const ownDecks: OwnDecksWords = {
  title: 'Sariling presentation',
  newDeck: 'Sariling presentation',
  untitled: 'Presentation na walang pamagat',
  close: 'Isara',

  // A scene of what the page shows.
  wholePlan: 'Buong plano',
  together: (things: readonly string[]) => things.join(' at '),
  suggestedTitle: (about: string, how: readonly string[]) =>
    how.length === 0 ? about : `${about} (${how.join(', ')})`,

  // What is said of adding one.
  added: (scene: string, deck: string, number: number) =>
    `Idinagdag ang “${scene}” bilang slide ${number} ng “${deck}”.`,
  addedAlready: (deck: string) => `Ang screen na ito na ang huling slide ng “${deck}”.`,
  addedFull: (deck: string, most: number) =>
    `May ${most} slide na ang “${deck}”. Magbawas ng slide o gumawa ng bagong presentation.`,
  addedTooLong:
    'Masyadong marami ang napili sa screen na ito kaya mahaba ang address at hindi magawang slide. Bawasan ang napili.',
  addAgain: 'Idagdag ulit',
  undone: 'Na-undo na.',
  undo: 'I-undo',
  redo: 'I-redo',
  edit: 'I-edit',

  // Where it is kept.
  keptHere: 'Sa browser na ito lang naka-save.',
  keptHow: 'Hindi ito ipinapadala sa iba o sa website. Puwede itong burahin o i-save sa file mula sa “I-edit”.',
  keptNote: (file: boolean) =>
    `Awtomatikong naka-save sa browser na ito lang. Hindi ito nakikita ng iba at hindi ipinapadala sa website. Mawawala ito kapag binura ang data ng browser, kaya i-save din sa file ang mahalagang presentation.${
      file
        ? ' Ang page na binuksan mula sa folder ay puwedeng may kasalong lugar ng pag-save sa ibang page sa computer na ito.'
        : ''
    }`,
  clear: 'Burahin lahat sa browser na ito',
  cleared: 'Binura ang lahat ng presentation na naka-save sa browser na ito.',
  full: 'Puno ang lugar ng pag-save ng browser o hindi ito pinapayagan. Nasa screen lang ang presentation na ito. I-save sa file bago isara ang page.',
  refused:
    'Hindi pinapayagan ng browser na ito ang pag-save sa page. Nasa screen lang ang presentation na ito. I-save sa file bago isara ang page.',
  retry: 'Subukang i-save ulit',
  changed: 'Binago ang presentation na ito sa ibang tab. Walang binura sa dalawa.',
  takeTheirs: 'Buksan ang nasa ibang tab (puwedeng i-undo)',
  keepBoth: 'Panatilihin ito bilang ibang presentation',
  gone: 'Binura ang presentation na ito sa ibang tab. Nasa screen na ito pa rin.',
  keepAgain: 'I-save ulit',
  letGo: 'Burahin din dito',
  unreadable: (count: number) =>
    `Sira at hindi mabasa ang ${count} presentation na naka-save sa browser na ito. Walang epekto sa iba.`,
  newer: (count: number) =>
    `Ginawa sa mas bagong bersyon ng page ang ${count} presentation na naka-save sa browser na ito, kaya hindi mabasa rito. Buksan sa bagong bersyon.`,
  unreadableSave: 'Ilabas ang laman sa file',
  unreadableDrop: 'Burahin sa browser',

  // The editor.
  choose: 'Presentation',
  deckOption: (title: string, scenes: number) => `${title} (${scenes} slide)`,
  create: 'Bagong presentation',
  open: 'Magbukas ng file',
  openHint: 'Puwede ring i-drop sa screen na ito ang file ng presentation (YAML) para buksan.',
  dropHere: 'I-drop dito para buksan ang file ng presentation',
  copyOf: 'Gumawa mula sa halimbawa',
  copyTitle: (title: string) => `${title} (kopya)`,
  copied: (title: string) => `Kinopya ang “${title}”. Malaya itong baguhin.`,
  created: 'Gumawa ng bagong presentation.',
  none: 'Wala pang presentation.',
  noneHow:
    'Habang tinitingnan ang screen, pindutin ang “Idagdag ang screen na ito bilang slide” sa menu at lalabas ito rito. Puwede ring gumawa mula sa halimbawa.',
  noScenes: 'Wala pang slide.',
  noScenesHow:
    'Isara ito, ilabas ang screen na gustong ipakita, at pindutin ang “Idagdag ang screen na ito bilang slide” sa menu. Puwede ring idagdag mula rito ang screen na nakikita ngayon.',
  addHere: 'Idagdag ang nakikitang screen',
  deckTitle: 'Pamagat ng presentation',
  deckAudience: 'Para kanino',
  audiencePlaceholder: 'Hal.: paliwanag sa konseho ng lungsod',
  removeDeck: 'Burahin ang presentation na ito',
  removedDeck: (title: string) => `Binura ang “${title}”.`,
  restoredDeck: (title: string) => `Ibinalik ang “${title}”.`,

  scenes: (count: number) => `Mga slide (${count})`,
  keys: 'Keyboard: Alt+↑↓ para palitan ang ayos, Ctrl+Z para i-undo, Ctrl+Y para i-redo',
  scene: (number: number, title: string) => `${number} ${title}`,
  untitledScene: '(walang pamagat)',
  drag: (number: number) => `Hilahin para ilipat ang slide ${number}`,
  up: (number: number, title: string) => `Itaas ang slide ${number} “${title}”`,
  down: (number: number, title: string) => `Ibaba ang slide ${number} “${title}”`,
  moved: (title: string, number: number, count: number) =>
    `Inilipat ang “${title}” sa puwesto ${number} (${count} slide lahat).`,
  sceneTitle: 'Pamagat',
  sceneText: 'Maikling salita',
  textPlaceholder: 'Ang gustong sabihin sa slide na ito, sa sariling salita (puwedeng walang laman)',
  sceneNotes: 'Note ng sasabihin',
  notesPlaceholder: 'Ang nagpe-present lang ang makakakita',
  sceneSeconds: 'Planong oras (segundo)',
  secondsPlaceholder: (seconds: number) => `Kung walang laman, mga ${seconds} segundo ayon sa haba ng sasabihin`,
  highlight: 'Item na itatampok',
  highlightAdd: 'Pumili at magdagdag ng item',
  highlightDrop: (name: string) => `Huwag nang itampok ang “${name}”`,
  visit: 'Tingnan ang screen na ito',
  duplicate: 'Gumawa ng kopya',
  duplicated: (title: string) => `Gumawa ng kopya ng “${title}”.`,
  remove: 'Burahin',
  presentHere: 'Mag-present mula sa slide na ito',
  present: 'Simulan ang presentation',
  removed: (title: string) => `Binura ang “${title}”.`,
  problems:
    'May bahaging hindi tugma sa plano ngayon. Puwedeng tingnan ang screen at piliin ulit ang screen ng slide na ito.',
  atLimit: (most: number) => `Hanggang ${most} letra lang dito.`,
  fullDeck: (most: number) => `Hanggang ${most} slide lang.`,
  undoneStep: 'Na-undo na.',
  redoneStep: 'Na-redo na.',

  // Away from the editor, at the picture of a scene.
  away: (title: string) => `Ine-edit ang “${title}”.`,
  retake: 'Gamitin ang screen ngayon sa slide na ito',
  retaken: 'Pinalitan ang screen ng slide.',
  back: 'Bumalik sa pag-edit',

  // Files.
  save: 'I-save sa file',
  saved: (name: string) => `Na-save bilang “${name}”.`,
  saveNone: 'Wala pang slide kaya hindi pa maise-save sa file.',
  saveTooLarge: (most: number) =>
    `Masyadong malaki ang presentation at hindi na mabubuksan kapag na-save (hanggang ${most} letra). Paikliin ang mga note o hatiin ang presentation.`,
  saveFailed: 'Hindi nagawa ang file. Subukan ulit.',
  opened: (title: string, scenes: number) => `Binuksan ang “${title}” (${scenes} slide).`,
  openedProblems: (count: number) => `May ${count} slide na hindi tugma sa plano ngayon. Tingnan ang bawat isa.`,
  openFailed: (name: string) => `Hindi mabuksan ang “${name}”. Hindi nagbago ang bukas na presentation.`,
  moreErrors: (count: number) => `May ${count} pang iba.`,
  fileTooLarge: (name: string) => `${name} – Masyadong malaki ang file. Tiyaking file ito ng presentation.`,
  fileOther: {
    picture: (name: string) => `${name} – Larawan ito. ${ASKED}`,
    pdf: (name: string) => `${name} – PDF ito. ${ASKED}`,
    office: (name: string) =>
      `${name} – File ito ng PowerPoint, Excel, Word o katulad. Hindi maibabalik sa presentation ang na-export na PowerPoint. ${ASKED}`,
    page: (name: string) => `${name} – Web page ito. ${ASKED}`,
    archive: (name: string) => `${name} – Naka-compress na file ito (ZIP). I-extract muna bago buksan. ${ASKED}`,
  },
  fileNotUtf8: (name: string) =>
    `${name} – Hindi mabasa dahil hindi UTF-8 ang encoding. Piliin ang UTF-8 sa Notepad o katulad at i-save ulit.`,
  fileUnread: (name: string) => `${name} – Hindi nabasa ang file. Tingnan kung naroon pa ang file at subukan ulit.`,
  same: (title: string) => `Mayroon nang presentation na “${title}”. Ano ang gagawin?`,
  sameReplace: 'Palitan (puwedeng i-undo)',
  sameBoth: 'Panatilihin pareho',
  cancel: 'Huwag ituloy',
  replaced: (title: string) => `Pinalitan ang “${title}” ng laman ng file.`,
};
