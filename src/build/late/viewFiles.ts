import type { Rolldown } from 'vite';
import type { ViewFiles } from './lateScripts.ts';

const VIEW = /\/views\/([^/]+)\/view\.ts$/;

interface Modules {
  getModuleIds(): Iterable<string>;
  getModuleInfo(id: string): { readonly dynamicallyImportedIds: readonly string[] } | null;
}

/** Returns the scripts and style sheets that a view asks for when it is shown, beside those that the page starts with. */
export function viewFiles(modules: Modules, bundle: Rolldown.OutputBundle): ViewFiles {
  const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
  const chunkOf = (id: string) => chunks.find(({ moduleIds }) => moduleIds.includes(id));
  const views = new Map<string, readonly string[]>();
  for (const id of modules.getModuleIds()) {
    const view = VIEW.exec(id)?.[1];
    if (view === undefined) continue;
    const start = chunkOf(id)?.fileName;
    const late = modules.getModuleInfo(id)?.dynamicallyImportedIds.flatMap((one) => chunkOf(one) ?? []) ?? [];
    const all = new Set(late);
    // A set is walked to its end, also through what is added on the way.
    for (const { imports } of all) {
      for (const chunk of chunks) if (imports.includes(chunk.fileName) && chunk.fileName !== start) all.add(chunk);
    }
    const files = [...all].flatMap(({ fileName, viteMetadata }) => [fileName, ...(viteMetadata?.importedCss ?? [])]);
    if (files.length > 0) views.set(view, files);
  }
  return views;
}
