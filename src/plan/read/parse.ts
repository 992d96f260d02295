import { checkCounts } from '../check/checkCounts.ts';
import { checkCover } from '../check/checkCover.ts';
import { checkEasyJapanese } from '../check/checkEasyJapanese.ts';
import { checkGuidance } from '../check/checkGuidance.ts';
import { checkIds } from '../check/checkIds.ts';
import { checkItemRoles } from '../check/checkItemRoles.ts';
import { checkLinkRoles } from '../check/checkLinkRoles.ts';
import { checkLinks } from '../check/checkLinks.ts';
import { checkMap } from '../check/checkMap.ts';
import { checkOverlays } from '../check/checkOverlays.ts';
import { checkPeriods } from '../check/checkPeriods.ts';
import { checkQuotes } from '../check/checkQuotes.ts';
import { checkReadings } from '../check/checkReadings.ts';
import { checkReasons } from '../check/checkReasons.ts';
import { checkReferences } from '../check/checkReferences.ts';
import { checkShorts } from '../check/checkShorts.ts';
import { checkTable } from '../check/checkTable.ts';
import { checkTranslation } from '../check/checkTranslation.ts';
import { checkTree } from '../check/checkTree.ts';
import { compile } from './compile.ts';
import { freeze } from '../model/freeze.ts';
import { indexDraft } from './draftIndex.ts';
import { sortPlanErrors, type PlanError } from './planError.ts';
import { folderOf, type PlanFile } from './planFile.ts';
import { readTranslation, TRANSLATION_FOLDER, translationOf, type DraftTranslation } from './readTranslation.ts';
import { readDraft } from './readDraft.ts';
import { isEasyJapanese, readEasyWords } from './readEasyWords.ts';
import { READINGS_FOLDER, readReadings } from './readReadings.ts';
import type { Segment } from '../model/readings.ts';
import type { Translation } from '../model/translation.ts';
import type { Plan } from '../model/types.ts';

/** A finished, frozen plan, or every error that keeps it from being one. */
export type ParsedPlan =
  | {
      readonly plan: Plan;
      readonly texts: SourceTexts;
      readonly translations: readonly Translation[];
      /** The plan's texts with their readings, where it has a file of them: all texts that have kanji. */
      readonly readings: readonly (readonly Segment[])[] | undefined;
      readonly errors: readonly [];
    }
  | {
      readonly plan: undefined;
      readonly texts?: never;
      readonly translations?: never;
      readonly readings?: never;
      readonly errors: readonly PlanError[];
    };

/** The texts of a plan's sources by their ids, with their cut lines joined; a source without a file has none. */
export type SourceTexts = ReadonlyMap<string, string>;

const CHECKS = [
  checkIds,
  checkReferences,
  checkItemRoles,
  checkLinkRoles,
  checkLinks,
  checkTree,
  checkTable,
  checkCounts,
  checkReasons,
  checkQuotes,
  checkPeriods,
  checkOverlays,
  checkCover,
  checkShorts,
  checkMap,
  checkGuidance,
];

/**
 * Returns the plan that a folder's files describe, or all their errors by file, line and column.
 *
 * The files are plan.yaml, the YAML files it lists, the texts of the sources it names, translations and readings; their paths are what errors
 * print. Nothing is thrown for anything that a person may type.
 */
export function parsePlan(files: readonly PlanFile[]): ParsedPlan {
  const { draft, errors } = readDraft(files);
  const index = indexDraft(draft);
  const all = [...errors, ...CHECKS.flatMap((check) => check(index))];
  if (all.length > 0 || draft.head === undefined) return { plan: undefined, errors: sortPlanErrors(all) };
  const plan = freeze(compile(index, draft.head));
  const { translations, errors: wrong } = readTranslations(files, draft.folder, plan);
  const { readings, errors: misread } = readingsOf(files, draft.folder, plan);
  if (wrong.length + misread.length > 0) return { plan: undefined, errors: sortPlanErrors([...wrong, ...misread]) };
  return { plan, texts: index.leaflets, translations: freeze(translations), readings: freeze(readings), errors: [] };
}

/** The readings of a finished plan's texts, in its own language. */
function readingsOf(files: readonly PlanFile[], folder: string, plan: Plan) {
  const file = files.find(({ path }) => path === `${folder}${READINGS_FOLDER}${plan.meta.language}.yaml`);
  if (file === undefined) return { readings: undefined, errors: [] };
  const { draft, errors } = readReadings(file);
  return {
    readings: draft?.entries.map(({ segments }) => segments),
    errors: [...errors, ...(draft === undefined ? [] : checkReadings(draft, plan))],
  };
}

/** The translations of a finished plan: what they have to say is known only then. */
function readTranslations(files: readonly PlanFile[], folder: string, plan: Plan) {
  const own = files.filter(({ path }) => folderOf(path) === folder + TRANSLATION_FOLDER && /\.ya?ml$/.test(path));
  const read = own.map(readTranslation);
  const drafts = read.flatMap(({ draft }) => draft ?? []);
  return {
    translations: drafts.map(translationOf),
    errors: [
      ...read.flatMap(({ errors }) => errors),
      ...drafts.flatMap((draft) => checkTranslation(draft, plan)),
      ...drafts.flatMap((draft) => easyErrors(draft, files, folder, plan)),
    ],
  };
}

/** Plain Japanese is held to more than other languages. */
function easyErrors(draft: DraftTranslation, files: readonly PlanFile[], folder: string, plan: Plan): PlanError[] {
  const { tag, document } = draft;
  if (!isEasyJapanese(tag)) return [];
  const { words, errors } = readEasyWords(files, folder, tag, (message) => document.errorAt([], message));
  return [...errors, ...(words === undefined ? [] : checkEasyJapanese(draft, words, plan))];
}
