/** A declaration of a custom property in minified CSS, with its semicolon. */
const DECLARATION = /(?<=[{;])(--[\w-]+):[^;{}]*(?:;|(?=\}))/g;

/**
 * Leaves out the custom properties of a style sheet that nothing reads: of a design system's tokens a page uses a few.
 *
 * @param css minified
 * @param kept names that scripts or other style sheets read
 */
export function pruneCustomProperties(css: string, kept: readonly string[]): string {
  const read = new Set(readProperties(css));
  const pruned = css.replace(DECLARATION, (declaration, name: string) =>
    read.has(name) || kept.includes(name) ? declaration : '',
  );
  // What only an unread property read is unread now.
  return pruned === css ? css : pruneCustomProperties(pruned, kept);
}

/** Names of the custom properties that a style sheet reads. */
export function readProperties(css: string): string[] {
  return [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name);
}
