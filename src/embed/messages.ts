/**
 * What a frame and its host say to each other. The names are part of what host pages rely on; they do not change.
 *
 * Frame → host: `plan:ready` once the page answers, `plan:height` with the height of its content in its own CSS px,
 * `plan:address` when it shows another address. Host → frame: `plan:go`.
 */
export type Message =
  | { readonly type: 'plan:ready' }
  | { readonly type: 'plan:height'; readonly height: number }
  | { readonly type: 'plan:address' | 'plan:go'; readonly address: string };

/** Longer than any address that the page writes. */
const LONGEST_ADDRESS = 2000;
/** CSS px; higher than any window, and than browsers let a frame be. */
const HIGHEST = 1_000_000;

/**
 * Returns the message in what came from another window, or undefined for anything else: it may be from any script.
 *
 * It reads each property once and hands on nothing but texts and numbers.
 */
export function parseMessage(data: unknown): Message | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, height, address } = data as Readonly<Record<string, unknown>>;
  if (type === 'plan:ready') return { type };
  if (type === 'plan:height') {
    return typeof height === 'number' && height > 0 && height <= HIGHEST ? { type, height } : undefined;
  }
  if (type === 'plan:address' || type === 'plan:go') {
    return typeof address === 'string' && address.startsWith('#/') && address.length <= LONGEST_ADDRESS
      ? { type, address }
      : undefined;
  }
  return undefined;
}
