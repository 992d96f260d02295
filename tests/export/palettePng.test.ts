import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { palettePng, type Pixels } from '../../src/export/palettePng.ts';
import { readPng, type Picture } from './readPng.ts';

async function written(picture: Pixels): Promise<Picture> {
  return readPng(Buffer.from(await (await palettePng(picture)).arrayBuffer()));
}

test('every colour is where it was', async () => {
  const pixels = Uint8Array.from([255, 0, 0, 255, 0, 128, 0, 255, 0, 0, 255, 255, 255, 0, 0, 255]);
  expect(await written({ width: 2, height: 2, pixels })).toEqual({
    width: 2,
    height: 2,
    colors: ['ff0000', '008000', '0000ff', 'ff0000'],
  });
});

test('more colours than a palette holds take the nearest of the most frequent', async () => {
  const colors = Array.from({ length: 300 }, (_, at) => [at % 256, at < 256 ? 0 : 1, 0, 255]);
  const pixels = Uint8Array.from([...colors.slice(0, 256), ...colors].flat());
  const { colors: drawn } = await written({ width: 556, height: 1, pixels });
  expect(drawn.slice(0, 256)).toEqual(drawn.slice(256, 512));
  expect(drawn.slice(512)).toEqual(drawn.slice(0, 44));
});

test('each part carries the check that readers hold it against', async () => {
  const pixels = Uint8Array.from([1, 2, 3, 255, 4, 5, 6, 255]);
  const png = Buffer.from(await (await palettePng({ width: 1, height: 2, pixels })).arrayBuffer());
  const parts: [name: string, whole: boolean][] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    const end = at + 8 + png.readUInt32BE(at);
    parts.push([png.toString('latin1', at + 4, at + 8), png.readUInt32BE(end) === crc32(png.subarray(at + 4, end))]);
  }
  expect(parts).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND'].map((name) => [name, true]));
});
