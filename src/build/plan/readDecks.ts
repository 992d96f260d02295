import { deckMessages } from '../../messages/deckMessages.ts';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Deck } from '../../briefing/deck.ts';
import { readDeck, type DeckSpace } from '../../briefing/readDeck.ts';
import { sceneUntruths } from '../../briefing/sceneUntruths.ts';
import { indexPlan } from '../../plan/model/lookup.ts';
import type { SourceTexts } from '../../plan/read/parse.ts';
import { sortPlanErrors, type PlanError } from '../../plan/read/planError.ts';
import type { PlanFile } from '../../plan/read/planFile.ts';
import type { Plan } from '../../plan/model/types.ts';
import { addressSpace } from '../../state/addressSpace.ts';
import { overlaysOf } from '../overlays.ts';
import { VIEWS } from '../views.ts';
import { DECK_FOLDER } from './readPlanFolder.ts';

export interface ReadDecks {
  /** In the order of their files' names; those with an error are not among them. */
  readonly decks: readonly Deck[];
  readonly errors: readonly PlanError[];
}

/**
 * Returns the decks in the folder of a plan, or their errors: what they name that is not there, quote otherwise than it
 * is written, or say of the plan that is not so. Paths in errors are relative to `cwd`.
 */
export function readDecks(folder: string, plan: Plan, texts: SourceTexts, cwd: string = process.cwd()): ReadDecks {
  const files = readDeckFiles(folder, cwd);
  const space = deckSpace(plan, texts);
  const read = files.map((file) => ({ file, ...readDeck(file, space) }));
  const decks = read.flatMap(({ deck }) => deck ?? []);
  const repeated = read.flatMap(({ file, deck }) => {
    const first = read.find((one) => one.deck?.id === deck?.id);
    if (deck === undefined || first === undefined || first.file === file) return [];
    const message = deckMessages.repeated(deck.id, first.file.path);
    return [{ file: file.path, line: 1, column: 1, path: '', message }];
  });
  return { decks, errors: sortPlanErrors([...read.flatMap(({ errors }) => errors), ...repeated]) };
}

/** Returns the deck files in the folder of a plan; none where it has no folder for them. */
export function readDeckFiles(folder: string, cwd: string = process.cwd()): PlanFile[] {
  const root = resolve(cwd, folder, DECK_FOLDER);
  if (!existsSync(root)) return [];
  const names = readdirSync(root).filter((name) => /\.ya?ml$/i.test(name));
  return names.sort().map((name) => {
    const path = join(root, name);
    return { path: relative(cwd, path).split(sep).join('/'), text: readFileSync(path, 'utf8') };
  });
}

function deckSpace(plan: Plan, texts: SourceTexts): DeckSpace {
  const index = indexPlan(plan);
  return {
    addresses: addressSpace(index, overlaysOf(index), VIEWS),
    items: plan.items.map(({ id }) => id),
    untruths: (scene, unchecked) => sceneUntruths(scene, index, texts, unchecked),
  };
}
