/**
 * Returns the site's root as the path of an address that was asked shows it: what stands before `items`, the one folder
 * of pages; else what the build knows.
 *
 * @param root path that the build takes the site to be at
 */
export function siteRoot(path: string, root: string): string {
  const at = path.indexOf('/items/');
  return at < 0 ? root : path.slice(0, at + 1).replace(/^\/+/, '/');
}
