import type { OwnDecksWords } from '../words/ownDecksWords.ts';

const ASKED = '「ファイルに保存」で作った資料のファイル（名前の終わりが .yaml）を開いてください。';

/** The words around a person's own decks in Japanese: adding a scene, the editor, and where all of it is kept. */
export const ownDecks: OwnDecksWords = {
  title: '自分の資料',
  newDeck: '自分の資料',
  untitled: '題のない資料',
  close: '閉じる',

  // A scene of what the page shows.
  wholePlan: '計画の全体',
  together: (things: readonly string[]) => things.join(' と '),
  suggestedTitle: (about: string, how: readonly string[]) =>
    how.length === 0 ? about : `${about}（${how.join('・')}）`,

  // What is said of adding one.
  added: (scene: string, deck: string, number: number) =>
    `「${scene}」を、「${deck}」の${number}番目の場面に加えました。`,
  addedAlready: (deck: string) => `この画面は、「${deck}」の最後の場面にもう入っています。`,
  addedFull: (deck: string, most: number) =>
    `「${deck}」には、もう${most}の場面があります。場面を減らすか、新しい資料を作ってください。`,
  addedTooLong: 'この画面は、選んだものが多すぎてアドレスが長いため、場面にできません。選ぶものを減らしてください。',
  addAgain: 'もう一度加える',
  undone: '取り消しました。',
  undo: '元に戻す',
  redo: 'やり直す',
  edit: '編集する',

  // Where it is kept.
  keptHere: 'このブラウザーの中だけに保存しています。',
  keptHow: 'ほかの人やサイトには送られません。「編集する」から、消すことも、ファイルに保存することもできます。',
  keptNote: (file: boolean) =>
    `このブラウザーの中だけに、自動で保存しています。ほかの人には見えず、サイトにも送られません。ブラウザーのデータを消すとなくなるので、大切な資料はファイルにも保存してください。${
      file ? 'フォルダーから開いたページは、このパソコンで開くほかのページと保存場所を共有することがあります。' : ''
    }`,
  clear: 'このブラウザーからすべて消す',
  cleared: 'このブラウザーに保存していた資料を、すべて消しました。',
  full: 'ブラウザーの保存場所がいっぱいか、使えない設定です。この資料は画面の上にだけあります。ページを閉じる前に、ファイルに保存してください。',
  refused:
    'このブラウザーは、ページの中に保存することを許していません。この資料は画面の上にだけあります。ページを閉じる前に、ファイルに保存してください。',
  retry: 'もう一度保存してみる',
  changed: 'この資料は、別のタブで書き換えられました。どちらも消していません。',
  takeTheirs: '別のタブの版を開く（元に戻せます）',
  keepBoth: 'こちらを別の資料として残す',
  gone: 'この資料は、別のタブで消されました。こちらの画面には残っています。',
  keepAgain: 'もう一度保存する',
  letGo: 'こちらからも消す',
  unreadable: (count: number) =>
    `このブラウザーに保存されていた資料のうち${count}件は、こわれているため読めません。ほかの資料には影響ありません。`,
  newer: (count: number) =>
    `このブラウザーに保存されていた資料のうち${count}件は、新しい版のページで作られたため、ここでは読めません。新しい版のページで開いてください。`,
  unreadableSave: '中身をファイルに取り出す',
  unreadableDrop: 'ブラウザーから消す',

  // The editor.
  choose: '資料',
  deckOption: (title: string, scenes: number) => `${title}（${scenes}場面）`,
  create: '新しい資料',
  open: 'ファイルを開く',
  openHint: '資料のファイル（YAML）は、この画面に落としても開けます。',
  dropHere: 'ここに落とすと、資料のファイルを開きます',
  copyOf: '見本を写して作る',
  copyTitle: (title: string) => `${title}（写し）`,
  copied: (title: string) => `「${title}」を写しました。自由に直せます。`,
  created: '新しい資料を作りました。',
  none: 'まだ資料がありません。',
  noneHow:
    '画面を見ながら、メニューの「この画面を場面に追加」を押すと、ここに並びます。見本を写して作ることもできます。',
  noScenes: 'まだ場面がありません。',
  noScenesHow:
    'このまま閉じて、見せたい画面を出し、メニューの「この画面を場面に追加」を押してください。いま見えている画面を、ここから加えることもできます。',
  addHere: 'いま見えている画面を加える',
  deckTitle: '資料の題',
  deckAudience: '聞き手',
  audiencePlaceholder: '例：議会の説明会',
  removeDeck: 'この資料を消す',
  removedDeck: (title: string) => `「${title}」を消しました。`,
  restoredDeck: (title: string) => `「${title}」を元に戻しました。`,

  scenes: (count: number) => `場面（${count}）`,
  keys: 'キーボード：Alt+↑↓で順番を変える、Ctrl+Zで元に戻す、Ctrl+Yでやり直す',
  scene: (number: number, title: string) => `${number} ${title}`,
  untitledScene: '（題なし）',
  drag: (number: number) => `場面${number}をつかんで動かす`,
  up: (number: number, title: string) => `場面${number}「${title}」を上へ`,
  down: (number: number, title: string) => `場面${number}「${title}」を下へ`,
  moved: (title: string, number: number, count: number) =>
    `「${title}」を${number}番目に動かしました（全${count}場面）。`,
  sceneTitle: '題',
  sceneText: 'ひとこと',
  textPlaceholder: 'この場面で伝えたいことを、自分の言葉で（空のままでもかまいません）',
  sceneNotes: '話す内容のメモ',
  notesPlaceholder: '発表者だけに見えます',
  sceneSeconds: '予定の時間（秒）',
  secondsPlaceholder: (seconds: number) => `空のままなら、話す内容の長さから約${seconds}秒`,
  highlight: '目立たせる項目',
  highlightAdd: '項目を選んで加える',
  highlightDrop: (name: string) => `「${name}」を目立たせるのをやめる`,
  visit: 'この画面を見る',
  duplicate: '写しを作る',
  duplicated: (title: string) => `「${title}」の写しを作りました。`,
  remove: '消す',
  presentHere: 'この場面から説明する',
  present: '説明を始める',
  removed: (title: string) => `「${title}」を消しました。`,
  problems: 'いまの計画と合わないところがあります。画面を見に行って、この場面の画面を選び直せます。',
  atLimit: (most: number) => `ここには${most}文字までです。`,
  fullDeck: (most: number) => `場面は${most}までです。`,
  undoneStep: '元に戻しました。',
  redoneStep: 'やり直しました。',

  // Away from the editor, at the picture of a scene.
  away: (title: string) => `「${title}」を編集中です。`,
  retake: 'いまの画面をこの場面にする',
  retaken: '場面の画面を選び直しました。',
  back: '編集に戻る',

  // Files.
  save: 'ファイルに保存',
  saved: (name: string) => `「${name}」として保存しました。`,
  saveNone: '場面が1つもないため、まだファイルに保存できません。',
  saveTooLarge: (most: number) =>
    `資料が大きすぎて、保存しても開けなくなります（${most}文字まで）。メモを短くするか、資料を分けてください。`,
  saveFailed: 'ファイルを作れませんでした。もう一度お試しください。',
  opened: (title: string, scenes: number) => `「${title}」を開きました（${scenes}場面）。`,
  openedProblems: (count: number) => `いまの計画と合わない場面が${count}つあります。それぞれの場面で確かめてください。`,
  openFailed: (name: string) => `「${name}」は開けませんでした。開いていた資料は、そのままです。`,
  moreErrors: (count: number) => `ほかに${count}か所あります。`,
  fileTooLarge: (name: string) => `${name} — ファイルが大きすぎます。説明資料のファイルかどうか確かめてください。`,
  fileOther: {
    picture: (name: string) => `${name} — これは画像です。${ASKED}`,
    pdf: (name: string) => `${name} — これはPDFです。${ASKED}`,
    office: (name: string) =>
      `${name} — これはPowerPoint・Excel・Wordなどのファイルです。書き出したPowerPointから資料に戻すことはできません。${ASKED}`,
    page: (name: string) => `${name} — これはWebページです。${ASKED}`,
    archive: (name: string) =>
      `${name} — これはまとめて圧縮されたファイル（ZIP）です。展開してから開いてください。${ASKED}`,
  },
  fileNotUtf8: (name: string) =>
    `${name} — 文字コードがUTF-8ではないため読めません。メモ帳などでUTF-8を選んで保存し直してください。`,
  fileUnread: (name: string) =>
    `${name} — ファイルを読めませんでした。ファイルがあるか確かめて、もう一度お試しください。`,
  same: (title: string) => `「${title}」という資料が、もうあります。どうしますか。`,
  sameReplace: '置き換える（元に戻せます）',
  sameBoth: '両方残す',
  cancel: 'やめる',
  replaced: (title: string) => `「${title}」を、ファイルの中身に置き換えました。`,
};
