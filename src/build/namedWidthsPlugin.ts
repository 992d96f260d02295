import type { Plugin } from 'vite';

/** Compiles the named widths of src/parts/widths.css away: they are a draft of CSS that no browser knows. */
export function namedWidthsPlugin(): Plugin {
  return {
    name: 'named-widths',
    config: () => ({ css: { transformer: 'lightningcss', lightningcss: { drafts: { customMedia: true } } } }),
  };
}
