/** A block of a text that is set on pages, one under the other. */
export interface PageBlock {
  /** In the unit of the room. */
  readonly height: number;
  /** It may not be the last of a page: a heading, what introduces a list. */
  readonly keep?: boolean;
  /** It begins a page. */
  readonly newPage?: boolean;
}

/**
 * Returns which blocks stand on which page.
 *
 * A block that has to be kept goes to the next page with what follows it; only where such a run is higher than a page is
 * it torn. No block is cut: one that is higher than a page has one of its own.
 *
 * @param room height of a page
 */
export function paginate<Block extends PageBlock>(blocks: readonly Block[], room: number): Block[][] {
  const pages: Block[][] = [];
  let left = 0;
  const place = (block: Block): void => {
    const page = pages.at(-1);
    if (page === undefined || block.height > left) {
      pages.push([block]);
      left = room - block.height;
    } else {
      page.push(block);
      left -= block.height;
    }
  };
  for (const run of runs(blocks)) {
    const height = run.reduce((sum, block) => sum + block.height, 0);
    // Together on a fresh page, where they would not fit below what is there.
    if (run[0]?.newPage || (height > left && height <= room)) left = 0;
    run.forEach(place);
  }
  return pages;
}

/** What has to stay together: blocks that are kept, with the one that follows them. */
function runs<Block extends PageBlock>(blocks: readonly Block[]): Block[][] {
  const found: Block[][] = [];
  let open = false;
  for (const block of blocks) {
    if (open && !block.newPage) found.at(-1)?.push(block);
    else found.push([block]);
    open = block.keep ?? false;
  }
  return found;
}
