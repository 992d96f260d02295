import { weightMessages } from '../../messages/weightMessages.ts';

/** How many of the largest parts are named. */
const NAMED = 8;

/** Something that may weigh only so much. */
export interface Weighed {
  /** What it is called in the error: `index.html`. */
  readonly name: string;
  readonly weight: number;
  readonly limit: number;
  /** What is counted. */
  readonly unit: 'bytes' | 'nodes';
  /** What its parts weigh, by their names. */
  readonly parts: ReadonlyMap<string, number>;
}

/** Returns a sentence that names the heaviest parts of what weighs more than it may; nothing where it does not. */
export function checkWeight({ name, weight, limit, unit, parts }: Weighed): string | undefined {
  if (weight <= limit) return undefined;
  const counted = (amount: number) => `${format(amount)} ${UNITS[unit]}`;
  const heaviest = [...parts].sort(([, a], [, b]) => b - a).slice(0, NAMED);
  return [
    weightMessages.tooHeavy(name, counted(weight), counted(limit), counted(weight - limit)),
    weightMessages.heaviest,
    ...heaviest.map(([part, own]) => `  ${format(own).padStart(9)}  ${part}`),
  ].join('\n');
}

const UNITS = { bytes: weightMessages.bytes, nodes: weightMessages.nodes } as const;

function format(amount: number): string {
  return amount.toLocaleString('en-US');
}
