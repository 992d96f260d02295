import type { OwnDecksWords } from '../words/ownDecksWords.ts';

const ASKED = '「ファイルに保存する」で作ったファイル（名前の終わりが .yaml）を開いてください。';

/** The words around a person's own decks in plain Japanese: adding a scene, the editor, and where all of it is kept. */
export const ownDecks: OwnDecksWords = {
  title: '自分の説明',
  newDeck: '自分の説明',
  untitled: '題のない説明',
  close: '閉じる',

  // A scene of what the page shows.
  wholePlan: '計画の全部',
  together: (things: readonly string[]) => things.join(' と '),
  suggestedTitle: (about: string, how: readonly string[]) =>
    how.length === 0 ? about : `${about}（${how.join('・')}）`,

  // What is said of adding one.
  added: (scene: string, deck: string, number: number) =>
    `「${scene}」を、「${deck}」の${number}番目の場面に入れました。`,
  addedAlready: (deck: string) => `この画面は、もう「${deck}」の最後の場面にあります。`,
  addedFull: (deck: string, most: number) =>
    `「${deck}」には、もう${most}の場面があります。場面を減らしてください。新しい説明を作ることもできます。`,
  addedTooLong: 'この画面は、選んだものが多すぎます。場面にできません。選ぶものを減らしてください。',
  addAgain: 'もう一度入れる',
  undone: 'やめました。',
  undo: 'もとにもどす',
  redo: 'もう一度する',
  edit: '直す',

  // Where it is kept.
  keptHere: 'このブラウザー（見るソフト）の中だけに保存しています。',
  keptHow: 'ほかの人やサイトには送りません。「直す」から、消すことも、ファイルに保存することもできます。',
  keptNote: (file: boolean) =>
    `このブラウザー（見るソフト）の中だけに保存しています。ほかの人には見えません。サイトにも送りません。ブラウザーのデータを消すと、なくなります。大切な説明は、ファイルにも保存してください。${
      file ? 'フォルダーから開いたページは、ほかのページと保存する場所が同じことがあります。' : ''
    }`,
  clear: 'このブラウザーから全部消す',
  cleared: 'このブラウザー（見るソフト）の説明を、全部消しました。',
  full: '保存する場所がいっぱいです。または、使えません。この説明は画面の上だけにあります。ページを閉じる前に、ファイルに保存してください。',
  refused:
    'このブラウザー（見るソフト）では、ページの中に保存できません。この説明は画面の上だけにあります。ページを閉じる前に、ファイルに保存してください。',
  retry: 'もう一度保存する',
  changed: 'この説明は、ほかの画面で変わりました。どちらもあります。',
  takeTheirs: 'ほかの画面の説明を開く（もとにもどせます）',
  keepBoth: 'こちらも別の説明として残す',
  gone: 'この説明は、ほかの画面で消しました。こちらの画面には残っています。',
  keepAgain: 'もう一度保存する',
  letGo: 'こちらからも消す',
  unreadable: (count: number) =>
    `このブラウザー（見るソフト）の説明の中の${count}個は、こわれていて読めません。ほかの説明はだいじょうぶです。`,
  newer: (count: number) =>
    `このブラウザー（見るソフト）の説明の中の${count}個は、新しいページで作りました。ここでは読めません。新しいページで開いてください。`,
  unreadableSave: '中身をファイルにする',
  unreadableDrop: 'ブラウザーから消す',

  // The editor.
  choose: '説明',
  deckOption: (title: string, scenes: number) => `${title}（${scenes}場面）`,
  create: '新しい説明',
  open: 'ファイルを開く',
  openHint: '説明のファイル（YAML）は、この画面に置いても開けます。',
  dropHere: 'ここに置くと、説明のファイルを開きます',
  copyOf: '見本から作る',
  copyTitle: (title: string) => `${title}（コピー）`,
  copied: (title: string) => `「${title}」をコピーしました。自由に直せます。`,
  created: '新しい説明を作りました。',
  none: 'まだ説明がありません。',
  noneHow:
    '画面を見ながら、メニューの「この画面を説明に入れる」を押してください。ここに並びます。見本から作ることもできます。',
  noScenes: 'まだ場面がありません。',
  noScenesHow:
    'ここを閉じて、見せたい画面を出してください。そして、メニューの「この画面を説明に入れる」を押してください。今の画面を、ここから入れることもできます。',
  addHere: '今の画面を入れる',
  deckTitle: '説明の題',
  deckAudience: '聞く人',
  audiencePlaceholder: '例：地域の説明会',
  removeDeck: 'この説明を消す',
  removedDeck: (title: string) => `「${title}」を消しました。`,
  restoredDeck: (title: string) => `「${title}」をもとにもどしました。`,

  scenes: (count: number) => `場面（${count}）`,
  keys: 'キーボード：Alt+↑↓で順番を変える、Ctrl+Zでもとにもどす、Ctrl+Yでもう一度する',
  scene: (number: number, title: string) => `${number} ${title}`,
  untitledScene: '（題なし）',
  drag: (number: number) => `場面${number}を持って動かす`,
  up: (number: number, title: string) => `場面${number}「${title}」を上へ`,
  down: (number: number, title: string) => `場面${number}「${title}」を下へ`,
  moved: (title: string, number: number, count: number) =>
    `「${title}」を${number}番目に動かしました（全部で${count}場面）。`,
  sceneTitle: '題',
  sceneText: '短い文',
  textPlaceholder: '伝えたいことを、自分の言葉で書きます（書かなくてもいいです）',
  sceneNotes: '話すことのメモ',
  notesPlaceholder: '話す人だけに見えます',
  sceneSeconds: '予定の時間（秒）',
  secondsPlaceholder: (seconds: number) => `書かないときは、約${seconds}秒です`,
  highlight: '目立たせる項目',
  highlightAdd: '項目を選んで入れる',
  highlightDrop: (name: string) => `「${name}」を目立たせるのをやめる`,
  visit: 'この画面を見る',
  duplicate: 'コピーを作る',
  duplicated: (title: string) => `「${title}」のコピーを作りました。`,
  remove: '消す',
  presentHere: 'この場面から説明する',
  present: '説明を始める',
  removed: (title: string) => `「${title}」を消しました。`,
  problems: '今の計画と合わないところがあります。画面を見て、選び直してください。',
  atLimit: (most: number) => `ここは${most}字までです。`,
  fullDeck: (most: number) => `場面は${most}までです。`,
  undoneStep: 'もとにもどしました。',
  redoneStep: 'もう一度しました。',

  // Away from the editor, at the picture of a scene.
  away: (title: string) => `「${title}」を直しています。`,
  retake: '今の画面をこの場面にする',
  retaken: '場面の画面を選び直しました。',
  back: '直す画面にもどる',

  // Files.
  save: 'ファイルに保存する',
  saved: (name: string) => `「${name}」という名前で保存しました。`,
  saveNone: '場面がないので、まだファイルに保存できません。',
  saveTooLarge: (most: number) =>
    `説明が大きすぎます（${most}字まで）。保存しても開けません。メモを短くするか、説明を分けてください。`,
  saveFailed: 'ファイルを作れませんでした。もう一度やってください。',
  opened: (title: string, scenes: number) => `「${title}」を開きました（${scenes}場面）。`,
  openedProblems: (count: number) => `今の計画と合わない場面が${count}個あります。確かめてください。`,
  openFailed: (name: string) => `「${name}」は開けませんでした。開いていた説明は、そのままです。`,
  moreErrors: (count: number) => `ほかに${count}か所あります。`,
  fileTooLarge: (name: string) => `${name} — ファイルが大きすぎます。説明のファイルかどうか、確かめてください。`,
  fileOther: {
    picture: (name: string) => `${name} — これは絵や写真です。${ASKED}`,
    pdf: (name: string) => `${name} — これはPDFです。${ASKED}`,
    office: (name: string) => `${name} — これはPowerPointやExcel、Wordなどのファイルです。ここでは開けません。${ASKED}`,
    page: (name: string) => `${name} — これはインターネットのページです。${ASKED}`,
    archive: (name: string) =>
      `${name} — これは小さくまとめたファイル（ZIP）です。中を出してから開いてください。${ASKED}`,
  },
  fileNotUtf8: (name: string) => `${name} — 字の種類がUTF-8でないので、読めません。UTF-8を選んで保存し直してください。`,
  fileUnread: (name: string) => `${name} — ファイルを読めませんでした。ファイルがあるか、確かめてください。`,
  same: (title: string) => `「${title}」という説明が、もうあります。どうしますか。`,
  sameReplace: '入れかえる（もとにもどせます）',
  sameBoth: '両方残す',
  cancel: 'やめる',
  replaced: (title: string) => `「${title}」を、ファイルの中身に入れかえました。`,
};
