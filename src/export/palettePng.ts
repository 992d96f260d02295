/** An opaque picture: red, green, blue and an ignored fourth byte a pixel, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array | Uint8ClampedArray;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** The most colours that a palette holds. */
const MOST = 256;
/** PNG's numbers for eight bits a pixel that choose from a palette. */
const DEPTH = 8;
const INDEXED = 3;

/**
 * Writes a picture as PNG with a palette: of a drawing in few colours a third of the bytes or less, and nobody sees the
 * difference. It runs at the build, for the cards, and in the browser, whose own PNG has no palette.
 *
 * Colours beyond the most frequent (the softest steps at the edges of letters) take the nearest of those.
 *
 * @param most how many colours the palette holds, 256 at most
 * Source: https://www.w3.org/TR/png-3/
 */
export async function palettePng({ width, height, pixels }: Pixels, most = MOST): Promise<Blob> {
  const colors = new Uint32Array(width * height);
  for (let at = 0; at < colors.length; at++) {
    const byte = at * 4;
    colors[at] = ((pixels[byte] ?? 0) << 16) | ((pixels[byte + 1] ?? 0) << 8) | (pixels[byte + 2] ?? 0);
  }
  const palette = mostFrequent(colors, most);
  const rows = indexRows(colors, width, palette);
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([DEPTH, INDEXED], 8);
  const parts = [
    new Uint8Array(SIGNATURE),
    chunk('IHDR', header),
    chunk('PLTE', new Uint8Array(palette.flatMap(channels))),
    chunk('IDAT', await deflated(rows)),
    chunk('IEND', new Uint8Array()),
  ];
  return new Blob(parts, { type: 'image/png' });
}

function mostFrequent(colors: Uint32Array, most: number): number[] {
  const counts = new Map<number, number>();
  // Most pixels are as the one before: counting runs is many times faster.
  for (let at = 0, start = 0; at < colors.length; start = at) {
    const color = colors[at] ?? 0;
    while (at < colors.length && colors[at] === color) at++;
    counts.set(color, (counts.get(color) ?? 0) + at - start);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([color]) => color);
}

/** The pixels as indices of the palette; before each row stands the number of its filter, 0 for none. */
function indexRows(colors: Uint32Array, width: number, palette: readonly number[]): Uint8Array<ArrayBuffer> {
  const indices = new Map(palette.map((color, index) => [color, index]));
  const inPalette = palette.map(channels);
  const rows = new Uint8Array((colors.length / width) * (width + 1));
  let before = -1;
  let index = 0;
  for (let at = 0, to = 0; at < colors.length; at++) {
    if (at % width === 0) to++;
    const color = colors[at] ?? 0;
    if (color !== before) {
      index = indices.get(color) ?? nearest(color, inPalette);
      indices.set(color, index);
      before = color;
    }
    rows[to++] = index;
  }
  return rows;
}

type Channels = [red: number, green: number, blue: number];

/** The index of the nearest colour. */
function nearest(color: number, palette: readonly Channels[]): number {
  const [red, green, blue] = channels(color);
  let index = 0;
  let least = Infinity;
  for (let at = 0; at < palette.length; at++) {
    const [r, g, b] = palette[at] ?? [0, 0, 0];
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance >= least) continue;
    least = distance;
    index = at;
  }
  return index;
}

function channels(color: number): Channels {
  return [color >> 16, (color >> 8) & 255, color & 255];
}

/** In the zlib format, which PNG asks for and the platform calls `deflate`. */
async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** A chunk: how long its data are, its name, its data, a check of both. */
function chunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(data.length + 12);
  const view = new DataView(whole.buffer);
  view.setUint32(0, data.length);
  whole.set(new TextEncoder().encode(type), 4);
  whole.set(data, 8);
  view.setUint32(data.length + 8, crc32(whole.subarray(4, data.length + 8)));
  return whole;
}

/** CRC-32 of each byte. */
const CRCS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRCS[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
