/** A success criterion of level A or AA, and how this site is judged by it. */
export interface Criterion {
  readonly number: string;
  /** Its name in JIS X 8341-3:2016, or in the Japanese translation of WCAG where it came later. */
  readonly name: string;
  readonly level: 'A' | 'AA';
  /** What a person has to look at, for no machine can. */
  readonly hand: string;
  /** It is about sound and moving pictures: without any there is nothing to judge. */
  readonly media?: true;
  /** Browser tests that try a part of it, by file and title. */
  readonly tests?: readonly string[];
}

const KEYBOARD = [
  'explorer.spec.ts › the whole picture can be walked by keyboard',
  'graph.spec.ts › with the keyboard alone one walks along links, focuses, looks nearer and leaves',
  'matrix.spec.ts › which measures serve SDG 11? — by keyboard alone',
  'districts.spec.ts › typing くにさだ leads to a district by keyboard alone',
  'timeline.spec.ts › keys lead from year to year and from period to period, and Escape back to all of them',
  'overlays.spec.ts › by keyboard: unfold, choose, fold',
  'path.spec.ts › from the panel by search: the question of a councillor by keyboard alone',
];
const NO_TRAP = [
  'explorer.spec.ts › Tab enters the picture once and leaves it',
  'graph.spec.ts › Tab goes through the picture in one step',
  'matrix.spec.ts › the table is one stop of Tab, and every key of the grid leads where it should',
  'search.spec.ts › Escape closes it and the focus is where it was',
];
const SAID = [
  'explorer.spec.ts › a slice says what the picture shows',
  'matrix.spec.ts › which measures serve SDG 11? — by the text that a screen reader says',
  'search.spec.ts › the combobox says which row is active',
  'districts.spec.ts › the combobox says which suggestion is active, and Escape closes it',
];
const MENDED = [
  'search.spec.ts › nothing found: the nearest are offered, and Enter alone chooses none of them',
  'districts.spec.ts › a name that no town has says so and offers the nearest; Enter alone chooses nothing',
  'explorer.spec.ts › a bad address falls back with a notice: #/sunburst/policy-99',
];
const NARROW = [
  'explorer.spec.ts › nothing is wider than the window at #/',
  'explorer.spec.ts › nothing is wider than the window at #/sunburst/policy-7',
  'explorer.spec.ts › nothing is wider than the window at #/list/measure-7-4',
  'graph.spec.ts › at 320 px nothing is wider than the window or lies over its neighbour',
  'matrix.spec.ts › at 320 px nothing is wider than the window or cut',
  'districts.spec.ts › at 320 px nothing is wider than the window and names are at least 16 px',
  'path.spec.ts › at 320 px nothing is wider than the window, also in the list',
  'search.spec.ts › at 320×256 all of it can be reached, nothing is cut, axe finds nothing',
];
const THUMB = [
  'explorer.spec.ts › what is tapped is at least 44 px high, and a slice of the first ring can be hit by a thumb',
  'timeline.spec.ts › years and controls can be hit by a thumb, and no name on the band overlaps another',
];
const COLORS = [
  'districts.spec.ts › without a pointer that hovers, with forced colours and without motion it answers all the same',
  'matrix.spec.ts › with forced colours and without motion it answers all the same',
  'overlays.spec.ts › the green transformation differs by texture, and both textures are named',
];
const STILL = ['explorer.spec.ts › with reduced motion the picture is at its place at once'];
const SAME_PLACE = [
  'views.spec.ts › from any item in sunburst one click reaches it in any other view, and Back returns exactly',
  'views.spec.ts › from any item in list one click reaches it in any other view, and Back returns exactly',
];
const READ_WITHOUT_SCRIPT = ['explorer.spec.ts › a reader without script has every item, its text and its links'];

/** The criteria of JIS X 8341-3:2016 (ISO/IEC 40500:2012, WCAG 2.0) of the levels A and AA: all 38. */
export const JIS_CRITERIA: readonly Criterion[] = [
  {
    number: '1.1.1',
    name: '非テキストコンテンツ',
    level: 'A',
    hand: '図（体系図・つながり・地区の図・年表）とアイコンの代わりになる文章が、見えている内容と同じことを伝えているか、読み上げて比べる。',
  },
  {
    number: '1.2.1',
    name: '音声だけ及び映像だけ（収録済み）',
    level: 'A',
    media: true,
    hand: '音声・映像を加えたときに確かめる。',
  },
  {
    number: '1.2.2',
    name: 'キャプション（収録済み）',
    level: 'A',
    media: true,
    hand: '音声・映像を加えたときに確かめる。',
  },
  {
    number: '1.2.3',
    name: '音声解説又はメディアに対する代替コンテンツ（収録済み）',
    level: 'A',
    media: true,
    hand: '音声・映像を加えたときに確かめる。',
  },
  {
    number: '1.2.4',
    name: 'キャプション（ライブ）',
    level: 'AA',
    media: true,
    hand: '音声・映像を加えたときに確かめる。',
  },
  {
    number: '1.2.5',
    name: '音声解説（収録済み）',
    level: 'AA',
    media: true,
    hand: '音声・映像を加えたときに確かめる。',
  },
  {
    number: '1.3.1',
    name: '情報及び関係性',
    level: 'A',
    tests: READ_WITHOUT_SCRIPT,
    hand: '見出し・一覧・表の組み立てが、見た目の組み立てと同じか、読み上げソフトの見出し一覧などで確かめる。',
  },
  {
    number: '1.3.2',
    name: '意味のある順序',
    level: 'A',
    tests: READ_WITHOUT_SCRIPT,
    hand: '画面を最初から最後まで読み上げ、順序が意味をなすか確かめる。',
  },
  {
    number: '1.3.3',
    name: '感覚的な特徴',
    level: 'A',
    hand: '「右の」「まんなか」「色の面」などの案内に、位置や色によらない言いかたが添えてあるか読む。',
  },
  {
    number: '1.4.1',
    name: '色の使用',
    level: 'A',
    tests: COLORS,
    hand: '白黒で印刷し、種類・根拠・重ねたものの違いが、形・模様・文字で分かるか見る。',
  },
  { number: '1.4.2', name: '音声の制御', level: 'A', media: true, hand: '音声を加えたときに確かめる。' },
  {
    number: '1.4.3',
    name: 'コントラスト（最低限レベル）',
    level: 'AA',
    hand: '図の色の面に重なる文字など、機械が判断できなかった文字の色と背景の比（4.5:1以上）を測る。',
  },
  {
    number: '1.4.4',
    name: 'テキストのサイズ変更',
    level: 'AA',
    hand: 'ブラウザーで200％に拡大し、切れる文字・使えない操作がないか見る。',
  },
  {
    number: '1.4.5',
    name: '文字画像',
    level: 'AA',
    hand: '文字を画像にしている所がないか見る（図の文字はSVGの文字）。',
  },
  {
    number: '2.1.1',
    name: 'キーボード',
    level: 'A',
    tests: KEYBOARD,
    hand: 'すべての操作を、マウスを使わずに一通り行う。',
  },
  {
    number: '2.1.2',
    name: 'キーボードトラップなし',
    level: 'A',
    tests: NO_TRAP,
    hand: 'Tabキーとエスケープキーで、どこからでも抜け出せるか確かめる。',
  },
  { number: '2.2.1', name: 'タイミング調整可能', level: 'A', hand: '制限時間のある操作がないことを確かめる。' },
  {
    number: '2.2.2',
    name: '一時停止，停止及び非表示',
    level: 'A',
    tests: STILL,
    hand: '5秒を超えて自動で動き続けるものがないか、年度の自動再生を止められるか確かめる。',
  },
  {
    number: '2.3.1',
    name: '3回のせん（閃）光又はしきい（閾）値以下',
    level: 'A',
    hand: '切り替わりや動きに、1秒に3回を超える点滅がないか見る。',
  },
  {
    number: '2.4.1',
    name: 'ブロックスキップ',
    level: 'A',
    hand: '「本文へ移動」で、くり返しの部分を飛ばせるか確かめる。',
  },
  {
    number: '2.4.2',
    name: 'ページタイトル',
    level: 'A',
    hand: '画面ごとのタイトルが、その内容を言い表しているか読む。',
  },
  {
    number: '2.4.3',
    name: 'フォーカス順序',
    level: 'A',
    tests: [
      'explorer.spec.ts › focus moves with a link of the panel to the new heading',
      'search.spec.ts › Escape closes it and the focus is where it was',
    ],
    hand: 'Tabキーで移る順序が、内容の順序と合っているか確かめる。',
  },
  {
    number: '2.4.4',
    name: 'リンクの目的（コンテキスト内）',
    level: 'A',
    hand: 'リンクの言葉と前後の文章から、行き先が分かるか読む。',
  },
  {
    number: '2.4.5',
    name: '複数の手段',
    level: 'AA',
    tests: SAME_PLACE,
    hand: '同じ項目に、図・一覧・検索のどれからも着けるか確かめる。',
  },
  {
    number: '2.4.6',
    name: '見出し及びラベル',
    level: 'AA',
    hand: '見出しと入力欄の名前が、内容や目的を言い表しているか読む。',
  },
  {
    number: '2.4.7',
    name: 'フォーカスの可視化',
    level: 'AA',
    hand: 'Tabキーで移ったとき、いまどこにいるかが、どの場所でもはっきり見えるか見る。',
  },
  { number: '3.1.1', name: 'ページの言語', level: 'A', hand: '読み上げソフトが、日本語として読み上げるか聞く。' },
  { number: '3.1.2', name: '一部分の言語', level: 'AA', hand: '日本語でない言葉が、その言語で読み上げられるか聞く。' },
  {
    number: '3.2.1',
    name: 'フォーカス時',
    level: 'A',
    hand: 'フォーカスが当たっただけで、画面が切り替わらないか確かめる。',
  },
  {
    number: '3.2.2',
    name: '入力時',
    level: 'A',
    hand: '選んだり書いたりしただけで、思いがけない切り替わりが起きないか確かめる。',
  },
  {
    number: '3.2.3',
    name: '一貫したナビゲーション',
    level: 'AA',
    tests: SAME_PLACE,
    hand: '表示の切り替えや検索が、どの画面でも同じ順序で並んでいるか見る。',
  },
  {
    number: '3.2.4',
    name: '一貫した識別性',
    level: 'AA',
    hand: '同じ働きのボタンや印が、どの画面でも同じ名前か見る。',
  },
  {
    number: '3.3.1',
    name: 'エラーの特定',
    level: 'A',
    tests: MENDED,
    hand: '見つからない言葉や読めないファイルを入れたとき、何がいけないか文章で伝わるか確かめる。',
  },
  { number: '3.3.2', name: 'ラベル又は説明', level: 'A', hand: '入力欄に、何を入れるかが書いてあるか読む。' },
  {
    number: '3.3.3',
    name: 'エラー修正の提案',
    level: 'AA',
    tests: MENDED,
    hand: '直しかたや近い候補が示されるか確かめる。',
  },
  {
    number: '3.3.4',
    name: 'エラー回避（法的，金融及びデータ）',
    level: 'AA',
    hand: '契約・支払い・申請にあたる操作がないことを確かめる。',
  },
  { number: '4.1.1', name: '構文解析', level: 'A', hand: 'HTMLの検査ツールで、タグの入れ子とidの重なりを確かめる。' },
  {
    number: '4.1.2',
    name: '名前（name），役割（role）及び値（value）',
    level: 'A',
    tests: SAID,
    hand: '読み上げソフト（NVDA、PC-Talker、VoiceOverなど）で、名前・役割・状態が正しく読まれるか聞く。',
  },
];

/** The criteria of the levels A and AA that WCAG 2.1 and 2.2 added: beyond the standard, and aimed at all the same. */
export const LATER_CRITERIA: readonly Criterion[] = [
  { number: '1.3.4', name: '表示の向き', level: 'AA', hand: 'スマートフォンを縦にしても横にしても使えるか確かめる。' },
  { number: '1.3.5', name: '入力目的の特定', level: 'AA', hand: '利用者自身の情報を入れる欄がないことを確かめる。' },
  {
    number: '1.4.10',
    name: 'リフロー',
    level: 'AA',
    tests: NARROW,
    hand: '400％に拡大し、横に動かさずに読めるか見る（表と図を除く）。',
  },
  {
    number: '1.4.11',
    name: '非テキストのコントラスト',
    level: 'AA',
    hand: 'ボタンの枠、フォーカスの輪、図の面の境目が、となりの色と3:1以上か測る。',
  },
  {
    number: '1.4.12',
    name: 'テキストの間隔',
    level: 'AA',
    hand: '行間・段落・文字の間隔を広げても、切れたり重なったりしないか見る。',
  },
  {
    number: '1.4.13',
    name: 'ホバー又はフォーカスで表示されるコンテンツ',
    level: 'AA',
    hand: '重なって現れる説明を、消せるか、指せるか、消えずに残るか確かめる。',
  },
  {
    number: '2.1.4',
    name: '文字キーのショートカット',
    level: 'A',
    tests: [
      'search.spec.ts › the slash is a letter where somebody writes, and can be turned off',
      'briefing.spec.ts › keys of one character can be turned off, all of them; a clicker goes on',
    ],
    hand: '1文字の近道のキーを、検索・説明資料の一覧・キーの一覧のどこからでも、すべて切れるか確かめる。',
  },
  {
    number: '2.4.11',
    name: '隠されないフォーカス（最低限）',
    level: 'AA',
    hand: 'フォーカスのある所が、ほかのものに完全に隠れないか見る。',
  },
  {
    number: '2.5.1',
    name: 'ポインタのジェスチャ',
    level: 'A',
    tests: [
      'graph.spec.ts › the plain wheel scrolls the page; with Ctrl, by buttons and by dragging the picture is looked at nearer',
    ],
    hand: '2本指やなぞる操作と同じことが、ボタンでもできるか確かめる。',
  },
  {
    number: '2.5.2',
    name: 'ポインタのキャンセル',
    level: 'A',
    hand: '押してから外へずらして離すと、取りやめになるか確かめる。',
  },
  {
    number: '2.5.3',
    name: 'ラベルを含む名前（name）',
    level: 'A',
    hand: '見えている言葉を言うと、音声の操作で選べるか確かめる。',
  },
  { number: '2.5.4', name: '動きによる起動', level: 'A', hand: '機器を傾けたり振ったりする操作がないことを確かめる。' },
  {
    number: '2.5.7',
    name: 'ドラッグ動作',
    level: 'AA',
    tests: ['timeline.spec.ts › the steps beside the year are links, and end one year beyond the plan'],
    hand: 'ドラッグでできることが、押すだけでもできるか確かめる。',
  },
  {
    number: '2.5.8',
    name: 'ターゲットのサイズ（最低限）',
    level: 'AA',
    tests: THUMB,
    hand: '指で押すものが、24×24ピクセル以上あるか測る（図の細い面は、一覧からも選べる）。',
  },
  {
    number: '3.2.6',
    name: '一貫したヘルプ',
    level: 'A',
    hand: '案内や問い合わせ先が、どの画面でも同じ場所にあるか見る。',
  },
  { number: '3.3.7', name: '冗長な入力項目', level: 'A', hand: '同じことを二度入れさせる所がないことを確かめる。' },
  { number: '3.3.8', name: 'アクセシブルな認証（最低限）', level: 'AA', hand: 'ログインがないことを確かめる。' },
  {
    number: '4.1.3',
    name: 'ステータスメッセージ',
    level: 'AA',
    hand: '「コピーしました」などの知らせが、フォーカスを動かさずに読み上げられるか聞く。',
  },
];
