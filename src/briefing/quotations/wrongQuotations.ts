import { quotationMessages } from '../../messages/quotationMessages.ts';
import { joinLeaflet, longestStart } from '../../plan/read/leaflet.ts';
import { nearestIds } from '../../plan/read/nearestIds.ts';
import type { SourceTexts } from '../../plan/read/parse.ts';
import type { Plan } from '../../plan/model/types.ts';
import type { Path } from '../../plan/read/yaml.ts';
import type { SceneProblem } from '../checkScene.ts';
import type { Scene } from '../deck.ts';
import { creditOf } from './credits.ts';
import type { Quotation } from './quotation.ts';
import { citation } from '../../plan/model/citation.ts';
import { quotationsIn } from './quotationsIn.ts';

type Words = Pick<Scene, 'title' | 'text' | 'notes' | 'quotes'>;

/** Returns what is wrong with the sources that a scene names: words, or a heading, that a source does not have. */
export function wrongQuotes(scene: Words, plan: Plan, texts: SourceTexts): readonly SceneProblem[] {
  return scene.quotes.flatMap((quote, at) => wrongQuote(scene, quote, ['quote', at], plan, texts));
}

function wrongQuote(scene: Words, { text, source, place }: Quotation, path: Path, plan: Plan, texts: SourceTexts) {
  const problem = (key: string, message: string): SceneProblem => ({ path: [...path, key], message });
  const known = [...texts.keys()];
  const own = texts.get(source);
  if (own === undefined) return [problem('source', noSource(source, known))];
  const joined = joinLeaflet(text);
  if (!own.includes(joined)) return [problem('text', notThere(joined, own))];
  const shown = [scene.title, scene.text].some((part) => quotationsIn(part).some((words) => text.includes(words)));
  const short = plan.meta.sources.find(({ id }) => id === source)?.short ?? source;
  const stated = plan.statements.filter((one) => one.text.includes(text) && one.source.startsWith(short));
  const wrongHeading = (): string | undefined => {
    if (place === '') return undefined;
    if (!own.includes(joinLeaflet(place))) return noHeading(place, short);
    // A term may stand in a heading as well as in the text below another one.
    const right =
      place.includes(text) ||
      stated.length === 0 ||
      stated.some((one) => one.source === citation(short, place, plan.meta.language));
    return right ? undefined : elsewhere(stated.map((one) => one.source));
  };
  const wrong = wrongHeading();
  return [
    ...(shown ? [] : [problem('text', quotationMessages.notShown)]),
    ...(wrong === undefined ? [] : [problem('place', wrong)]),
  ];
}

/** Returns words in 「」 that no source and no item has; those that are shown need a source that the slide can name. */
export function unnamedQuotations(scene: Words, plan: Plan, texts: SourceTexts): readonly SceneProblem[] {
  const all = [...texts.values()];
  return (['title', 'text', 'notes'] as const).flatMap((part) =>
    quotationsIn(scene[part]).flatMap((words): SceneProblem[] => {
      if (creditOf(words, scene.quotes, plan) !== undefined) return [];
      const there = all.some((text) => text.includes(words));
      if (!there) return [{ path: [part], message: nowhere(words, all) }];
      return part === 'notes' ? [] : [{ path: [part], message: noCredit(words) }];
    }),
  );
}

function noSource(came: string, known: readonly string[]): string {
  const near = nearestIds(came, known).join(quotationMessages.comma);
  return quotationMessages.noSource(came, near);
}

function notThere(words: string, text: string): string {
  const start = longestStart(words, text);
  const until = start === '' ? quotationMessages.notAtAll : quotationMessages.until(start);
  return quotationMessages.notThere(until);
}

function elsewhere(sources: readonly string[]): string {
  return quotationMessages.elsewhere(sources.join(quotationMessages.comma));
}

function noHeading(heading: string, short: string): string {
  return quotationMessages.noHeading(heading, short);
}

function nowhere(words: string, texts: readonly string[]): string {
  const start = texts.map((text) => longestStart(words, text)).reduce((a, b) => (b.length > a.length ? b : a), '');
  const until = start === '' ? quotationMessages.notAtAll : quotationMessages.until(start);
  return quotationMessages.nowhere(words, until);
}

function noCredit(words: string): string {
  return quotationMessages.noCredit(words);
}
