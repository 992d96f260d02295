import { joinLeaflet, longestStart } from '../../plan/read/leaflet.ts';
import { nearestIds } from '../../plan/read/nearestIds.ts';
import type { SourceTexts } from '../../plan/read/parse.ts';
import type { Plan } from '../../plan/model/types.ts';
import type { Path } from '../../plan/read/yaml.ts';
import type { SceneProblem } from '../checkScene.ts';
import type { Scene } from '../deck.ts';
import { creditOf } from './credits.ts';
import type { Quotation } from './quotation.ts';
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
  const misplaced = (): string | undefined => {
    if (place === '') return undefined;
    if (!own.includes(joinLeaflet(place))) return noHeading(place, short);
    // A term may stand in a heading as well as in the text below another one.
    const right =
      place.includes(text) || stated.length === 0 || stated.some((one) => one.source === `${short}「${place}」`);
    return right ? undefined : elsewhere(stated.map((one) => one.source));
  };
  const wrongPlace = misplaced();
  return [
    ...(shown ? [] : [problem('text', NOT_SHOWN)]),
    ...(wrongPlace === undefined ? [] : [problem('place', wrongPlace)]),
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

const NOT_SHOWN = 'この言葉は、題名にも説明文にも「」で書かれていません。「」で引くか、quote から消してください。';

function noSource(came: string, known: readonly string[]): string {
  const near = nearestIds(came, known).join('、');
  return `「${came}」という、文字データのある出典はありません。plan.yaml の sources にある ${near} のどれかに直してください。`;
}

function notThere(words: string, text: string): string {
  const start = longestStart(words, text);
  const until = start === '' ? '最初の文字からありません' : `「${start}」までは一致しています`;
  return `出典にこの言葉がありません（${until}）。出典の文字どおりに直してください。`;
}

function elsewhere(sources: readonly string[]): string {
  return `この言葉があるのは ${sources.join('、')} です。直してください。`;
}

function noHeading(place: string, short: string): string {
  return `「${place}」という見出しは${short}にありません。見出しの文字どおりに直すか、place を消してください。`;
}

function nowhere(words: string, texts: readonly string[]): string {
  const start = texts.map((text) => longestStart(words, text)).reduce((a, b) => (b.length > a.length ? b : a), '');
  const until = start === '' ? '最初の文字からありません' : `「${start}」までは一致しています`;
  return `「${words}」は出典にも項目の名前にもありません（${until}）。文字どおりに写すか、「」を外してください。`;
}

function noCredit(words: string): string {
  return `「${words}」の出典を画面に出せません。quote に text（この言葉）、source（出典の id）、place（見出し）を書いてください。`;
}
