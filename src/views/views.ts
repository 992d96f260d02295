/** The views of the page; the first is the home. */
export const VIEWS = ['sunburst', 'graph', 'matrix', 'districts', 'list'] as const;
