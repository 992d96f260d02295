import { isClaim } from '../claims/isClaim.ts';
import type { Scene } from '../deck.ts';
import { LIMITS } from '../limits.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { cleanLine, cleanText } from './cleanText.ts';
import { ownDeck, type OwnDeck } from './ownDeck.ts';

/** How a deck is written into the browser's storage; a later form gets the next number. */
const VERSION = 1;

/** A deck as it was kept, with the moment that it was begun (ms), or why it cannot be read. */
export type ReadStored =
  { readonly deck: OwnDeck; readonly begun: number } | { readonly unreadable: 'broken' | 'newer' };

/** Returns a deck as the text that the browser keeps. The id is its key there. */
export function writeStored({ title, audience, scenes }: OwnDeck, begun: number): string {
  const plain = scenes.map(({ address, title, text, notes, seconds, highlight, quotes, claims }) => ({
    address,
    title,
    text,
    notes,
    ...(seconds === undefined ? {} : { seconds }),
    highlight,
    ...(quotes.length === 0 ? {} : { quotes }),
    ...(claims.length === 0 ? {} : { claims }),
  }));
  return JSON.stringify({ version: VERSION, begun, title, audience, scenes: plain });
}

/**
 * Reads what the browser kept. Other pages of the same site, or other files in a folder, may have written there too: what
 * is not exactly a deck that can be worked on is not taken for one. Nothing is thrown.
 */
export function readStored(text: string, id: string): ReadStored {
  const came = parse(text);
  if (!isRecord(came)) return BROKEN;
  const { version, begun, title, audience, scenes } = came;
  if (typeof version === 'number' && version > VERSION) return { unreadable: 'newer' };
  if (version !== VERSION || typeof begun !== 'number' || !Number.isFinite(begun)) return BROKEN;
  if (!isLine(title, LIMITS.title) || !isLine(audience, LIMITS.audience)) return BROKEN;
  if (!Array.isArray(scenes) || scenes.length > LIMITS.scenes || !scenes.every(isScene)) return BROKEN;
  const complete = scenes.map((scene): Scene => ({ quotes: [], claims: [], ...scene }));
  return { deck: ownDeck({ title, audience, scenes: complete }, id), begun };
}

const BROKEN: ReadStored = { unreadable: 'broken' };

/** A scene as it is kept: most have no quotations and no claims, and older ones never had. */
type StoredScene = Omit<Scene, 'quotes' | 'claims'> & Partial<Pick<Scene, 'quotes' | 'claims'>>;

function isScene(came: unknown): came is StoredScene {
  if (!isRecord(came)) return false;
  const { address, title, text, notes, seconds, highlight, quotes = [], claims = [] } = came;
  return (
    isLine(address, LIMITS.address) &&
    isLine(title, LIMITS.title) &&
    isLine(text, LIMITS.text) &&
    typeof notes === 'string' &&
    cleanText(notes, LIMITS.notes) === notes &&
    (seconds === undefined || isSeconds(seconds)) &&
    Array.isArray(highlight) &&
    highlight.length <= LIMITS.highlight &&
    highlight.every((one) => isLine(one, LIMITS.title)) &&
    isList(quotes, LIMITS.quotes, isQuotation) &&
    isList(claims, LIMITS.claims, isClaim)
  );
}

function isQuotation(came: unknown): came is Quotation {
  if (!isRecord(came)) return false;
  const { text, source, place } = came;
  return isLine(text, LIMITS.text) && isLine(source, LIMITS.title) && isLine(place, LIMITS.title);
}

function isSeconds(came: unknown): came is number {
  return typeof came === 'number' && Number.isSafeInteger(came) && came >= 1 && came <= LIMITS.seconds;
}

function isList(came: unknown, most: number, is: (one: unknown) => boolean): boolean {
  return Array.isArray(came) && came.length <= most && came.every(is);
}

function isLine(came: unknown, longest: number): came is string {
  return typeof came === 'string' && cleanLine(came, longest) === came;
}

function isRecord(came: unknown): came is Readonly<Record<string, unknown>> {
  return typeof came === 'object' && came !== null && !Array.isArray(came);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
