import { deckMessages } from '../messages/deckMessages.ts';
import { isRecord } from '../plan/read/entry.ts';
import { freeze } from '../plan/model/freeze.ts';
import { sortPlanErrors, type PlanError } from '../plan/read/planError.ts';
import type { PlanFile } from '../plan/read/planFile.ts';
import { readYaml, type ReadYaml } from '../plan/read/yaml.ts';
import type { AddressSpace } from '../state/address.ts';
import { sceneProblems, type SceneProblem } from './checkScene.ts';
import { readClaim } from './claims/readClaim.ts';
import type { Deck, Scene } from './deck.ts';
import { deckIdOf } from './deckId.ts';
import { Fields } from './fields.ts';
import { LIMITS } from './limits.ts';
import type { Quotation } from './quotations/quotation.ts';

/** A finished, frozen deck, or every error that keeps a file from being one. */
export type ReadDeck =
  | { readonly deck: Deck; readonly errors: readonly [] }
  | { readonly deck: undefined; readonly errors: readonly PlanError[] };

/** What a deck may name: addresses, and the ids of the plan's items. */
export interface DeckSpace {
  readonly addresses: AddressSpace;
  readonly items: readonly string[];
  /** Returns what is not true in a scene; without it nothing is held against the plan. */
  readonly untruths?: (scene: Scene, unchecked?: true) => readonly SceneProblem[];
}

/**
 * Returns the deck that a YAML file describes, or all its errors by line and column. The build and the page use this
 * one reader. Nothing is thrown, whatever the file is: it may come from anywhere.
 *
 * @param space without it the deck may name what is not there: it was made of another plan, or of this one as it was, and
 * is opened to be mended
 */
export function readDeck(file: PlanFile, space?: DeckSpace): ReadDeck {
  if (file.text.length > LIMITS.file) return refused([atStart(file, tooLong(LIMITS.file, file.text.length))]);
  const { document, errors } = read(file);
  if (document === undefined) return refused(errors);

  const root = new Fields(document, [], document.value);
  const scenes = root.list('scenes', LIMITS.scenes);
  const unchecked = root.yes('unchecked');
  const deck: Deck = {
    id: deckIdOf(file.path),
    title: root.line('title', LIMITS.title),
    audience: root.lineIfAny('audience', LIMITS.audience),
    ...(unchecked ? { unchecked } : {}),
    scenes: scenes.map((raw, i) => readScene(root.at(['scenes', i], raw), space, unchecked)),
  };
  root.unknown(['title', 'audience', 'unchecked', 'scenes']);
  const all = [...errors, ...root.errors];
  return all.length > 0 ? refused(all) : { deck: freeze(deck), errors: [] };
}

function readScene(fields: Fields, space: DeckSpace | undefined, unchecked: true | undefined): Scene {
  const quotes = fields.oneOrMore('quote', LIMITS.quotes);
  const claims = fields.oneOrMore('claim', LIMITS.claims);
  const seconds = fields.amountIfAny('seconds', LIMITS.seconds);
  const scene: Scene = {
    address: fields.line('address', LIMITS.address),
    title: fields.line('title', LIMITS.title),
    text: fields.lineIfAny('text', LIMITS.text),
    notes: fields.text('notes', LIMITS.notes),
    ...(seconds === undefined ? {} : { seconds }),
    highlight: fields.words('highlight', LIMITS.highlight),
    quotes: quotes.map(({ path, raw }) => readQuote(fields.at(path, raw))),
    claims: claims.flatMap(({ path, raw }) => readClaim(fields.at(path, raw), raw) ?? []),
  };
  fields.unknown(['address', 'title', 'text', 'notes', 'seconds', 'highlight', 'quote', 'claim']);
  if (space === undefined) return scene;
  // What cannot be read cannot be held against anything: it would only be told twice.
  const readable = scene.claims.length === claims.length;
  const untruths = readable ? (space.untruths?.(scene, unchecked) ?? []) : [];
  for (const { path, message } of [...sceneProblems(scene, space), ...untruths])
    fields.report(fields.written(path), [message]);
  return scene;
}

function readQuote(fields: Fields): Quotation {
  fields.unknown(['text', 'source', 'place']);
  return {
    text: fields.line('text', LIMITS.text),
    source: fields.line('source', LIMITS.title),
    place: fields.lineIfAny('place', LIMITS.title),
  };
}

/** The reader of YAML is not made for files that were written to break it, such as ten thousand brackets. */
function read(file: PlanFile): ReadYaml {
  try {
    const { document, errors } = readYaml(file);
    return document !== undefined && !isRecord(document.value)
      ? { document: undefined, errors: [...errors, document.errorAt([], deckMessages.noMap)] }
      : { document, errors };
  } catch {
    return { document: undefined, errors: [atStart(file, deckMessages.beyond)] };
  }
}

function atStart({ path }: PlanFile, message: string): PlanError {
  return { file: path, line: 1, column: 1, path: '', message };
}

function tooLong(most: number, came: number): string {
  return deckMessages.tooLarge(came, most);
}

function refused(errors: readonly PlanError[]): ReadDeck {
  return { deck: undefined, errors: sortPlanErrors(errors) };
}
