import type { Meta } from './meta.ts';

/** Where the address of a remark has the id of the item that the remark is about. */
export const ITEM_SLOT = '{id}';

/** Returns where a remark about an item is sent, where the plan names an address for remarks. */
export function feedbackAddress({ feedback }: Pick<Meta, 'feedback'>, id: string): string | undefined {
  return feedback?.replaceAll(ITEM_SLOT, encodeURIComponent(id));
}
