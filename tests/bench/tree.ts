/** One slice and what it holds, for the hand-written page. */
export interface Branch {
  readonly id: string;
  readonly name: string;
  readonly children: readonly Branch[];
}

/** The part of `dist/plan.json` that the measurements read. */
export interface PlanFile {
  readonly items: readonly {
    readonly id: string;
    readonly kind: string;
    readonly name: string;
    readonly parent?: string;
  }[];
}

/** The kinds whose items stand around the centre of the sunburst. */
const GROUPS = ['policy', 'project', 'district'];

/** The tree that the sunburst draws: the vision, then policies, projects and districts with what they contain. */
export function treeOf({ items }: PlanFile): Branch {
  const branch = ({ id, name }: { readonly id: string; readonly name: string }): Branch => ({
    id,
    name,
    children: items.filter((item) => item.parent === id && !GROUPS.includes(item.kind)).map(branch),
  });
  const vision = items.find(({ kind }) => kind === 'vision');
  if (!vision) throw new Error('missing vision in dist/plan.json');
  return { ...vision, children: items.filter(({ kind }) => GROUPS.includes(kind)).map(branch) };
}
