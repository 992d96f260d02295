import { renderAsync } from '@resvg/resvg-js';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { palettePng } from '../../export/palettePng.ts';

const require = createRequire(import.meta.url);

/** A machine that builds need not have a Japanese font: it comes with the packages, and no other is used. */
const FONTS = ['400Regular/BIZUDPGothic_400Regular.ttf', '700Bold/BIZUDPGothic_700Bold.ttf'].map((file) =>
  require.resolve(`@expo-google-fonts/biz-udpgothic/${file}`),
);

/** What the same SVG would be drawn otherwise with: in the name of what is kept. */
const DRAWN_WITH = ['@resvg/resvg-js', '@expo-google-fonts/biz-udpgothic'].map(
  (name) => (require(`${name}/package.json`) as { version: string }).version,
);

/** Colours of a card: enough for its hues with the soft edges of its letters, and half the bytes of a full palette. */
const COLORS = 32;

/** How many are drawn at a time, on the threads of Node. */
const AT_A_TIME = 4;

/** A picture to draw, and the file that it is written to. */
export interface CardToDraw {
  readonly file: string;
  readonly svg: string;
}

/**
 * Draws SVG as PNG files. A picture that was drawn before is taken from the folder of what is kept.
 *
 * @param cards what is drawn, each asked for when there is a thread for it
 * @param kept folder for drawn pictures, by what they were drawn from
 */
export async function drawCards(cards: Iterable<CardToDraw> | AsyncIterable<CardToDraw>, kept: string): Promise<void> {
  await mkdir(kept, { recursive: true });
  const drawing = new Set<Promise<void>>();
  for await (const { file, svg } of cards) {
    const work = drawOnce(svg, kept)
      .then((png) => writeFile(file, png))
      .finally(() => drawing.delete(work));
    drawing.add(work);
    if (drawing.size >= AT_A_TIME) await Promise.race(drawing);
  }
  await Promise.all(drawing);
}

async function drawOnce(svg: string, kept: string): Promise<Buffer> {
  const key = createHash('sha256')
    .update([...DRAWN_WITH, COLORS, svg].join('\n'))
    .digest('hex');
  const file = join(kept, `${key}.png`);
  if (existsSync(file)) return readFile(file);
  const drawn = await renderAsync(svg, { font: { loadSystemFonts: false, fontFiles: FONTS } });
  const png = Buffer.from(await (await palettePng(drawn, COLORS)).arrayBuffer());
  await writeFile(file, png);
  return png;
}
