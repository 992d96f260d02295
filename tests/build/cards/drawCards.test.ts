import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { drawCards } from '../../../src/build/cards/drawCards.ts';
import { readPng, type Picture } from '../../export/readPng.ts';

const folder = mkdtempSync(join(tmpdir(), 'cards-'));
afterAll(() => rmSync(folder, { recursive: true }));

function svg(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40" font-family="BIZ UDPGothic" font-size="30"><rect width="60" height="40" fill="#ffffff"/>${content}</svg>`;
}

async function draw(content: string): Promise<Picture> {
  const file = join(folder, 'card.png');
  await drawCards([{ file, svg: svg(content) }], join(folder, 'kept'));
  return readPng(readFileSync(file));
}

function dark({ colors }: Picture): number {
  return colors.filter((color) => color < '80').length;
}

test('Japanese is drawn with the font that comes with the packages: each sign is another, none is an empty box', async () => {
  const signs = await Promise.all(['仮', '策', '蚕', 'Ｘ', '\u{10ffff}'].map((sign) => drawSign(sign)));
  expect(new Set(signs.map(({ colors }) => colors.join())).size).toBe(signs.length);
  for (const sign of signs.slice(0, -1)) expect(dark(sign)).toBeGreaterThan(60);
});

async function drawSign(sign: string): Promise<Picture> {
  const file = join(folder, `${sign.codePointAt(0) ?? 0}.png`);
  await drawCards([{ file, svg: svg(`<text x="10" y="32">${sign}</text>`) }], join(folder, 'kept'));
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
  await drawCards([{ file: join(folder, 'card.png'), svg: svg('<rect width="30" height="20"/>') }], kept);
  expect(readFileSync(join(folder, 'card.png'))).toEqual(mark);
  expect(dark(await draw('<rect width="30" height="10"/>'))).toBe(300);
});
