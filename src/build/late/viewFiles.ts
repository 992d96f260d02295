import type { Rolldown } from 'vite';
import type { ViewFiles } from './lateScripts.ts';

const VIEW = /\/views\/([^/]+)\/view\.ts$/;
/** A module of words that come later: of a part of the page (`i18n/ja/groups/tasks.ts`), or of one view. */
const WORDS = /\/i18n\/[^/]+\/(?:groups\/)?([^/]+)\.ts$|\/views\/([^/]+)\/words\/[^/]+\/late\.ts$/;

interface Modules {
  getModuleIds(): Iterable<string>;
  getModuleInfo(
    id: string,
  ): { readonly code: string | null; readonly dynamicallyImportedIds: readonly string[] } | null;
}

/**
 * Returns the scripts and style sheets that a view asks for when it is shown, beside those that the page starts with: its
 * own, and those of the words that it names. They all stand in one folder, so they are told without it.
 *
 * @param language that the pages are built in, by the name of its folder
 */
export function viewFiles(modules: Modules, bundle: Rolldown.OutputBundle, language: string): ViewFiles {
  const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
  const chunkOf = (id: string) => chunks.find(({ moduleIds }) => moduleIds.includes(id));
  const late = (id: string) => modules.getModuleInfo(id)?.dynamicallyImportedIds ?? [];
  const ids = [...modules.getModuleIds()];
  // Those of another language come with it.
  const words = ids.filter((id) => id.endsWith(`/i18n/${language}/${language}.ts`)).flatMap(late);
  /** The words that some code names and that come late. */
  const wordsIn = (code: string) => {
    const names: readonly string[] = code.match(NAMES) ?? [];
    return words.filter((id) => names.includes(wordsOf(id) ?? ''));
  };
  const views = new Map<string, readonly string[]>();
  for (const id of ids) {
    const view = VIEW.exec(id)?.[1];
    if (view === undefined || late(id).length === 0) continue;
    const start = chunkOf(id);
    const code = modules.getModuleInfo(id)?.code ?? '';
    const all = new Set([...late(id), ...wordsIn(code)].flatMap((one) => chunkOf(one) ?? []));
    // A set is walked to its end, also through what is added on the way.
    for (const { imports } of all) {
      for (const chunk of chunks) if (imports.includes(chunk.fileName)) all.add(chunk);
    }
    // What the page starts with is asked for before.
    const begun = new Set([start?.fileName, ...(start?.imports ?? [])]);
    const others = [...all].filter(({ fileName }) => !begun.has(fileName));
    const files = others.flatMap(({ fileName, viteMetadata }) => [fileName, ...(viteMetadata?.importedCss ?? [])]);
    views.set(
      view,
      files.map((file) => file.replace(/.*\//, '')),
    );
  }
  return views;
}

/** Names in a module's code, as its texts have them. */
const NAMES = /(?<=["'`])[\w-]+(?=["'`])/g;

function wordsOf(id: string): string | undefined {
  const [, part, view] = WORDS.exec(id) ?? [];
  return part ?? view;
}
