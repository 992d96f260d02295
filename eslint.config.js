import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { noJapanese } from './src/build/noJapanese.mjs';
import { buildPackages, japaneseFiles, parsers, pureRooms, rooms } from './src/build/rooms.mjs';

const HTML_STRINGS = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'parseHTMLUnsafe'].map(
  (property) => ({ property, message: 'HTML strings let the data run as code: draw with components.' }),
);
const CHANCE = [
  { object: 'Math', property: 'random', message: 'The same input must give the same output: pass a seeded source in.' },
];
/** A browser test finds what a person finds. A class may say a state of what was found so (`tr.back`). */
const BY_CLASS = ['Literal[value=/CLASS/]', 'TemplateElement[value.raw=/CLASS/]'].map((text) => ({
  selector: `CallExpression[callee.property.name=/^(locator|closest|matches|querySelector(All)?)$/] ${text}`.replace(
    'CLASS',
    '(^|[\\s>+~,(])\\.[a-z]',
  ),
  message: 'Find by role and name, by text, or by a data-* name (tests/e2e/parts.ts): classes belong to the look.',
}));
const PAGE = ['document', 'window', 'location', 'localStorage', 'sessionStorage', 'navigator', 'fetch'].map((name) => ({
  name,
  message: 'This room is pure and runs without a page: take what you need as an argument.',
}));

/** How an import names a language: its folder in src/i18n/. */
const ANY_LANGUAGE = '^(\\.\\.?/)+(src/)?i18n/(?!words/)[^./]+/';

/** How an import names the folder of a view. */
const ANY_VIEW = '^(\\.\\.?/)+(src/)?views/[^./]+/';

export default defineConfig(
  {
    ignores: [
      'dist/',
      'shots/',
      'test-results/',
      '.cache/',
      'tests/fixtures/must-fail/',
      'tests/fixtures/further-view/',
      '**/__snapshots__/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      eqeqeq: 'error',
      // Japanese has a wide space.
      'no-irregular-whitespace': [
        'error',
        { skipStrings: true, skipTemplates: true, skipRegExps: true, skipComments: true },
      ],
      'object-shorthand': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // `() => void call()` says no more than `() => call()`.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `[...text]` is how one counts characters here; the plan has no composed emoji.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      'prefer-const': 'off',
      // Text between tags is text; the rule cannot tell it from code.
      'no-irregular-whitespace': 'off',
      'svelte/prefer-const': ['error', { destructuring: 'all' }],
      'svelte/no-at-html-tags': 'error',
      'svelte/require-each-key': 'error',
      'svelte/button-has-type': 'error',
      'svelte/no-target-blank': 'error',
      // The strict style policy drops style attributes from the prerendered page: use SVG attributes and classes.
      'svelte/no-inline-styles': ['error', { allowTransitions: true }],
      // Sets and maps here are built inside a derived value and thrown away with it.
      'svelte/prefer-svelte-reactivity': 'off',
      // Addresses here are fragments; the rule is about SvelteKit's routes.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    // The linter sees a component as `any`; svelte-check has its real type.
    files: ['**/*.svelte'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // Props are `let` and may change; the linter thinks that they keep their first value.
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/build/**'],
    languageOptions: { globals: { ...globals.browser } },
    rules: { 'no-console': 'error', 'no-restricted-properties': ['error', ...HTML_STRINGS] },
  },
  {
    files: pureRooms.map((room) => `src/${room}/**`),
    rules: {
      'no-restricted-properties': ['error', ...HTML_STRINGS, ...CHANCE],
      'no-restricted-globals': ['error', ...PAGE],
    },
  },
  {
    files: ['src/**'],
    ignores: japaneseFiles,
    plugins: { words: { rules: { 'no-japanese': noJapanese } } },
    rules: { 'words/no-japanese': 'error' },
  },
  ...walls(),
  {
    files: ['tests/**'],
    rules: {
      // A test may hold a value to be there; it fails if not.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Playwright's fixtures take an empty pattern.
      'no-empty-pattern': 'off',
    },
  },
  {
    files: ['tests/e2e/*.spec.ts', 'tests/e2e/page.ts', 'tests/e2e/parts.ts', 'tests/bench/*', 'tests/shots.ts'],
    rules: { 'no-restricted-syntax': ['error', ...BY_CLASS] },
  },
  {
    // Plain Node scripts and the tools' settings; tsc still checks their types.
    files: ['**/*.js', '**/*.mjs', '*.config.ts'],
    extends: [ts.configs.disableTypeChecked],
  },
);

/** One block of rules for each room, for the files directly in `src/`, and for each parser, from the table. */
function walls() {
  const all = Object.keys(rooms);
  const ofViews = all.filter((other) => other !== 'views' && !rooms['views']?.includes(other));
  return [
    { files: ['src/*'], rules: wall(['build'], buildPackages, false) },
    { files: ['src/main.ts', 'src/embedMain.ts'], rules: wall(['build'], buildPackages, false, ANY_VIEW, '') },
    ...Object.entries(rooms).map(([room, mayImport]) => ({
      files: [`src/${room}/**`],
      rules: wall(
        all.filter((other) => other !== room && !mayImport.includes(other)),
        room === 'build' ? [] : buildPackages,
        room !== 'build',
      ),
    })),
    // A folder within a view has one step more to a neighbour.
    { files: ['src/views/*/*'], rules: wall(ofViews, buildPackages, true, '^\\.\\./[^./]+/') },
    { files: ['src/views/*/*/**'], rules: wall(ofViews, buildPackages, true, '^\\.\\./\\.\\./[^./]+/') },
    // The build names its language in two files, and the one file's script names its own.
    {
      files: ['src/build/language.ts', 'src/build/pageLanguage.ts', 'src/build/singleFile/entry.ts'],
      rules: wall([], [], false, '', ''),
    },
    // In the room of words a language is a folder beside the files that all languages share.
    ...['', 'words/'].map((folder) => ({
      files: [`src/i18n/${folder}*`],
      rules: wall(
        all.filter((other) => other !== 'i18n' && !rooms['i18n']?.includes(other)),
        buildPackages,
        true,
        ANY_VIEW,
        `^\\.${folder && '\\.'}/(?!words/)[^./]+/`,
      ),
    })),
    // A view's words in a language are a part of that language.
    {
      files: ['src/views/*/words/*/**'],
      rules: wall(ofViews, buildPackages, true, '^\\.\\./\\.\\./\\.\\./[^./]+/', ''),
    },
    ...parsers.map(({ files, packages }) => ({
      files,
      rules: wall(
        all.filter((other) => other !== 'plan' && other !== 'messages'),
        buildPackages.filter((name) => !packages.includes(name)),
        true,
      ),
    })),
  ];
}

/**
 * The rules that keep imports of those rooms and packages out, static and dynamic ones alike.
 *
 * @param {readonly string[]} forbiddenRooms
 * @param {readonly string[]} forbiddenPackages a name, or a prefix that ends with a colon
 * @param {boolean} top whether `App.svelte` and `main.ts` are forbidden too
 * @param {string} view how an import names a view's folder that is not its own; nothing where it may
 * @param {string} language how an import names a language; nothing where it may choose one
 * @returns {import('eslint').Linter.RulesRecord}
 */
function wall(forbiddenRooms, forbiddenPackages, top, view = ANY_VIEW, language = ANY_LANGUAGE) {
  const patterns = [
    ...forbiddenRooms.map((room) => ({
      regex: `^(\\.\\.?/)+(src/)?${room}/`,
      message: `The table in src/build/rooms.mjs does not let this file import the room ${room}.`,
    })),
    ...(view === '' || forbiddenRooms.includes('views')
      ? []
      : [
          {
            regex: view,
            message: 'A view is known by its view.ts alone (src/views/views.ts): nothing imports from its folder.',
          },
        ]),
    ...(language === ''
      ? []
      : [{ regex: language, message: 'Words are handed down: only the composition and the build name a language.' }]),
    ...forbiddenPackages.map((name) => ({
      regex: name.endsWith(':') ? `^${name}` : `^${name}(/|$)`,
      message: `${name} runs at build time only (src/build/rooms.mjs).`,
      // A type leaves no byte in the page.
      allowTypeImports: true,
    })),
    ...(top
      ? [{ regex: '^(\\.\\./)+(App\\.svelte|main\\.ts)$', message: 'The composition imports the rooms, not they it.' }]
      : []),
  ];
  return {
    'no-restricted-imports': ['error', { patterns }],
    'no-restricted-syntax': [
      'error',
      ...patterns.map(({ regex, message }) => ({
        selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\u002F')}/]`,
        message,
      })),
    ],
  };
}
