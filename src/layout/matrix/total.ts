/** Sorts by the sum over a row instead of by a column. */
export const TOTAL = 'total';
