import { scriptAddress } from './scriptAddress.ts';

const base = scriptAddress();
const { origin } = new URL(base);

/** The site that this script came from: the frame's page stands beside the script. */
export const SITE = {
  /** Origin of the frame's messages; a page from a folder has none. */
  origin,
  /** Whom messages to the frame are meant for. */
  target: origin === 'null' ? '*' : origin,
  /**
   * Address of the frame's page.
   *
   * @param fit whether it fits itself into a height that is given, rather than be as high as its content
   */
  frame: (address: string, fit: boolean) => new URL(`embed.html${fit ? '?fit' : ''}${address}`, base).href,
} as const;
