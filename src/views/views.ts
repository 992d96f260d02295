/** The views of the page; the first is the home. */
export const VIEWS = ['sunburst', 'graph', 'matrix', 'districts', 'list'] as const;

/** The views in whose picture an item can be picked. */
export const PICTURES: readonly string[] = ['sunburst', 'graph'] satisfies (typeof VIEWS)[number][];
