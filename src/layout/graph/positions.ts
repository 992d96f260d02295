/** Where items stand in a picture by their id, as shares of its width and height: 0 is left and top, 1 right and bottom. */
export type Positions = Readonly<Record<string, readonly [x: number, y: number]>>;
