/** The most that the one file may weigh, in bytes: what a mail passes on and an old PC opens at once. */
export const LIMIT = 1_000_000;

/** How many of the largest parts are named. */
const NAMED = 8;

/**
 * Throws where the one file is heavier than it may be, naming what is heaviest in it.
 *
 * @param bytes what the file weighs
 * @param parts what its parts weigh, by their names; the parts of the packed script weigh as they are before packing
 */
export function checkWeight(bytes: number, parts: ReadonlyMap<string, number>): void {
  if (bytes <= LIMIT) return;
  const heaviest = [...parts].sort(([, a], [, b]) => b - a).slice(0, NAMED);
  throw new Error(
    [
      `plan.html は ${format(bytes)} バイトになり、上限の ${format(LIMIT)} バイトを ${format(bytes - LIMIT)} バイト超えました。`,
      '大きいものを減らすか、この一枚のファイルから外してください（外したものは画面で知らせます）。大きい順：',
      ...heaviest.map(([name, weight]) => `  ${format(weight).padStart(9)}  ${name}`),
    ].join('\n'),
  );
}

function format(bytes: number): string {
  return bytes.toLocaleString('en-US');
}
