/**
 * Returns the address that this script came from.
 *
 * A classic script is told by the browser. For a module there is only `import.meta`, which a classic script may not even
 * contain; but the stack of an error names the file in every browser (`at https://…/embed.js:1:23`, `@https://…`).
 */
export function scriptAddress(): string {
  const { currentScript } = document;
  if (currentScript instanceof HTMLScriptElement && currentScript.src !== '') return currentScript.src;
  const named = /https?:\/\/[^\s()]+?(?=:\d+:\d+)/.exec(new Error().stack ?? '');
  return named?.[0] ?? document.baseURI;
}
