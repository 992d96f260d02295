/** How many of the largest parts are named. */
const NAMED = 8;

/** Something that may weigh only so much. */
export interface Weighed {
  /** What it is called in the error: `index.html`. */
  readonly name: string;
  readonly weight: number;
  readonly limit: number;
  /** What is counted. */
  readonly unit: 'バイト' | '個';
  /** What its parts weigh, by their names. */
  readonly parts: ReadonlyMap<string, number>;
}

/** Returns a sentence that names the heaviest parts of what weighs more than it may; nothing where it does not. */
export function checkWeight({ name, weight, limit, unit, parts }: Weighed): string | undefined {
  if (weight <= limit) return undefined;
  const heaviest = [...parts].sort(([, a], [, b]) => b - a).slice(0, NAMED);
  return [
    `${name} は ${format(weight)} ${unit}になり、上限の ${format(limit)} ${unit}を ${format(weight - limit)} ${unit}超えました。`,
    '大きいものを減らすか、ここから外してください（外したものは画面で知らせます）。大きい順：',
    ...heaviest.map(([part, own]) => `  ${format(own).padStart(9)}  ${part}`),
  ].join('\n');
}

function format(amount: number): string {
  return amount.toLocaleString('en-US');
}
