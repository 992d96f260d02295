/**
 * Who may import whom: the one table that the linter builds the walls between the rooms of `src/` from.
 *
 * A room is a folder of `src/`; its row names the rooms it may import beside itself. `App.svelte`, `main.ts` and what
 * else lies directly in `src/` compose the rooms, so they may import all of them, except `build`.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const rooms = {
  // What is told to the person who edits the data: sentences, with the facts as their arguments.
  messages: [],
  plan: ['messages'],
  layout: ['plan'],
  overlays: ['plan'],
  // What is shown in a state, told once for every output; the words come as an argument.
  account: ['plan', 'layout', 'overlays'],
  // Its interfaces are of what the parts ask for; the account's is its own.
  i18n: ['plan', 'account'],
  // An address has what the account of a view asks of it.
  state: ['plan', 'layout', 'overlays', 'account', 'i18n'],
  export: ['plan', 'layout', 'overlays', 'account', 'state', 'i18n'],
  // What several views and pages are made of: names, links, legends, overlays, paths.
  parts: ['plan', 'layout', 'overlays', 'account', 'state', 'i18n', 'export'],
  // A view offers what it shows as a file; none imports another one.
  views: ['plan', 'layout', 'overlays', 'account', 'state', 'i18n', 'export', 'parts'],
  // Pictures outside the page, drawn from the views: for files, slides, paper and frames.
  still: ['plan', 'layout', 'overlays', 'account', 'state', 'i18n', 'export', 'parts', 'views'],
  // The page around the views, and the tasks of its menu.
  page: ['plan', 'layout', 'overlays', 'account', 'state', 'i18n', 'export', 'parts', 'views'],
  tasks: ['plan', 'layout', 'overlays', 'account', 'state', 'i18n', 'export', 'parts', 'views', 'still'],
  // Pages of words about the explorer, drawn at the build.
  about: ['plan', 'i18n', 'export'],
  // The page for addresses where nothing is.
  notFound: ['plan', 'i18n'],
  // The page in a frame shows the views; the script for a host's page imports none of them.
  embed: ['plan', 'layout', 'overlays', 'account', 'state', 'i18n', 'parts', 'views', 'still'],
  briefing: ['messages', 'plan', 'layout', 'overlays', 'account', 'state', 'i18n', 'export', 'parts', 'views', 'still'],
  build: [
    'messages',
    'plan',
    'layout',
    'overlays',
    'account',
    'i18n',
    'state',
    'export',
    'parts',
    'views',
    'still',
    'page',
    'about',
    'notFound',
    'embed',
    'briefing',
  ],
};

/** Rooms that know no document and no chance: the same input gives the same output, at the build and in the page. */
export const pureRooms = ['messages', 'plan', 'layout', 'overlays', 'account'];

/**
 * What runs at build time only; in the page it would be bytes that everyone pays for, or would not run at all.
 *
 * Two of them reach the page all the same, in parts that are asked for then; nothing of the first view may import those
 * files: `yaml`, through src/plan/read/yaml.ts and src/briefing/deckYaml.ts, when a person opens or saves a deck of their own,
 * and `budoux`, through src/layout/text/phrases.ts, when a picture or a slide with lines of text is made. zod never does.
 */
export const buildPackages = ['yaml', 'zod', 'budoux', 'd3-force', 'node:'];

/** The files outside `build` that may import a build package: what parses and checks, in the room that it belongs to. */
export const parsers = [
  { files: ['src/plan/read/*{yaml,schema}*.ts'], packages: ['yaml', 'zod'] },
  { files: ['src/briefing/deckYaml.ts'], packages: ['yaml'] },
  { files: ['src/layout/text/phrases.ts'], packages: ['budoux'] },
];

/** The files that Japanese text may stand in: its words, what is told to who edits the data, and what reads Japanese. */
export const japaneseFiles = [
  'src/i18n/ja/**',
  'src/views/*/words/ja/**',
  // Plain Japanese, and Chinese, which the same signs are written in.
  'src/i18n/{ja-x-easy,zh}/**',
  'src/views/*/words/{ja-x-easy,zh}/**',
  'src/messages/**',
  // What reads or breaks Japanese text, of the plan or typed by a reader.
  'src/plan/check/{checkReadings,easyProblems}.ts',
  'src/plan/read/readingSegments.ts',
  'src/plan/model/citation.ts',
  'src/plan/time/eraYear.ts',
  'src/plan/search/{findTowns,foldText,rankItem,spellings,townKeys}.ts',
  'src/layout/text/{column,phrases,wrapText}.ts',
  'src/briefing/claims/toldAmounts.ts',
  'src/briefing/quotations/quotationsIn.ts',
];
