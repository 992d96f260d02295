import { Document, isMap, isSeq, type Node } from 'yaml';
import type { Deck, Scene } from './deck.ts';
import type { Quotation } from './quotations/quotation.ts';

/**
 * Returns a deck as the text of a YAML file that {@link readDeck} reads back: in one order of keys, an empty line between
 * scenes, notes as lines of text. It can be put into `data/briefings/` as it is. The id is the file's name.
 */
export function writeDeck({ title, audience, unchecked, scenes }: Deck): string {
  const document = new Document({
    title,
    audience,
    ...(unchecked ? { unchecked } : {}),
    scenes: scenes.map((scene) => plainScene(scene)),
  });
  const list = document.get('scenes');
  for (const [at, scene] of isSeq(list) ? list.items.entries() : []) {
    if (!isMap(scene)) continue;
    scene.spaceBefore = at > 0;
    const claims = scene.get('claim', true);
    // A claim is one thought, so it stands on one line.
    for (const claim of isSeq(claims) ? claims.items : [claims])
      if (isMap(claim)) (claim as Node & { flow?: boolean }).flow = true;
  }
  return document.toString({ lineWidth: 0 });
}

function plainScene({ address, title, text, notes, seconds, highlight, quotes, claims }: Scene) {
  return {
    address,
    title,
    text,
    ...(notes === '' ? {} : { notes }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(highlight.length === 0 ? {} : { highlight: [...highlight] }),
    ...(quotes.length === 0 ? {} : { quote: aloneOrAll(quotes.map(plainQuote)) }),
    ...(claims.length === 0 ? {} : { claim: aloneOrAll(claims.map((claim) => ({ ...claim }))) }),
  };
}

function plainQuote({ text, source, place }: Quotation) {
  return { text, source, ...(place === '' ? {} : { place }) };
}

function aloneOrAll<T>(list: readonly T[]): T | readonly T[] {
  const [first, ...more] = list;
  return first !== undefined && more.length === 0 ? first : list;
}
