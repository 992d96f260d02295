import type { AccessibilityWords } from '../words/accessibilityWords.ts';

/** The words of the accessibility statement in Japanese; names of criteria come with the plan. */
export const accessibility: AccessibilityWords = {
  title: 'ウェブアクセシビリティの方針と試験結果',
  english:
    'Accessibility statement: our aim is JIS X 8341-3:2016 level AA (WCAG 2.0 AA) and WCAG 2.2 AA. Machines have looked at every page and state below; what a person still has to check is named as such, and nothing is claimed to conform before that.',
  description:
    'JIS X 8341-3:2016 にもとづくウェブアクセシビリティの方針と、試験の結果。人が確かめる必要のあることも、そのまま示しています。',

  untestedTitle: 'ウェブアクセシビリティ',
  untestedEnglish: 'Accessibility: the pages of this plan have not been tested yet, so nothing is claimed.',
  untested:
    'このサイトのウェブアクセシビリティの試験は、まだ行われていません。試験の結果がないため、方針や対応度は表明しません。',

  policy: 'ウェブアクセシビリティ方針',
  scope: '対象範囲',
  scopeIs:
    'このサイトのすべてのページと状態（体系図・つながり・対応表・地区・一覧、検索、重ねて見る、年度、項目ごとのページ、埋め込みのページ、一枚のファイル plan.html、このページ）。',
  aim: '目標とする適合レベル及び対応度',
  aimIs: 'JIS X 8341-3:2016 の適合レベルAAに準拠すること。',
  beyond: '追加する達成基準',
  beyondIs: 'WCAG 2.1 と WCAG 2.2 で加わった、レベルAとAAのすべての達成基準。',
  exceptions: '例外事項',
  exceptionsAre: '利用者が保存したファイル（CSV、画像、PPTX、印刷して作ったPDF）は、試験の対象に含めていません。',
  now: '現在の対応度',
  nowIs: 'JIS X 8341-3:2016 の適合レベルAAに配慮（人による確認を含む試験は、まだ終わっていません）。',
  notation:
    '「配慮」「準拠」という表記は、情報通信アクセス協議会ウェブアクセシビリティ基盤委員会「ウェブコンテンツの JIS X 8341-3:2016 対応度表記ガイドライン」で定められた表記によります。達成基準をすべて人が確かめ終えるまで、「準拠」「一部準拠」とは表記しません。',

  result: '試験の結果',
  resultLead:
    'JIS X 8341-3:2016 の附属書JB「試験結果の表示」の事項に沿って示します。この部分は、試験を実際に動かした記録から作られています。',
  standard: '規格の規格番号及び改正年',
  standardIs: 'JIS X 8341-3:2016',
  met: '満たしている適合レベル',
  metIs: '表明しません（人による確認が残っているため）。',
  pages: '対象となるウェブページ',
  pagesAre: (screens: number, tests: number) =>
    `${screens}の画面（ページと状態の組み合わせ）。ほかに、操作を行う試験${tests}件。`,
  choice: '試験を行う画面の選び方',
  choiceIs:
    'すべての見かたについて、項目を選んだ状態、重ねて見る、年度、絞り込み、検索、比較などの状態を選び、幅320〜1920ピクセルの画面で開きました。',
  technologies: '依存したウェブコンテンツ技術',
  technologiesAre: 'HTML、CSS、SVG、JavaScript、WAI-ARIA（一覧と項目ごとのページは、JavaScriptがなくても読めます）',
  tools: '試験に使った道具',
  toolsAre: (engine: string, browser: string) => `axe-core ${engine}、${browser}`,
  dates: '試験を行った日',
  datesAre: (first: string, last: string) => (first === last ? first : `${first} から ${last}`),

  summary: (failed: number, absent: number, open: number) =>
    `機械による検査で問題が見つかったもの：${failed}、該当するものがないもの：${absent}、人が確かめる必要があるもの：${open}`,
  machineLimits:
    '機械に分かるのは「違反がある」ことだけで、「満たしている」ことは人にしか確かめられません。違反が見つからなかった達成基準も、合格とはしていません。',
  jis: 'JIS X 8341-3:2016 の達成基準（レベルA・AAの38項目）',
  later: 'WCAG 2.1・2.2 で加わった達成基準（レベルA・AAの18項目）',
  criterion: '達成基準',
  level: 'レベル',
  verdict: '結果',
  verdicts: {
    failed: '問題あり',
    absent: '該当なし',
    open: '未判定',
  },
  machine: '機械による検査',
  hand: '人が確かめる必要があること',
  noRule: '機械では判定できません。',
  rules: (rules: number) => `検査した規則：${rules}`,
  rulesClear: (screens: number) => `違反なし（${screens}画面で該当）`,
  rulesFailed: (screens: number) => `違反あり（${screens}画面）`,
  rulesUnsure: (screens: number) => `人の判断が必要な箇所あり（${screens}画面）`,
  rulesNothing: '該当する箇所なし',
  tests: (tests: number) => `操作の試験：${tests}件が合格`,
  noMedia: 'どの画面にも、音声・動画の要素はありませんでした。',

  open: '機械が判断を人にゆだねたこと',
  openLead: '次の規則では、機械が判断しきれない箇所がありました。',
  openNone: 'ありません。',
  known: '分かっている問題',
  knownNone: '機械による検査では、見つかっていません。',
  screens: '試験を行った画面の一覧',
  address: 'アドレス',
  size: '画面の大きさ',
  date: '日付',
  passed: '違反のない規則',
  failed: '違反のある規則',

  contact: 'ご意見・問い合わせ',
  contactIs: '使いにくい所や読めない所がありましたら、このサイトを公開している団体の問い合わせ窓口へお知らせください。',
  again: '試験のやり直しかた',
  againIs: 'ソースのフォルダーで次を動かすと、試験を行い、このページの結果を書き換えます。',
};
