import type { OpenDataWords } from '../words/openDataWords.ts';
import { fieldMeanings } from './fieldMeanings.ts';

/** The words of the open data page in Japanese; what the fields mean is in src/about/openData/fields.ts. */
export const openData: OpenDataWords = {
  fieldMeanings,
  title: 'オープンデータ',
  english:
    'Open data: the whole plan in five files, what each field means, what every line rests on, licence and how to cite.',
  lead: (items: number, links: number) =>
    `このサイトが示している計画の全体（${items}項目、${links}のつながり）を、そのまま使えるデータとして公開しています。申し込みはいりません。`,
  files: 'ファイル',
  file: 'ファイル',
  what: '中身',
  use: '使いかたの例',
  size: (bytes: number) => `${Math.ceil(bytes / 1000).toLocaleString('ja-JP')} kB`,
  about: {
    'plan.json': 'すべて。項目、つながり、期間、町名、注意書き',
    'items.csv': '項目の表。表計算ソフトでそのまま開けます（UTF-8、BOM付き）',
    'links.csv': 'つながりの表。理由と出典つき（UTF-8、BOM付き）',
    'plan.graphml': '点と線の図。Gephi、yEdなどで開けます',
    'plan.jsonld': 'リンクトデータ（SKOS、JSON-LD 1.1）',
  },
  examples: {
    'plan.json': `jq -r '.items[] | select(.basis == "stated") | .name' plan.json`,
    'items.csv': `pandas.read_csv("items.csv").groupby("kind_name").size()`,
    'links.csv': `pandas.read_csv("links.csv").query("kind == 'serves'")`,
    'plan.graphml': `networkx.read_graphml("plan.graphml")`,
    'plan.jsonld': `rdflib.Graph().parse("plan.jsonld")`,
  },
  alone: '持ち歩く',
  aloneLead:
    'エクスプローラーの全体も、一枚のファイルになっています。保存して開けば、通信のない所でも、すべての見かたと書き出しが使えます。',
  aloneLink: 'plan.html（一枚のファイル）を保存',

  count: '項目とつながりの数',
  kind: '種類',
  symbol: '記号',
  number: '数',
  sum: '合計',
  countItems: '項目の数',
  countLinks: 'つながりの数',

  fields: '列と項目名の意味',
  fieldsLead:
    '同じことが、ファイルごとにどの名前で入っているかを並べています。「—」は、そのファイルにはないことを示します。',
  itemFields: '項目（1行、または1つの点が、1つの項目）',
  linkFields: 'つながり（1行、または1本の線が、1つのつながり）',
  planParts: 'plan.json の大きな分かれ',
  meaning: '意味',
  name: '名前',
  none: '—',

  basis: '根拠のしるし（basis）',
  basisLead:
    'すべての項目とつながりに、何にもとづくかが付いています。市の言葉と、作成者の読み解きを、いつも分けて使えます。',
  basisItems: '項目',
  basisLinks: 'つながり',
  provisional:
    '「仮」のものは、正式な名称が入るまでの仮の名称です。引用や転載をするときは、仮であることを必ず添えてください。',

  license: '出典とライセンス',
  publisher: (publisher: string, source: string) => `計画の文章：${publisher}「${source}」からの引用です。`,
  licensed: (license: string) => `ライセンス：${license}`,
  otherSources: 'ほかの出典',
  packages: 'プログラムに入っているライブラリのライセンス（英語）',
  version: 'データの版',
  versionLead: (version: string) =>
    `${version} 版。版は、データを直した日付です。直すと、アドレスは変わらずに中身が新しくなります。`,
  cite: '引用のしかた',
  citeText: (title: string, version: string, publisher: string, source: string, license: string) =>
    `「${title}」エクスプローラーのデータ（${version} 版）。${publisher}「${source}」にもとづく。${license}`,
};
