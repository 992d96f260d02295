/**
 * Returns the item that a click on a link of what the build wrote asks for, and no name for a link to something else.
 *
 * @returns undefined where the click is on no link, or asks for another tab or window
 */
export function builtLink({ target, button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): string | undefined {
  if (button !== 0 || altKey || ctrlKey || metaKey || shiftKey || !(target instanceof Element)) return undefined;
  const link = target.closest('a');
  return link === null ? undefined : (link.closest('li[data-item], a[data-item]')?.getAttribute('data-item') ?? '');
}
