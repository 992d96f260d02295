import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Deck } from '../../src/briefing/deck.ts';
import { planModel } from '../../src/build/planModel.ts';
import { planPlugin } from '../../src/build/planPlugin.ts';
import type { Plan } from '../../src/plan/model/types.ts';
import type { Model } from '../../src/state/explorer.svelte.ts';
import { changedDeck, smallDeck } from '../briefing/smallDeck.ts';
import { smallPlan } from '../plan/smallPlan.ts';

const ID = '\0virtual:plan';
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A copy of the small plan in a folder of its own, with one text replaced in one file. */
function changedPlan(file = 'plan.yaml', from = '', to = ''): string {
  const folder = mkdtempSync(join(tmpdir(), 'plan-'));
  folders.push(folder);
  cpSync('tests/fixtures/small-plan', folder, { recursive: true });
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no text to replace: ${from}`);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
  return folder;
}

/** The plugin's hooks as Vite calls them, over a plan in the root itself. */
function plugin(root: string, mode = 'production', site?: string) {
  const hooks = planPlugin('.', site) as unknown as {
    configResolved(config: object): void;
    resolveId(id: string): string | undefined;
    load(this: object, id: string): string | undefined;
    generateBundle(this: object): void;
    transformIndexHtml(html: string, context: object): string;
  };
  hooks.configResolved({ root, mode });
  const watched: string[] = [];
  const files = new Map<string, string>();
  const context = {
    environment: { config: { build: { ssr: false } } },
    addWatchFile: (file: string) => watched.push(file),
    emitFile: ({ fileName, source }: { fileName: string; source: string }) => files.set(fileName, source),
  };
  return {
    watched,
    resolveId: (id: string) => hooks.resolveId(id),
    load: (id = ID) => hooks.load.call(context, id),
    transform: (html: string, context: object = { server: {} }) => hooks.transformIndexHtml(html, context),
    emitted: () => {
      hooks.generateBundle.call(context);
      return files;
    },
  };
}

/** The model in a module's source. */
function modelIn(code: string | undefined): Model {
  return JSON.parse(/^export const model = (.*);$/s.exec(code ?? '')?.[1] ?? 'null') as Model;
}

test('translations are files beside the model, which names them and has nothing of them', () => {
  const folder = changedPlan();
  const before = modelIn(plugin(folder).load());
  expect(before).not.toHaveProperty('languages');
  cpSync('tests/fixtures/translations', join(folder, 'translations'), { recursive: true });
  // A language is offered that the pages have words in.
  expect(modelIn(plugin(folder).load())).toEqual(before);
  mkdirSync(join(folder, 'src/i18n/pt'), { recursive: true });
  writeFileSync(join(folder, 'src/i18n/pt/pt.ts'), '');
  const { load, emitted } = plugin(folder);
  const { languages, ...rest } = modelIn(load());
  expect(rest).toEqual(before);
  const [own, portuguese] = languages ?? [];
  expect(own).toEqual({ code: 'ja', tag: 'ja', name: '日本語' });
  expect(portuguese).toMatchObject({ code: 'pt', tag: 'pt-BR', name: 'Português (Brasil)' });
  expect(emitted().get(portuguese?.file ?? '')).toContain('Proteger o mar');
});

describe('the module', () => {
  test('is known by its name', () => {
    const { resolveId, load } = plugin(changedPlan());
    expect(resolveId('virtual:plan')).toBe(ID);
    expect(resolveId('virtual:other')).toBeUndefined();
    expect(load('./main.ts')).toBeUndefined();
  });

  test('holds the plan and its labels', () => {
    const plan = JSON.parse(JSON.stringify(smallPlan())) as Plan;
    expect(modelIn(plugin(changedPlan()).load())).toEqual(planModel(plan));
  });

  test('of the graph holds a position for every item', () => {
    const { resolveId, load } = plugin(changedPlan());
    expect(resolveId('virtual:graph')).toBe('\0virtual:graph');
    const positions = JSON.parse(
      /^export const positions = (.*);$/.exec(load('\0virtual:graph') ?? '')?.[1] ?? '',
    ) as object;
    expect(Object.keys(positions)).toEqual(smallPlan().items.map(({ id }) => id));
  });

  test('is made anew when one of the plan’s files changes', () => {
    const folder = changedPlan();
    const { load, watched } = plugin(folder);
    load();
    expect(watched.toSorted()).toEqual(
      ['actions.yaml', 'pillars.yaml', 'places.yaml', 'plan.yaml', 'source/pamphlet.txt'].map((file) =>
        join(folder, file),
      ),
    );
  });
});

describe('data with an error', () => {
  test('stops the build with file, line and column', () => {
    const { load } = plugin(changedPlan('places.yaml', 'item: place-coast', 'item: place-cost'));
    expect(load).toThrow(/^places\.yaml:19:44 towns\[0\]\.item — 「place-cost」という項目はありません。/m);
  });

  test('is told with all its errors at once', () => {
    const { load } = plugin(changedPlan('actions.yaml', '{ to: place-coast, level: main', '{ to: sky, level: loud'));
    expect(load).toThrow(/^actions\.yaml:8:\d+ .*sky[^]*^actions\.yaml:8:\d+ .*loud/m);
  });

  test('that is no YAML is told by its line', () => {
    const { load } = plugin(changedPlan('actions.yaml', 'items:', 'items: ['));
    expect(load).toThrow(/^actions\.yaml:\d+:\d+ /m);
  });

  test('stops the page and the files beside it as well', () => {
    const { transform, emitted } = plugin(changedPlan('places.yaml', 'item: place-coast', 'item: place-cost'));
    expect(() => transform('%MODEL_FILE%')).toThrow('places.yaml:19:44');
    expect(emitted).toThrow('places.yaml:19:44');
  });
});

describe('decks', () => {
  function withDeck(text: string): string {
    const folder = changedPlan();
    mkdirSync(join(folder, 'briefings'));
    writeFileSync(join(folder, 'briefings', 'walk.yaml'), text);
    return folder;
  }

  test('are a module of their own, watched like the plan', () => {
    const folder = withDeck(smallDeck);
    const { load, watched } = plugin(folder);
    const decks = JSON.parse(/^export const decks = (.*);$/s.exec(load('\0virtual:decks') ?? '')?.[1] ?? '') as Deck[];
    expect(decks.map(({ id, scenes }) => [id, scenes.length])).toEqual([['walk', 3]]);
    expect(watched).toContain(join(folder, 'briefings', 'walk.yaml'));
  });

  test('with an error stop the build and the page, beside the errors of others', () => {
    const { load, transform } = plugin(withDeck(changedDeck('#/graph/sea', '#/graph/see')));
    for (const stopped of [() => load('\0virtual:decks'), load, () => transform('%MODEL_FILE%')]) {
      expect(stopped).toThrow(/^briefings\/walk\.yaml:15:14 scenes\[2\]\.address — 「see」/m);
    }
  });

  test('none is no error', () => {
    expect(plugin(changedPlan()).load('\0virtual:decks')).toBe('export const decks = [];');
  });
});

describe('a release', () => {
  test('stops while a name is provisional', () => {
    expect(plugin(changedPlan(), 'release').load).toThrow('木を使う催し');
  });

  test('goes on when none is', () => {
    const folder = changedPlan('actions.yaml', 'name: 木を使う催し\n    basis: provisional', 'name: 木工教室');
    expect(modelIn(plugin(folder, 'release').load()).plan.items).toHaveLength(12);
  });
});

describe('the page', () => {
  const PAGE = '<html lang="%LANGUAGE%"><title>%TITLE%</title><meta content="%DESCRIPTION%"><link href="%MODEL_FILE%">';

  test('gets its language, title, description and the name of its model', () => {
    const html = plugin(changedPlan()).transform(PAGE);
    expect(html).toMatch(
      /^<html lang="ja"><title>海と森の計画<\/title><meta content="海と森の計画"><link href="assets\/model-[0-9a-f]{8}\.json">$/,
    );
  });

  test('keeps the slots that differ from page to page for the build to fill', () => {
    expect(plugin(changedPlan()).transform('%LANGUAGE% %TITLE% %DESCRIPTION%', {})).toBe('ja %TITLE% %DESCRIPTION%');
  });

  test.each([
    ['<b>&"海"', '&#60;b&#62;&#38;&#34;海&#34;'],
    ['海 $& 森', '海 $&#38; 森'],
    ['海 $$ 森', '海 $$ 森'],
    [`海 $' 森`, `海 $' 森`],
  ])('the title %s stands there as it is', (title, written) => {
    const quoted = title.replaceAll(`'`, `''`);
    const html = plugin(changedPlan('plan.yaml', 'title: 海と森の計画', `title: '${quoted}'`)).transform(PAGE);
    expect(/<title>(.*)<\/title>/.exec(html)?.[1]).toBe(written);
  });
});

test('the model is a file as well, whose name changes with it', () => {
  const name = (folder: string) => {
    const { transform, emitted } = plugin(folder);
    const file = transform('%MODEL_FILE%');
    expect(JSON.parse(emitted().get(file) ?? '')).toEqual(modelIn(plugin(folder).load()));
    return file;
  };
  const first = name(changedPlan());
  expect(first).toMatch(/^assets\/model-[0-9a-f]{8}\.json$/);
  expect(name(changedPlan())).toBe(first);
  expect(name(changedPlan('places.yaml', 'name: 海岸', 'name: 浜'))).not.toBe(first);
});

test('the site’s address is the build’s, else the one that plan.yaml says', () => {
  const site = (folder: string, given?: string) => modelIn(plugin(folder, 'production', given).load()).plan.meta.site;
  const typed = changedPlan('plan.yaml', 'language: ja', 'language: ja\n  site: https://misaki.example/plan');
  expect(site(changedPlan())).toBeUndefined();
  expect(site(typed)).toBe('https://misaki.example/plan/');
  expect(site(typed, 'https://example.jp')).toBe('https://example.jp/');
  expect(() => site(changedPlan('plan.yaml', 'language: ja', 'language: ja\n  site: misaki.example'))).toThrow(
    /^plan\.yaml:\d+:\d+ plan\.site — サイトのアドレスは/m,
  );
});

test('the plan’s files are written beside the page', () => {
  const files = plugin(changedPlan()).emitted();
  const names = [...files.keys()].filter((name) => !name.startsWith('assets/'));
  expect(names.toSorted()).toEqual(['items.csv', 'links.csv', 'plan.graphml', 'plan.json', 'plan.jsonld']);
  expect(files.get('plan.json')).toContain('海を守る');
});
