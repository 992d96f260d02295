/** The script that the explorer starts with; the page in a frame starts with most of the same. */
const ENTRY = '/src/main.ts';
/**
 * Files of Svelte that only late parts use. Whoever imports one of Svelte's functions imports, as far as the bundler
 * sees, all of its files: these would come with the first view, and are kept out of it.
 */
const LATE =
  /\/svelte\/src\/internal\/client\/dom\/(blocks\/key|elements\/(bindings\/(input|select|size)|customizable-select))\.js$/;

interface Modules {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/**
 * Names the chunk of a module that the explorer starts with; others are left to the bundler.
 *
 * By itself the bundler makes a chunk of every set of modules that the same pages and late parts ask for: a dozen small
 * ones, which weigh more together as each is packed on its own.
 */
function sharedChunk(id: string, modules: Modules): string | null {
  const above = new Set([id]);
  // A set is walked to its end, also through what is added on the way.
  for (const one of above) for (const importer of modules.getModuleInfo(one)?.importers ?? []) above.add(importer);
  return !id.endsWith(ENTRY) && [...above].some((one) => one.endsWith(ENTRY)) ? 'page' : null;
}

/** Options of the bundler by which the explorer starts with one chunk, and with nothing that it does not need yet. */
export const startingChunk = {
  treeshake: { moduleSideEffects: [{ test: LATE, sideEffects: false }] },
  output: {
    codeSplitting: {
      groups: [
        { name: 'forms', test: LATE, includeDependenciesRecursively: false },
        { name: sharedChunk, debugName: 'page' },
      ],
    },
  },
};
