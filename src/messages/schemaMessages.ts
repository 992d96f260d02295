/** What is told of values of a wrong shape. */
export const schemaMessages = {
  text: '空です。文字を入れるか、このキーごと消してください。',
  id: 'id は半角の英小文字で始め、英小文字・数字・ハイフンだけで書いてください。',
  year: '西暦の年度（4桁）で書いてください。',
  color: '色は "#" と16進数6桁で書いてください（例 "#1A2B3C"）。',
  reading: '読みはひらがなで書いてください。',
  fromOne: '1以上の整数で書いてください。',
  toHundred: '100以下の整数で書いてください。',
  fromZero: '0以上の整数で書いてください。',
  day: '日付は "2030-12-31" の形で書いてください。',
  site: 'サイトのアドレスは "https://example.jp/plan/" の形で書いてください。',
  siteEnd: 'サイトのアドレスに「?」や「#」は使えません。',
  municipalityCode: '全国地方公共団体コードは6桁の数字を引用符で囲んで書いてください。',
  version: '日付は "2026-04-01" の形で書いてください。',
  element: '部品の名前は、ハイフンを1つ以上入れた半角の英小文字と数字で書いてください。',
  feedback:
    'ご意見の送り先は "https://example.jp/form?item={id}" の形で書いてください（https:// か mailto: で始め、項目の id が入る {id} を入れます）。',
  sources: '出典を1つ以上書いてください。',
  sentence: '「{from}」と「{to}」の両方を入れてください。',
  words: '人々が使う言葉を1つ以上書いてください。',
  leads: '案内する先を1つ以上書いてください。',
  kinds: '種類の id を1つ以上書いてください。',
};
