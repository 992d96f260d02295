import { quoteMessages } from '../../messages/quoteMessages.ts';
import { errorAt, type Entry } from '../read/entry.ts';
import type { DraftIndex } from '../read/draftIndex.ts';
import { joinLeaflet, longestStart } from '../read/leaflet.ts';
import type { PlanError } from '../read/planError.ts';
import type { Path } from '../read/yaml.ts';

/** Texts that are said to be the source's own words, character for character, but are not in its file. */
export function checkQuotes(index: DraftIndex): PlanError[] {
  return [...missingFiles(index), ...claims(index).flatMap((claim) => claimErrors(index, claim))];
}

/** Words that must be found in a source, or in any of them when the claim names none. */
interface Claim {
  readonly entry: Entry<unknown>;
  readonly path: Path;
  readonly words: string | undefined;
  readonly source: string | undefined;
}

function claims({ draft, links, leads }: DraftIndex): Claim[] {
  const { items, statements, terms, kinds, rules } = draft;
  const stated = [
    ...items.filter(isStated).map((entry) => ({ entry, keys: { name: entry.value.name, text: entry.value.text } })),
    ...statements
      .filter(isStated)
      .map((entry) => ({ entry, keys: { title: entry.value.title, text: entry.value.text } })),
    ...terms.filter(isStated).map((entry) => ({ entry, keys: { term: entry.value.term, text: entry.value.text } })),
  ];
  return [
    ...stated.flatMap(({ entry, keys }) =>
      Object.entries(keys).map(([key, words]) => ({ entry, path: [key], words, source: entry.value.source })),
    ),
    ...[...links, ...leads, ...rules].map((entry) => quoted(entry, ['quote'], entry.value)),
    ...kinds.flatMap((entry) => [
      quoted(entry, ['countQuote'], { quote: entry.value.countQuote }),
      quoted(entry, ['contains', 'quote'], { ...entry.value.contains }),
    ]),
  ];
}

function isStated({ value }: Entry<{ readonly basis: string }>): boolean {
  return value.basis === 'stated';
}

function quoted(entry: Entry<unknown>, path: Path, grounds: { quote?: string | undefined; source?: string }): Claim {
  return { entry, path, words: grounds.quote, source: grounds.source };
}

function claimErrors(index: DraftIndex, { entry, path, words, source }: Claim): PlanError[] {
  if (words === undefined) return [];
  const texts = textsOf(index, source);
  if (texts === undefined) return [];
  if (texts.length === 0) {
    const message = quoteMessages.noFile;
    return [errorAt(entry, path, message)];
  }
  const joined = joinLeaflet(words);
  if (texts.some((text) => text.includes(joined))) return [];
  return [errorAt(entry, path, notFound(joined, texts))];
}

/** Joined texts to look in; nothing when a file is missing or the source unknown, which is an error of its own. */
function textsOf({ draft: { head }, leaflets }: DraftIndex, source: string | undefined): string[] | undefined {
  const sources = (head?.value.sources ?? []).filter(({ id }) => source === undefined || id === source);
  const withFile = sources.filter(({ file }) => file !== undefined);
  const texts = withFile.flatMap(({ id }) => leaflets.get(id) ?? []);
  return sources.length === 0 || texts.length < withFile.length ? undefined : texts;
}

function notFound(words: string, texts: readonly string[]): string {
  const starts = texts.map((text) => longestStart(words, text));
  const start = starts.reduce((longest, one) => (one.length > longest.length ? one : longest), '');
  const until = start === '' ? quoteMessages.notAtAll : quoteMessages.until(start);
  return quoteMessages.notFound(until);
}

function missingFiles({ draft: { head, folder }, leaflets }: DraftIndex): PlanError[] {
  if (head === undefined) return [];
  return head.value.sources.flatMap(({ id, file }, i) => {
    if (file === undefined || leaflets.has(id)) return [];
    const message = quoteMessages.fileMissing(folder, file);
    return [errorAt(head, ['sources', i, 'file'], message)];
  });
}
