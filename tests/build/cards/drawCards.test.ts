import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { drawCards } from '../../../src/build/cards/drawCards.ts';
import { palettePng } from '../../../src/build/cards/palettePng.ts';

const folder = mkdtempSync(join(tmpdir(), 'cards-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Colours row by row. */
  readonly colors: readonly string[];
}

/** Reads a PNG with a palette and no filters. */
function readPng(png: Buffer): Picture {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const [header, palette, data] = ['IHDR', 'PLTE', 'IDAT'].map((type) => chunks.get(type) ?? Buffer.alloc(0)) as [
    Buffer,
    Buffer,
    Buffer,
  ];
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const rows = inflateSync(data);
  const colors = Array.from({ length: height }, (_, y) => [
    ...rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1)),
  ]);
  return { width, height, colors: colors.flat().map((at) => palette.toString('hex', at * 3, at * 3 + 3)) };
}

function svg(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40" font-family="BIZ UDPGothic" font-size="30"><rect width="60" height="40" fill="#ffffff"/>${content}</svg>`;
}

async function draw(content: string): Promise<Picture> {
  const file = join(folder, 'card.png');
  await drawCards(new Map([[file, svg(content)]]), join(folder, 'kept'));
  return readPng(readFileSync(file));
}

function dark({ colors }: Picture): number {
  return colors.filter((color) => color < '80').length;
}

test('every colour is where it was', async () => {
  const pixels = Uint8Array.from([255, 0, 0, 255, 0, 128, 0, 255, 0, 0, 255, 255, 255, 0, 0, 255]);
  expect(readPng(await palettePng({ width: 2, height: 2, pixels }))).toEqual({
    width: 2,
    height: 2,
    colors: ['ff0000', '008000', '0000ff', 'ff0000'],
  });
});

test('more colours than a palette holds take the nearest of the most frequent', async () => {
  const colors = Array.from({ length: 300 }, (_, at) => [at % 256, at < 256 ? 0 : 1, 0, 255]);
  const pixels = Uint8Array.from([...colors.slice(0, 256), ...colors].flat());
  const { colors: drawn } = readPng(await palettePng({ width: 556, height: 1, pixels }));
  expect(drawn.slice(0, 256)).toEqual(drawn.slice(256, 512));
  expect(drawn.slice(512)).toEqual(drawn.slice(0, 44));
});

test('Japanese is drawn with the font that comes with the packages: each sign is another, none is an empty box', async () => {
  const signs = await Promise.all(['仮', '策', '蚕', 'Ｘ', '\u{10ffff}'].map((sign) => drawSign(sign)));
  expect(new Set(signs.map(({ colors }) => colors.join())).size).toBe(signs.length);
  for (const sign of signs.slice(0, -1)) expect(dark(sign)).toBeGreaterThan(60);
});

async function drawSign(sign: string): Promise<Picture> {
  const file = join(folder, `${sign.codePointAt(0) ?? 0}.png`);
  await drawCards(new Map([[file, svg(`<text x="10" y="32">${sign}</text>`)]]), join(folder, 'kept'));
  return readPng(readFileSync(file));
}

test('a picture is drawn once and kept; another one is not taken for it', async () => {
  const kept = join(folder, 'kept');
  await draw('<rect width="30" height="20"/>');
  const before = readdirSync(kept);
  const again = await draw('<rect width="30" height="20"/>');
  expect(readdirSync(kept)).toEqual(before);
  expect(dark(again)).toBe(600);
  // What is kept is what is taken.
  const mark = Buffer.from('kept');
  for (const name of before) writeFileSync(join(kept, name), mark);
  await drawCards(new Map([[join(folder, 'card.png'), svg('<rect width="30" height="20"/>')]]), kept);
  expect(readFileSync(join(folder, 'card.png'))).toEqual(mark);
  expect(dark(await draw('<rect width="30" height="10"/>'))).toBe(300);
});
