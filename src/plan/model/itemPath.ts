/** Returns where an item has a page of its own, from the site's root: `items/policy-4/`. */
export function itemPath(id: string): string {
  return `items/${encodeURIComponent(id)}/`;
}
