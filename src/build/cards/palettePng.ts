import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

/** An opaque picture: red, green, blue and an ignored fourth byte a pixel, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
/** The most colours that a palette holds. */
const MOST = 256;
/** PNG's numbers for eight bits a pixel that choose from a palette. */
const DEPTH = 8;
const INDEXED = 3;

/**
 * Writes a picture as PNG with a palette: of a drawing in few colours a third of the bytes, and nobody sees the difference.
 *
 * Colours beyond the 256 most frequent (the softest steps at the edges of letters) take the nearest of those.
 * Source: https://www.w3.org/TR/png-3/
 */
export async function palettePng({ width, height, pixels }: Pixels): Promise<Buffer> {
  const colors = new Uint32Array(width * height);
  for (let at = 0; at < colors.length; at++) {
    const byte = at * 4;
    colors[at] = ((pixels[byte] ?? 0) << 16) | ((pixels[byte + 1] ?? 0) << 8) | (pixels[byte + 2] ?? 0);
  }
  const palette = mostFrequent(colors);
  const rows = indexRows(colors, width, palette);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([DEPTH, INDEXED], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', await promisify(deflate)(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function mostFrequent(colors: Uint32Array): number[] {
  const counts = new Map<number, number>();
  // Most pixels are as the one before: counting runs is many times faster.
  for (let at = 0, start = 0; at < colors.length; start = at) {
    const color = colors[at] ?? 0;
    while (at < colors.length && colors[at] === color) at++;
    counts.set(color, (counts.get(color) ?? 0) + at - start);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([color]) => color);
}

/** The pixels as places in the palette; before each row stands the number of its filter, 0 for none. */
function indexRows(colors: Uint32Array, width: number, palette: readonly number[]): Buffer {
  const places = new Map(palette.map((color, place) => [color, place]));
  const rows = Buffer.alloc((colors.length / width) * (width + 1));
  let before = -1;
  let place = 0;
  colors.forEach((color, at) => {
    if (color !== before) {
      place = places.get(color) ?? nearest(color, palette);
      places.set(color, place);
      before = color;
    }
    rows[at + Math.floor(at / width) + 1] = place;
  });
  return rows;
}

function nearest(color: number, palette: readonly number[]): number {
  const own = channels(color);
  const distances = palette.map((other) =>
    channels(other).reduce((sum, channel, at) => sum + (channel - (own[at] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function channels(color: number): number[] {
  return [color >> 16, (color >> 8) & 255, color & 255];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
