/** Elements that have no end tag. */
const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** The share of an element that a single child takes, from which on the child is named instead. */
const MOST = 0.8;

interface Open {
  readonly name: string;
  readonly from: number;
  largest: number;
}

/** Returns how many nodes a browser makes of a page: its elements and the texts between tags, comments left out. */
export function countNodes(html: string): number {
  const text = html.replace(/<!--.*?-->/gs, '');
  const elements = text.match(/<[a-z]/gi)?.length ?? 0;
  const texts = text.match(/>[^<]+(?=<)/g)?.length ?? 0;
  return elements + texts;
}

/**
 * Returns what the parts of a page weigh, in bytes, by their tag and class. An element of which one child is nearly all
 * is left out: that child is named. Elements of the same name count together.
 */
export function weighElements(html: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const open: Open[] = [];
  const close = ({ name, from, largest }: Open, to: number) => {
    const weight = Buffer.byteLength(html.slice(from, to));
    const parent = open.at(-1);
    if (parent) parent.largest = Math.max(parent.largest, weight);
    if (largest < weight * MOST) weights.set(name, (weights.get(name) ?? 0) + weight);
  };
  for (const tag of html.matchAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>/gi)) {
    const [text, end, element = '', attributes = ''] = tag;
    const at = tag.index;
    if (end) {
      const last = open.pop();
      if (last) close(last, at + text.length);
    } else if (!VOID.test(element) && !attributes.endsWith('/')) {
      const of = /\sclass="([^" ]+)/.exec(attributes)?.[1];
      open.push({ name: of === undefined ? element : `${element}.${of}`, from: at, largest: 0 });
    }
  }
  return weights;
}
