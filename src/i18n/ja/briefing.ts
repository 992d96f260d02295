import type { BriefingWords } from '../words/briefingWords.ts';

/** The words of briefings in Japanese: the list of decks, the slide, its controls and the presenter's window. */
export const briefing: BriefingWords = {
  listTitle: '説明資料を開く',
  listLead: '選ぶと、画面いっぱいに場面が映ります。→ と ← で進み、Escで終わります。',
  listNone: '説明資料がありません。data/briefings/ に YAML ファイルを置くと、ここに並びます。',
  facts: (scenes: number, minutes: number) => `${scenes}場面・読み上げて約${minutes}分`,
  audience: (audience: string) => `聞き手：${audience}`,
  close: '閉じる',

  slide: (title: string) => `説明資料「${title}」`,
  position: (number: number, count: number) => `${number}／${count}`,
  told: (number: number, count: number, title: string) => `場面${number}／${count}、${title}`,
  /** Whose words the title and the sentence are. */
  ours: {
    both: '題名と説明文は、この説明資料の言葉です。',
    title: '題名は、この説明資料の言葉です。',
    text: '説明文は、この説明資料の言葉です。',
    /** In one line beside a picture. */
    rest: (quoted: boolean, named: boolean) =>
      quoted
        ? `引用${named ? 'と項目名' : ''}のほかは、この資料の言葉です。`
        : '項目名のほかは、この説明資料の言葉です。',
  },
  quoted: (source: string) => `引用：${source}`,
  quotedWords: (words: readonly string[], source: string) => `${words.map((one) => `「${one}」`).join('')}は${source}`,
  credit: (source: string, basis: string) => `${source}（${basis}）`,
  basesOfLinks: 'つながりの根拠',
  wordsOf: (source: string) => `項目の言葉：${source}`,
  further: (names: readonly string[]) => `　ほかの出典：${names.join('、')}`,
  milestone: (name: string, year: string) => `${name}：${year}年`,
  unknownDeck: (id: string) => `「${id}」という説明資料は見つかりません。下の一覧から選んでください。`,
  unknownOwn:
    'このアドレスの資料は、作った人のブラウザーの中にだけあり、このブラウザーにはありません。資料のファイルを受け取っていれば、「自分の資料を作る・編集する」の「ファイルを開く」で開けます。',
  own: '自分の資料を作る・編集する',
  unknownScene: (came: number, count: number) =>
    `場面は${count}までです（指定は${came}）。いちばん近い場面を開きました。`,

  controls: '説明の操作',
  previous: '前の場面',
  next: '次の場面',
  overview: '場面の一覧',
  notes: '話す内容',
  noNotes: '（メモはありません）',
  black: '画面を黒くする',
  blackNow: '画面を黒くしています。もう一度 B を押すと戻ります。',
  blackNowByHand: '画面を黒くしています。Escか、画面を押すと戻ります。',
  spotlight: 'スポットライト',
  enlarge: '拡大',
  full: '全画面',
  window: '発表者用の画面',
  help: 'キーの一覧',
  end: '終わる',
  back: '場面に戻る',
  backKey: 'R',
  exploring: '場面を離れて見ています',
  typed: (digits: string) => `${digits} → Enterでこの場面へ`,
  blocked: 'ブラウザーが新しい画面を開けませんでした。話す内容を、この画面の下に表示します。',

  helpTitle: 'キーの一覧',
  keys: [
    ['→ ↓ Space PageDown Enter', '次の場面'],
    ['← ↑ PageUp', '前の場面'],
    ['Home ／ End', '最初の場面／最後の場面'],
    ['数字 Enter', 'その番号の場面へ'],
    ['R ／ Backspace', '寄り道から場面に戻る（場面の中では、場面のまま）'],
    ['B ／ .', '画面を黒くする・戻す'],
    ['L', 'スポットライト（マウスの所だけを明るくする）・消す'],
    ['Z', 'マウスの所を2倍に拡大・戻す'],
    ['Shift+矢印', 'スポットライトや拡大の場所を動かす（図の外にいるとき）'],
    ['N', '話す内容を画面の下に出す・隠す'],
    ['O', '場面の一覧'],
    ['F', '全画面・元の大きさ'],
    ['S', '発表者用の画面'],
    ['Esc', '一覧・スポットライト・拡大・寄り道を閉じる・終わる'],
    ['Tab', '図や操作ボタンへ'],
    ['Shift+矢印 ／ Enter', '図の中を見てまわる・選ぶ（Tabで図に入ってから）'],
    ['Ctrl+K ／ /', '検索して、その項目を見る'],
    ['? ／ F1', 'この一覧'],
  ] as const,

  presenterTitle: (title: string) => `発表者用：${title}`,
  current: '今の場面',
  coming: '次の場面',
  lastScene: 'これが最後の場面です。',
  clock: '時刻',
  elapsed: '経過',
  start: '開始',
  pause: '一時停止',
  reset: 'ゼロに戻す',
};
