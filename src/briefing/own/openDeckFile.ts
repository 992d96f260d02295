import { formatPlanError } from '../../plan/read/planError.ts';
import type { Words } from '../../i18n/words.ts';
import type { Deck } from '../deck.ts';
import { LIMITS } from '../limits.ts';
import { fileKind } from './fileKind.ts';

/** What is needed of a file that a person chose. */
export type ChosenFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** The deck in a file, or the sentences that say why there is none. */
export type OpenedFile = { readonly deck: Deck } | { readonly errors: readonly string[] };

/** More bytes than any deck has; such a file is not even read. */
const MOST_BYTES = LIMITS.file * 4;

/**
 * Reads the file of a deck. It may name items that the plan does not have: it is opened to be mended. Nothing is thrown,
 * whatever the file is, also where it vanishes meanwhile.
 */
export async function openDeckFile(file: ChosenFile, words: Pick<Words, 'ownDecks'>): Promise<OpenedFile> {
  const { fileOther, fileTooLarge } = words.ownDecks;
  if (file.size > MOST_BYTES) {
    const kind = fileKind(file.name);
    return { errors: [(kind === undefined ? fileTooLarge : fileOther[kind])(file.name)] };
  }
  try {
    const bytes = await file.arrayBuffer();
    const kind = fileKind(file.name, bytes);
    if (kind !== undefined) return { errors: [fileOther[kind](file.name)] };
    const text = decode(bytes);
    if (text === undefined) return { errors: [words.ownDecks.fileNotUtf8(file.name)] };
    const { readDeck } = await import('../readDeck.ts');
    const { deck, errors } = readDeck({ path: file.name, text });
    return deck === undefined ? { errors: errors.map(formatPlanError) } : { deck };
  } catch {
    return { errors: [words.ownDecks.fileUnread(file.name)] };
  }
}

function decode(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
