/** The views of the page; the first is the home. */
export const VIEWS = ['sunburst', 'list', 'districts'] as const;
