/** The name that host pages write: it does not change. */
export const ELEMENT_NAME = 'isesaki-plan';
