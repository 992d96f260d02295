import { describe, expect, test } from 'vitest';
import { parsePlan } from '../../../src/plan/read/parse.ts';
import { formatPlanError } from '../../../src/plan/read/planError.ts';
import { changed, smallFiles } from '../smallPlan.ts';

/** One change to the small plan, and every line that the person who made it reads. */
interface Case {
  readonly name: string;
  readonly change: readonly [file: string, from: string, to: string];
  readonly errors: readonly string[];
}

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'the YAML itself': [
    {
      name: 'an unclosed quotation mark',
      change: ['pillars.yaml', "'#56c02b'", "'#56c02b"],
      errors: [
        'pillars.yaml:31:51 — 閉じる記号（引用符・かっこ・コロン・コンマなど）がありません。書き足してください。',
      ],
    },
    {
      name: 'a tab in the indentation',
      change: ['pillars.yaml', '    name: 森を育てる', '\tname: 森を育てる'],
      errors: ['pillars.yaml:19:1 — 字下げにタブは使えません。半角の空白に直してください。'],
    },
    {
      name: 'a line too far to the right',
      change: ['pillars.yaml', '    name: 森を育てる', '      name: 森を育てる'],
      errors: ['pillars.yaml:18:13 — 1行に「キー: 値」が2つあります。行を分けるか、値を引用符で囲んでください。'],
    },
    {
      name: 'a key twice',
      change: ['pillars.yaml', '    name: 森を育てる', '    name: 森を育てる\n    name: 森'],
      errors: ['pillars.yaml:20:5 — 同じキーが2回あります。どちらかを消してください。'],
    },
    {
      name: 'an alias',
      change: ['pillars.yaml', 'name: 森を育てる', 'name: *forest'],
      errors: [
        'pillars.yaml:19:11 — 別の場所を指す「*」は使えません。値をそのまま書いてください（文字の「*」なら引用符で囲みます）。',
      ],
    },
    {
      name: 'a second document',
      change: ['places.yaml', 'towns:', '---\ntowns:'],
      errors: ['places.yaml:18:1 — 「---」で区切った2つ目の文書は読めません。別のファイルに分けてください。'],
    },
  ],
  shapes: [
    {
      name: 'an address for remarks that runs a script',
      change: ['plan.yaml', '  center:', "  feedback: 'javascript:{id}'\n  center:"],
      errors: [
        'plan.yaml:11:13 plan.feedback — ご意見の送り先は "https://example.jp/form?item={id}" の形で書いてください（https:// か mailto: で始め、項目の id が入る {id} を入れます）。',
      ],
    },
    {
      name: 'an address for remarks that does not say which item',
      change: ['plan.yaml', '  center:', '  feedback: https://example.jp/form\n  center:'],
      errors: [
        'plan.yaml:11:13 plan.feedback — ご意見の送り先は "https://example.jp/form?item={id}" の形で書いてください（https:// か mailto: で始め、項目の id が入る {id} を入れます）。',
      ],
    },
    {
      name: 'a missing key',
      change: ['pillars.yaml', '    name: 森を育てる\n', ''],
      errors: ['pillars.yaml:17:5 items[2].name — このキーがありません。文字を書き足してください。'],
    },
    {
      name: 'a missing key of one link',
      change: [
        'actions.yaml',
        '{ to: place-coast, level: main, reason: 砂浜は海岸にあるので。 }',
        '{ level: main, reason: 砂浜は海岸にあるので。 }',
      ],
      errors: ['actions.yaml:8:9 items[0].happens[0].to — このキーがありません。文字を書き足してください。'],
    },
    {
      name: 'a missing basis',
      change: ['places.yaml', 'kind: place, basis: reference, ', 'kind: place, '],
      errors: [
        'places.yaml:3:5 items[0].basis — このキーがありません。stated、read、editorial、reference、provisional のいずれかを書き足してください。',
        'places.yaml:4:5 items[1].basis — このキーがありません。stated、read、editorial、reference、provisional のいずれかを書き足してください。',
        'places.yaml:19:5 towns[0].basis — このキーがありません。stated、read、editorial、reference、provisional のいずれかを書き足してください。',
      ],
    },
    {
      name: 'an unknown key',
      change: ['pillars.yaml', 'reading: うみをまもる', 'readin: うみをまもる'],
      errors: [
        'pillars.yaml:12:5 items[1].readin — 「readin」というキーはありません。「reading」の書き間違いなら直し、不要なら消してください。',
      ],
    },
    {
      name: 'an unknown key at the top',
      change: ['places.yaml', 'towns:', 'town:'],
      errors: [
        'places.yaml:18:1 town — 「town」というキーはありません。「towns」の書き間違いなら直し、不要なら消してください。',
      ],
    },
    {
      name: 'an empty value',
      change: ['pillars.yaml', 'name: 森を育てる', 'name:'],
      errors: ['pillars.yaml:19:5 items[2].name — 文字で書いてください（いまは空です）。'],
    },
    {
      name: 'a number where words belong',
      change: ['pillars.yaml', 'name: 森を育てる', 'name: 2030'],
      errors: [
        'pillars.yaml:19:11 items[2].name — 文字で書いてください（いまは2030です）。数や true・false を文字として書くときは引用符で囲みます。',
      ],
    },
    {
      name: 'words where a number belongs',
      change: ['pillars.yaml', 'number: 2', 'number: 二'],
      errors: ['pillars.yaml:18:13 items[2].number — 数で書いてください（いまは文字「二」です）。'],
    },
    {
      name: 'an unknown basis',
      change: ['actions.yaml', 'basis: provisional', 'basis: maybe'],
      errors: [
        'actions.yaml:23:12 items[3].basis — stated、read、editorial、reference、provisional のいずれかで書いてください。',
      ],
    },
    {
      name: 'one link that is not in a list',
      change: [
        'actions.yaml',
        '      - { to: place-coast, level: main, reason: 藻場は海岸の浅い海にあるので。 }',
        '      to: place-coast',
      ],
      errors: ['actions.yaml:15:7 items[1].happens — リストで書いてください。1つずつ行の頭に「- 」を付けます。'],
    },
    {
      name: 'a bad id',
      change: ['actions.yaml', 'id: seaweed', 'id: Sea Weed'],
      errors: [
        'actions.yaml:10:9 items[1].id — id は半角の英小文字で始め、英小文字・数字・ハイフンだけで書いてください。',
      ],
    },
    {
      name: 'a bad colour',
      change: ['pillars.yaml', "'#0A97D9'", 'blue'],
      errors: ['pillars.yaml:16:12 items[1].color — 色は "#" と16進数6桁で書いてください（例 "#1A2B3C"）。'],
    },
    {
      name: 'a reading in kanji',
      change: ['pillars.yaml', 'reading: うみをまもる', 'reading: 海をまもる'],
      errors: ['pillars.yaml:12:14 items[1].reading — 読みはひらがなで書いてください。'],
    },
    {
      name: 'a date in words',
      change: ['plan.yaml', "version: '2026-04-01'", 'version: 令和8年4月'],
      errors: ['plan.yaml:7:12 plan.version — 日付は "2026-04-01" の形で書いてください。'],
    },
    {
      name: 'a sentence without its ends',
      change: ['plan.yaml', "'「{from}」は「{to}」に行う'", "'「{from}」が行う'"],
      errors: ['plan.yaml:60:15 linkKinds[2].sentence — 「{from}」と「{to}」の両方を入れてください。'],
    },
    {
      name: 'defaults that no one knows',
      change: ['actions.yaml', 'defaults: { kind: action,', 'defaults: { sort: action,'],
      errors: [
        'actions.yaml:1:13 defaults.sort — 「sort」というキーはありません。「source」の書き間違いなら直し、不要なら消してください。',
      ],
    },
  ],
  ids: [
    {
      name: 'an id twice',
      change: ['actions.yaml', 'id: wood', 'id: spring'],
      errors: [
        'actions.yaml:20:9 items[3].id — 「spring」は actions.yaml の16行目にもうあります。どちらかを消すか、別の名前に直してください。',
      ],
    },
    {
      name: 'a town twice',
      change: ['places.yaml', 'towns:', 'towns:\n  - { name: 浜一丁目, reading: はまいっちょうめ, item: place-town }'],
      errors: [
        'places.yaml:20:13 towns[1].name — 「浜一丁目」は places.yaml の19行目にもうあります。どちらかを消すか、別の名前に直してください。',
      ],
    },
    {
      name: 'a link to nothing',
      change: [
        'actions.yaml',
        'to: place-coast, level: main, reason: 砂浜',
        'to: place-cost, level: main, reason: 砂浜',
      ],
      errors: [
        'actions.yaml:8:15 items[0].happens[0].to — 「place-cost」という項目はありません。place-coast、place-town、phase-first など、ある id に直してください。',
      ],
    },
    {
      name: 'a parent that is not there',
      change: ['pillars.yaml', 'dream, basis: stated, quote', 'dreams, basis: stated, quote'],
      errors: [
        'pillars.yaml:28:19 items[3].parent.to — 「dreams」という項目はありません。dream、sea、beach など、ある id に直してください。',
      ],
    },
    {
      name: 'a short parent that is not there',
      change: ['actions.yaml', 'parent: sea\n', 'parent: see\n'],
      errors: [
        'actions.yaml:6:13 items[0].parent — 「see」という項目はありません。sea、dream、people など、ある id に直してください。',
      ],
    },
    {
      name: 'a kind that is not there',
      change: ['places.yaml', 'kind: phase\n    name: 6年', 'kind: phases\n    name: 6年'],
      errors: [
        'places.yaml:6:11 items[2].kind — 「phases」という項目の種類はありません。phase、place、pillar など、ある id に直してください。',
      ],
    },
    {
      name: 'a source that is not there',
      change: ['places.yaml', 'source: pamphlet', 'source: leaflet'],
      errors: [
        'places.yaml:15:13 items[3].source — 「leaflet」という出典はありません。pamphlet、atlas など、ある id に直してください。',
      ],
    },
    {
      name: 'a default source that is not there',
      change: ['places.yaml', 'source: atlas }', 'source: map }'],
      errors: [
        'places.yaml:1:52 defaults.source — 「map」という出典はありません。atlas、pamphlet など、ある id に直してください。',
      ],
    },
    {
      name: 'a town in no place',
      change: ['places.yaml', 'item: place-coast', 'item: place-beach'],
      errors: [
        'places.yaml:19:44 towns[0].item — 「place-beach」という項目はありません。place-coast、place-town、beach など、ある id に直してください。',
      ],
    },
    {
      name: 'a statement that is not there',
      change: ['plan.yaml', 'statement: intro', 'statement: preface'],
      errors: [
        'plan.yaml:19:61 kinds[0].statement — 「preface」という文章はありません。intro など、ある id に直してください。',
      ],
    },
    {
      name: 'a centre that is not there',
      change: ['plan.yaml', 'center: dream', 'center: sky'],
      errors: [
        'plan.yaml:11:11 plan.center — 「sky」という項目はありません。sea、wood、dream など、ある id に直してください。',
      ],
    },
    {
      name: 'a group of no kind',
      change: ['plan.yaml', '{ kind: pillar, name: 柱と取組 }', '{ kind: pillars, name: 柱と取組 }'],
      errors: [
        'plan.yaml:63:13 groups[0].kind — 「pillars」という項目の種類はありません。pillar、place、phase など、ある id に直してください。',
      ],
    },
    {
      name: 'a rule to nothing',
      change: ['plan.yaml', 'to: phase-first', 'to: phase-last'],
      errors: [
        'plan.yaml:66:41 rules[0].to — 「phase-last」という項目はありません。phase-all、phase-first、place-coast など、ある id に直してください。',
      ],
    },
    {
      name: 'a rule of no kind of link',
      change: ['plan.yaml', '{ kind: during, from', '{ kind: while, from'],
      errors: [
        'plan.yaml:66:13 rules[0].kind — 「while」というつながりの種類はありません。during、happens、contains など、ある id に直してください。',
      ],
    },
    {
      name: 'a new name that is not there',
      change: ['places.yaml', '{ shore: place-coast }', '{ shore: coast }'],
      errors: [
        'places.yaml:20:19 renamed.shore — 「coast」という項目はありません。forest、sea、beach など、ある id に直してください。',
      ],
    },
    {
      name: 'an old name still in use',
      change: ['places.yaml', '{ shore: place-coast }', '{ place-town: place-coast }'],
      errors: [
        'places.yaml:20:24 renamed.place-town — 「place-town」という項目はまだあります。この行を消すか、項目の id を直してください。',
      ],
    },
  ],
  links: [
    {
      name: 'to a kind that is not allowed',
      change: ['actions.yaml', 'to: place-coast, level: main, reason: 砂浜', 'to: forest, level: main, reason: 砂浜'],
      errors: [
        'actions.yaml:8:15 items[0].happens[0].to — このつながりは柱（pillar）へは引けません。place に直すか、linkKinds に pillar を加えてください。',
      ],
    },
    {
      name: 'from a kind that is not allowed',
      change: [
        'pillars.yaml',
        "    parent: dream\n    color: '#0A97D9'",
        '    parent: dream\n    happens: [{ to: place-coast, level: main, reason: 海は海岸の先にあるので。 }]',
      ],
      errors: [
        'pillars.yaml:16:21 items[1].happens[0].to — このつながりは柱（pillar）からは引けません。action に直すか、linkKinds に pillar を加えてください。',
      ],
    },
    {
      name: 'to itself',
      change: ['actions.yaml', 'to: place-coast, level: main, reason: 砂浜', 'to: beach, level: main, reason: 砂浜'],
      errors: [
        'actions.yaml:8:15 items[0].happens[0].to — 「beach」から自分自身へはつなげません。別の項目の id に直してください。',
      ],
    },
    {
      name: 'twice',
      change: ['actions.yaml', 'to: place-town, level: also, reason: 町', 'to: place-coast, level: also, reason: 町'],
      errors: [
        'actions.yaml:9:15 items[0].happens[1].to — 「place-coast」への同じつながりがもうあります。どちらかを消してください。',
      ],
    },
    {
      name: 'twice, by a rule',
      change: ['plan.yaml', '    unless: own\n', ''],
      errors: ['plan.yaml:69:9 rules[1].to — 「place-town」への同じつながりがもうあります。どちらかを消してください。'],
    },
    {
      name: 'without a level',
      change: ['actions.yaml', 'level: main, reason: 砂浜', 'reason: 砂浜'],
      errors: [
        'actions.yaml:8:9 items[0].happens[0].level — このキーがありません。main、also のいずれかを書き足してください。',
      ],
    },
    {
      name: 'with a level that does not exist',
      change: ['actions.yaml', 'level: main, reason: 砂浜', 'level: mainly, reason: 砂浜'],
      errors: [
        'actions.yaml:8:35 items[0].happens[0].level — 「happens」のつながりに「mainly」という段階はありません。main、also のいずれかに直してください。',
      ],
    },
    {
      name: 'missing where each item needs one',
      change: ['plan.yaml', '    from: [action]\n    to: place-town', '    from: [phase]\n    to: place-town'],
      errors: [
        'actions.yaml:16:5 items[2].happens — 「行われる場所」のつながりが1つもありません。happens に1つ以上書いてください。',
        'actions.yaml:20:5 items[3].happens — 「行われる場所」のつながりが1つもありません。happens に1つ以上書いてください。',
        'plan.yaml:68:12 rules[1].from[0] — このつながりは期間（phase）からは引けません。action に直すか、linkKinds に phase を加えてください。',
      ],
    },
  ],
  'the tree': [
    {
      name: 'two parents',
      change: ['actions.yaml', 'parent: sea\n', 'parent: [sea, forest]\n'],
      errors: ['actions.yaml:6:13 items[0].parent — 親は1つだけです。リストにせず、親の id を1つだけ書いてください。'],
    },
    {
      name: 'no parent',
      change: ['actions.yaml', '    parent: sea\n', ''],
      errors: ['actions.yaml:3:5 items[0].parent — 親がありません。parent に pillar の項目の id を書いてください。'],
    },
    {
      name: 'a parent of the wrong kind',
      change: ['actions.yaml', 'parent: sea\n', 'parent: place-coast\n'],
      errors: [
        'actions.yaml:6:13 items[0].parent — 取組は場所（place-coast）の中に置けません。pillar の項目に直してください。',
      ],
    },
    {
      name: 'a parent for what has none',
      change: ['places.yaml', 'name: 海岸, number: 1', 'name: 海岸, number: 1, parent: dream, '],
      errors: [
        'places.yaml:3:53 items[0].parent — 場所は親を持ちません。parent を消すか、kinds の place に under と contains を加えてください。',
      ],
    },
    {
      name: 'its own parent',
      change: ['places.yaml', 'parent: phase-all', 'parent: phase-first'],
      errors: [
        'places.yaml:16:13 items[3].parent — 「phase-first」から自分自身へはつなげません。別の項目の id に直してください。',
      ],
    },
    {
      name: 'no grounds for a parent',
      change: ['plan.yaml', '    contains: { basis: editorial, reason: 6年の中の3年なので。 }\n', ''],
      errors: [
        'places.yaml:16:13 items[3].parent — 親とのつながりの根拠がありません。kinds の phase に contains を加えてください。',
      ],
    },
    {
      name: 'no kind of link for parents',
      change: [
        'plan.yaml',
        "  - id: contains\n    role: containment\n    outward: 含まれるもの\n    inward: 含むもの\n    sentence: '「{from}」の中に「{to}」がある'\n",
        '',
      ],
      errors: [
        'pillars.yaml:15:13 items[1].parent — 親子のつながりの種類がありません。linkKinds の1つに role: containment を書いてください。',
      ],
    },
    {
      name: 'a role that two kinds of item have',
      change: ['plan.yaml', '  - { id: dream, name: 夢,', '  - { id: dream, role: place, name: 夢,'],
      errors: [
        'plan.yaml:33:24 kinds[3].role — 役割（role）place は「dream」にもうあります。1つの役割は1つの種類だけに書いてください。',
      ],
    },
    {
      name: 'years in a kind that is not said to be a period',
      change: ['plan.yaml', '    role: period\n', ''],
      errors: [
        'plan.yaml:34:5 kinds[4].role — 年度（years）を持つ種類に役割がありません。role: period を書き足してください。',
      ],
    },
    {
      name: 'years in an item of another kind',
      change: ['pillars.yaml', "    color: '#0A97D9'", '    years: { from: 2026, to: 2031 }'],
      errors: [
        'pillars.yaml:16:12 items[1].years — 年度（years）は、役割が period の種類（phase）の項目だけが持てます。消すか、項目を改めてください。',
      ],
    },
    {
      name: 'a town in no place',
      change: ['places.yaml', 'item: place-coast }', 'item: sea }'],
      errors: [
        'places.yaml:19:44 towns[0].item — 図の場所や町名は、役割が place の種類（place）の項目だけが持てます。消すか、項目を改めてください。',
      ],
    },
    {
      name: 'a period without years',
      change: [
        'places.yaml',
        '    parent: phase-all\n    years: { from: 2026, to: 2028 }\n',
        '    parent: phase-all\n',
      ],
      errors: ['places.yaml:11:5 items[3].years — 期間の項目に年度がありません。years を書き足してください。'],
    },
    {
      name: 'an overlay of no kind of link, with its id twice',
      change: [
        'plan.yaml',
        'table:',
        'overlays:\n  - { id: spot, type: tiles, kind: place, link: happen }\n  - { id: spot, type: tiles, kind: place, link: happens }\ntable:',
      ],
      errors: [
        'plan.yaml:76:49 overlays[0].link — 「happen」というつながりの種類はありません。happens、during、contains など、ある id に直してください。',
        'plan.yaml:77:11 overlays[1].id — 「spot」は plan.yaml の76行目にもうあります。どちらかを消すか、別の名前に直してください。',
      ],
    },
    {
      name: 'a texture for no level',
      change: [
        'plan.yaml',
        'table:',
        'overlays:\n  - { id: spot, type: levels, kind: place, link: happens, textures: { main: lines, rare: dots } }\ntable:',
      ],
      errors: [
        'plan.yaml:76:90 overlays[0].textures.rare — 「happens」のつながりに「rare」という段階はありません。main、also のいずれかに直してください。',
      ],
    },
    {
      name: 'no kinds for the tables',
      change: ['plan.yaml', 'table: { rows: [action], columns: [place, pillar] }\n', ''],
      errors: [
        'plan.yaml:3:3 plan — 対応表の行と列にする種類がありません。plan.yaml に table: { rows: [種類の id], columns: [種類の id] } を書き足してください。',
      ],
    },
    {
      name: 'a kind in rows and columns',
      change: ['plan.yaml', 'columns: [place, pillar]', 'columns: [place, action]'],
      errors: [
        'plan.yaml:75:43 table.columns[1] — 「action」は対応表の行か列にもうあります。どちらか1つだけに書いてください。',
      ],
    },
    {
      name: 'a role that two kinds of link have',
      change: ['plan.yaml', '  - id: happens\n', '  - id: happens\n    role: containment\n'],
      errors: [
        'plan.yaml:48:11 linkKinds[1].role — 役割（role）containment は「contains」にもうあります。1つの役割は1つの種類だけに書いてください。',
      ],
    },
    {
      name: 'a role that nobody knows',
      change: ['plan.yaml', 'role: duration', 'role: time'],
      errors: ['plan.yaml:57:11 linkKinds[2].role — containment、underpinning、duration のいずれかで書いてください。'],
    },
    {
      name: 'a kind of link to periods that does not say so',
      change: ['plan.yaml', '    role: duration\n', ''],
      errors: [
        'plan.yaml:56:5 linkKinds[2].role — 期間へのつながりの種類に役割がありません。role: duration を書き足してください。',
      ],
    },
    {
      name: 'a circle',
      change: [
        'places.yaml',
        '    years: { from: 2026, to: 2031 }',
        '    parent: phase-first\n    years: { from: 2026, to: 2031 }',
      ],
      errors: [
        'places.yaml:10:13 items[2].parent — 親をたどると輪になります（phase-all → phase-first → phase-all）。どれかの親を直してください。',
        'places.yaml:11:12 items[2].years — 「phase-first」の期間（2026〜2028年度）からはみ出しています。この期間か「phase-first」の期間を直してください。',
      ],
    },
    {
      name: 'a centre below another',
      change: ['plan.yaml', 'center: dream', 'center: sea'],
      errors: ['plan.yaml:11:11 plan.center — 「sea」には親があります。いちばん上の項目の id に直してください。'],
    },
    {
      name: 'a group that is not around the centre',
      change: ['plan.yaml', '{ kind: pillar, name: 柱と取組 }', '{ kind: action, name: 柱と取組 }'],
      errors: [
        'plan.yaml:63:13 groups[0].kind — 「action」は中央の項目のすぐ下に置かれる種類ではありません。under に dream を持つ種類に直してください。',
      ],
    },
  ],
  numbers: [
    {
      name: 'one pillar too few',
      change: [
        'pillars.yaml',
        '  - id: people\n    number: 3\n    name: 人を結ぶ\n    parent: { to: dream, basis: stated, quote: 3つの柱 }\n',
        '',
      ],
      errors: [
        'plan.yaml:23:12 kinds[1].count — 「柱」は3件のはずですが、2件あります。項目を足すか消すか、項目の種類に書いた数を直してください。',
      ],
    },
    {
      name: 'a count that the source contradicts',
      change: ['plan.yaml', 'count: 3', 'count: 4'],
      errors: [
        'plan.yaml:23:12 kinds[1].count — ここに書いた数は4ですが、原文の言葉は「3つの柱」です。どちらかを直してください。',
        'plan.yaml:23:12 kinds[1].count — 「柱」は4件のはずですが、3件あります。項目を足すか消すか、項目の種類に書いた数を直してください。',
      ],
    },
    {
      name: 'a count for each parent',
      change: ['plan.yaml', '    under: [pillar]\n', '    under: [pillar]\n    countEach: 2\n'],
      errors: [
        'pillars.yaml:25:9 items[3].id — 「people」の中の「取組」は2件のはずですが、0件あります。項目を足すか消すか、項目の種類に書いた数を直してください。',
      ],
    },
    {
      name: 'a number out of range',
      change: ['pillars.yaml', 'number: 3', 'number: 4'],
      errors: ['pillars.yaml:26:13 items[3].number — 柱の番号は1から3までです。番号を直してください。'],
    },
    {
      name: 'a number twice',
      change: ['pillars.yaml', 'number: 3', 'number: 2'],
      errors: ['pillars.yaml:26:13 items[3].number — 番号2は「forest」が使っています。別の番号に直してください。'],
    },
  ],
  grounds: [
    {
      name: 'an editorial item without a reason',
      change: ['places.yaml', '    reason: はじめの3年の2倍として置いた。\n', ''],
      errors: [
        'places.yaml:5:5 items[2].reason — 根拠（basis）が editorial なのに理由がありません。reason になぜそう読んだかを書いてください。',
      ],
    },
    {
      name: 'an editorial link without a reason',
      change: ['actions.yaml', 'level: main, reason: 砂浜は海岸にあるので。', 'level: main'],
      errors: [
        'actions.yaml:8:9 items[0].happens[0].reason — 根拠（basis）が editorial なのに理由がありません。reason になぜそう読んだかを書いてください。',
      ],
    },
    {
      name: 'a kind that is read, without a reason',
      change: ['plan.yaml', 'basis: read, reason: 取組は柱のすぐ後に並んでいる。', 'basis: read'],
      errors: [
        'plan.yaml:31:15 kinds[2].contains.reason — 根拠（basis）が read なのに理由がありません。reason になぜそう読んだかを書いてください。',
      ],
    },
    {
      name: 'a rule without a reason',
      change: ['plan.yaml', '    reason: どの取組も町の中で行うので。\n', ''],
      errors: [
        'plan.yaml:67:5 rules[1].reason — 根拠（basis）が editorial なのに理由がありません。reason になぜそう読んだかを書いてください。',
      ],
    },
    {
      name: 'a stated link without a quote',
      change: ['pillars.yaml', 'basis: stated, quote: 3つの柱', 'basis: stated'],
      errors: [
        'pillars.yaml:28:13 items[3].parent.quote — 根拠（basis）が stated なのに引用がありません。quote に原文の言葉をそのまま書いてください。',
      ],
    },
  ],
  quotes: [
    {
      name: 'a name that differs in one character',
      change: ['actions.yaml', 'name: 藻場の再生', 'name: 藻場の再性'],
      errors: [
        'actions.yaml:12:11 items[1].name — 原文にこの言葉がありません（「藻場の再」までは一致しています）。原文の文字どおりに直すか、basis を直してください。',
      ],
    },
    {
      name: 'a full-width digit',
      change: ['plan.yaml', 'countQuote: 3つの柱', 'countQuote: ３つの柱'],
      errors: [
        'plan.yaml:24:17 kinds[1].countQuote — 原文にこの言葉がありません（最初の文字からありません）。原文の文字どおりに直すか、basis を直してください。',
      ],
    },
    {
      name: 'a text that the source does not have',
      change: ['pillars.yaml', 'を、次の世代へ', 'を次の世代へ'],
      errors: [
        'pillars.yaml:14:11 items[1].text — 原文にこの言葉がありません（「砂浜と藻場を」までは一致しています）。原文の文字どおりに直すか、basis を直してください。',
      ],
    },
    {
      name: 'a quote that the source does not have',
      change: ['plan.yaml', 'quote: はじめの3年', 'quote: 初めの3年'],
      errors: [
        'plan.yaml:66:76 rules[0].quote — 原文にこの言葉がありません（最初の文字からありません）。原文の文字どおりに直すか、basis を直してください。',
      ],
    },
    {
      name: 'a stated name from a source without a text',
      change: ['places.yaml', 'name: 海岸,', 'name: 海岸, basis: stated,'],
      errors: [
        'places.yaml:3:30 items[0].name — 確かめる原文のファイルが出典にありません。出典に file を加えるか、basis を直してください。',
      ],
    },
    {
      name: 'a source whose text is missing',
      change: ['plan.yaml', 'file: source/pamphlet.txt', 'file: source/leaflet.txt'],
      errors: [
        'plan.yaml:14:61 plan.sources[0].file — 原文のファイル「source/leaflet.txt」がありません。ファイルを置くか、名前を直してください。',
      ],
    },
  ],
  periods: [
    {
      name: 'outside the plan',
      change: ['places.yaml', 'years: { from: 2026, to: 2031 }', 'years: { from: 2026, to: 2032 }'],
      errors: [
        'places.yaml:10:12 items[2].years — 計画の期間（2026〜2031年度）からはみ出しています。この期間か計画の期間を直してください。',
      ],
    },
    {
      name: 'outside the period around it',
      change: ['places.yaml', 'years: { from: 2026, to: 2028 }', 'years: { from: 2025, to: 2028 }'],
      errors: [
        'places.yaml:17:12 items[3].years — 「phase-all」の期間（2026〜2031年度）からはみ出しています。この期間か「phase-all」の期間を直してください。',
      ],
    },
    {
      name: 'backwards',
      change: ['places.yaml', 'years: { from: 2026, to: 2028 }', 'years: { from: 2028, to: 2026 }'],
      errors: [
        'places.yaml:17:12 items[3].years — 終わりの年度が始まりの年度より前です。from と to を直してください。',
      ],
    },
    {
      name: 'overlapping',
      change: [
        'places.yaml',
        'towns:',
        '  - id: phase-second\n    kind: phase\n    name: はじめの3年\n    basis: stated\n    source: pamphlet\n    parent: phase-all\n    years: { from: 2028, to: 2031 }\ntowns:',
      ],
      errors: [
        'places.yaml:24:12 items[4].years — 「phase-first」の期間（2026〜2028年度）と重なっています。どちらかを直してください。',
      ],
    },
  ],
  'short names': [
    {
      name: 'not shorter than the name',
      change: ['pillars.yaml', 'short: 海と森の町', 'short: 海と森がつなぐみんなの町'],
      errors: [
        'pillars.yaml:7:12 items[0].short — 「海と森がつなぐみんなの町」より短くありません。短い名前は長い順に、だんだん短く書いてください。',
      ],
    },
    {
      name: 'not shorter than the one before',
      change: ['pillars.yaml', 'short: [海守る, 海]', 'short: [海, 海守る]'],
      errors: [
        'pillars.yaml:13:16 items[1].short[1] — 「海」より短くありません。短い名前は長い順に、だんだん短く書いてください。',
      ],
    },
  ],
  maps: [
    {
      name: 'two places on the same cells',
      change: [
        'places.yaml',
        'number: 1 }\n  - { id: place-town, name: 町の全体, number: 2 }',
        'number: 1, map: { column: 1, row: 1, width: 2, height: 2 } }\n' +
          '  - { id: place-town, name: 町の全体, number: 2, map: { column: 2, row: 2, width: 1, height: 1 } }',
      ],
      errors: [
        'places.yaml:4:51 items[1].map — 図の上で「海岸」と重なっています。column、row、width、height を直してください。',
      ],
    },
    {
      name: 'side by side they are no error, but a cell counts from 1',
      change: [
        'places.yaml',
        'number: 1 }\n  - { id: place-town, name: 町の全体, number: 2 }',
        'number: 1, map: { column: 1, row: 1, width: 2, height: 2 } }\n' +
          '  - { id: place-town, name: 町の全体, number: 2, map: { column: 3, row: 0, width: 1, height: 1 } }',
      ],
      errors: ['places.yaml:4:69 items[1].map.row — 1以上の整数で書いてください。'],
    },
  ],
  files: [
    {
      name: 'listed but missing',
      change: ['plan.yaml', 'places.yaml]', 'places.yaml, more.yaml]'],
      errors: [
        'plan.yaml:16:52 plan.files[3] — 「more.yaml」というファイルがありません。ファイルを置くか、この行を消してください。',
      ],
    },
    {
      name: 'there but not listed',
      change: ['plan.yaml', 'actions.yaml, places.yaml', 'actions.yaml'],
      errors: [
        'places.yaml:1:1 — このファイルは読まれていません。plan.yaml の plan.files に「places.yaml」を加えるか、ファイルを消してください。',
      ],
    },
    {
      name: 'listed twice',
      change: ['plan.yaml', 'places.yaml]', 'places.yaml, pillars.yaml]'],
      errors: ['plan.yaml:16:52 plan.files[3] — 「pillars.yaml」はもう読んでいます。この行を消してください。'],
    },
    {
      name: 'a section in two files',
      change: ['places.yaml', 'towns:', 'groups: []\ntowns:'],
      errors: [
        'places.yaml:18:1 groups — 「groups」は plan.yaml にもう書かれています。1つのファイルにまとめてください。',
      ],
    },
  ],
};

function errorsOf(files: Parameters<typeof parsePlan>[0]): string[] {
  return parsePlan(files).errors.map(formatPlanError);
}

for (const [title, cases] of Object.entries(CASES)) {
  describe(title, () => {
    test.each(cases)('$name', ({ change, errors }) => {
      expect(errorsOf(changed(...change))).toEqual(errors);
    });
  });
}

describe('whole folders', () => {
  test('without any change there is no error', () => {
    expect(errorsOf(smallFiles)).toEqual([]);
  });

  test('without plan.yaml', () => {
    const message = 'plan.yaml がありません。計画の名前と読むファイルの一覧を書いた plan.yaml を置いてください。';
    expect(errorsOf([])).toEqual([`plan.yaml:1:1 — ${message}`]);
    expect(errorsOf([{ path: 'data/items.yaml', text: '' }])).toEqual([`data/plan.yaml:1:1 — ${message}`]);
  });

  test('with an empty plan.yaml', () => {
    const message = 'このキーがありません。「キー: 値」の組を書き足してください。';
    expect(errorsOf([{ path: 'plan.yaml', text: '' }])).toEqual([`plan.yaml:1:1 plan — ${message}`]);
  });

  test('with a file that is a list', () => {
    const files = smallFiles.map((file) => (file.path === 'places.yaml' ? { ...file, text: '- place-coast\n' } : file));
    expect(errorsOf(files)).toEqual([
      'places.yaml:1:1 — ファイルの一番上には plan、kinds、linkKinds、groups、table、overlays、rules、defaults、items、statements、towns、themes、terms、unsaid、renamed のどれかをキーにして書いてください。',
    ]);
  });

  test('errors of several files come together, in the order of files and lines', () => {
    const wrongSea = changed('pillars.yaml', 'name: 海を守る', 'name: 海をまもる');
    const places = changed('places.yaml', 'item: place-coast }', 'item: place-cost }').filter(
      ({ path }) => path === 'places.yaml',
    );
    const files = [...places, ...wrongSea.filter(({ path }) => path !== 'places.yaml')];
    expect(errorsOf(files)).toEqual([
      'pillars.yaml:11:11 items[1].name — 原文にこの言葉がありません（「海を」までは一致しています）。原文の文字どおりに直すか、basis を直してください。',
      'places.yaml:19:44 towns[0].item — 「place-cost」という項目はありません。place-coast、place-town、phase-first など、ある id に直してください。',
    ]);
  });

  test('line breaks of Windows and a byte order mark change nothing', () => {
    const files = smallFiles.map(({ path, text }) => ({ path, text: `\uFEFF${text.replaceAll('\n', '\r\n')}` }));
    expect(errorsOf(files)).toEqual([]);
  });
});
