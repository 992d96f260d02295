/**
 * The parameters of an address that are of one view alone; each view that has some adds them in its own folder
 * (src/views/graph/parameters.ts), with how they are read.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- views add to it
export interface ViewAddress {}
