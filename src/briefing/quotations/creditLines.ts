import { textWidth } from '../../layout/text/textWidth.ts';
import type { Words } from '../../i18n/words.ts';
import type { Plan } from '../../plan/model/types.ts';
import type { Scene } from '../deck.ts';
import { creditsOf, type Credit, type Credits } from './credits.ts';

type CreditWords = Pick<Words, 'page' | 'briefing'>;

/**
 * Returns whose words a scene shows, one line each: what is quoted with its source and basis, then which of the words are
 * the deck's own. The slide, the presenter's window, paper and PowerPoint all print these lines.
 */
export function creditLines(
  scene: Pick<Scene, 'title' | 'text' | 'quotes'>,
  plan: Plan,
  words: CreditWords,
): readonly string[] {
  const credits = creditsOf(scene, plan);
  const own = ownWords(credits, words);
  return [...quotedLines(credits, words), ...(own === undefined ? [] : [own])];
}

/** Words from one source are told by it alone; where there are several, each is told with its words. */
function quotedLines({ quoted, unknown }: Credits, words: CreditWords): string[] {
  const named = quoted.map((credit) => ({
    credit,
    source: words.briefing.credit(credit.source, words.page.basis[credit.basis]),
  }));
  const sources = [...new Set(named.map(({ source }) => source))];
  const spelled = sources.length > 1 || unknown;
  return sources.map((source) => {
    const names = named.filter((one) => one.source === source).map(({ credit }) => shortened(credit));
    return words.briefing.quoted(spelled ? words.briefing.quotedWords(names, source) : source);
  });
}

/** Room for quoted words in em: sixteen Japanese characters, or some two dozen Latin letters. */
const ROOM = 16;

function shortened({ words }: Credit): string {
  if (textWidth(words) <= ROOM) return words;
  let short = '';
  for (const character of words) {
    if (textWidth(`${short}${character}…`) > ROOM) break;
    short += character;
  }
  return `${short.trimEnd()}…`;
}

function ownWords({ title, text, quoted, named }: Credits, words: CreditWords): string | undefined {
  const { title: ofTitle, text: ofText, both, rest } = words.briefing.ours;
  if (title === 'mixed' || text === 'mixed') return rest(quoted.length > 0, named);
  if (title === 'own') return text === 'own' ? both : ofTitle;
  return text === 'own' ? ofText : undefined;
}
