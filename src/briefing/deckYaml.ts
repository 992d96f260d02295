import { Document, isMap, isSeq } from 'yaml';
import type { Deck, Scene } from './deck.ts';

/**
 * Returns a deck as the text of a YAML file that {@link readDeck} reads back: in one order of keys, an empty line between
 * scenes, notes as lines of text. It can be put into `data/briefings/` as it is. The id is the file's name.
 */
export function writeDeck({ title, audience, scenes }: Deck): string {
  const document = new Document({ title, audience, scenes: scenes.map(plainScene) });
  const list = document.get('scenes');
  for (const scene of isSeq(list) ? list.items.slice(1) : []) if (isMap(scene)) scene.spaceBefore = true;
  return document.toString({ lineWidth: 0 });
}

function plainScene({ address, title, text, notes, highlight }: Scene) {
  return {
    address,
    title,
    text,
    ...(notes === '' ? {} : { notes }),
    ...(highlight.length === 0 ? {} : { highlight: [...highlight] }),
  };
}
