import type { Words } from '../i18n/words.ts';
import type { Plan } from '../plan/model/types.ts';
import { itemsCsv, linksCsv } from './planCsv.ts';
import { planGraphml } from './planGraphml.ts';
import { planJson } from './planJson.ts';
import { planJsonld } from './planJsonld.ts';

export const FORMATS = ['json', 'csv', 'graphml', 'jsonld'] as const;
export type Format = (typeof FORMATS)[number];

/** What a file of the plan says beside the plan's own words. */
export type ExportWords = Pick<Words, 'tag' | 'page' | 'punctuation' | 'data'>;

/** A file to write, by a name that people's scripts rely on. */
export interface ExportFile {
  readonly name: string;
  readonly content: string;
}

/** Returns the files of the plan in a format, its items first; only CSV needs more than one. */
export function exportFiles(plan: Plan, format: Format, words: ExportWords): readonly [ExportFile, ...ExportFile[]] {
  switch (format) {
    case 'json':
      return [{ name: 'plan.json', content: planJson(plan, words) }];
    case 'csv':
      return [
        { name: 'items.csv', content: itemsCsv(plan, words) },
        { name: 'links.csv', content: linksCsv(plan) },
      ];
    case 'graphml':
      return [{ name: 'plan.graphml', content: planGraphml(plan, words) }];
    case 'jsonld':
      return [{ name: 'plan.jsonld', content: planJsonld(plan, words) }];
  }
}
