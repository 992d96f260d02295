import { createContext } from 'svelte';
import type { OwnDecksWords } from '../../i18n/words/ownDecksWords.ts';
import { parseAddress } from '../../state/address.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import { sceneProblems } from '../checkScene.ts';
import type { Deck } from '../deck.ts';
import { deckIdOf } from '../deckId.ts';
import { LIMITS } from '../limits.ts';
import type { DeckSpace } from '../readDeck.ts';
import { addScene, duplicateScene, isFull, moveScene, removeScene } from './editDeck.ts';
import { deckFileName, withoutCopyNumber } from './fileName.ts';
import { openDeckFile, type ChosenFile } from './openDeckFile.ts';
import type { OwnDeck, OwnScene } from './ownDeck.ts';
import { shownDeck } from './ownDecks.ts';
import { sceneHere, wordSpace } from './sceneHere.ts';
import { sceneWords, type SceneWords, type WordSpace } from './sceneWords.ts';
import type { DeckLibrary } from './deckLibrary.svelte.ts';

/** What was done last, in a sentence, and what takes it back. */
interface Told {
  readonly text: string;
  readonly takesBack?: 'step' | 'deck';
}

/** What the editor of decks works with: the deck that is open on it, the scene that is unfolded, what was said last. */
export class DeckEditorState {
  readonly library: DeckLibrary;
  readonly explorer: Explorer;
  readonly words: WordSpace;
  /** What the scenes of a deck may name. */
  readonly space: DeckSpace;
  /** Key of the scene whose words are unfolded. */
  unfolded: number | undefined = $state();
  told: Told | undefined = $state.raw();
  /** Why a file could not be opened. */
  failed: { readonly name: string; readonly errors: readonly string[] } | undefined = $state.raw();
  /** A deck from a file, beside the one that it seems to be another version of: the person decides. */
  asked: { readonly deck: Deck; readonly same: OwnDeck } | undefined = $state.raw();

  readonly entry = $derived.by(() => this.library.current);
  readonly deck: OwnDeck | undefined = $derived.by(() => this.entry?.history.present);

  get #words(): OwnDecksWords {
    return this.explorer.words.ownDecks;
  }

  constructor(library: DeckLibrary, explorer: Explorer) {
    this.library = library;
    this.explorer = explorer;
    this.words = wordSpace(explorer);
    this.space = { addresses: explorer.space, items: explorer.model.plan.items.map(({ id }) => id) };
  }

  titleOf(scene: Pick<OwnScene, 'title'>): string {
    return scene.title.trim() || this.#words.untitledScene;
  }

  wordsOf({ address }: Pick<OwnScene, 'address'>): SceneWords {
    return sceneWords(parseAddress(address, this.explorer.space).address, this.words);
  }

  /** What a scene names and the plan does not have, as sentences. */
  problemsOf(scene: OwnScene): readonly string[] {
    return sceneProblems(scene, this.space).map(({ message }) => message);
  }

  /** A deck as it is shown and saved. */
  finished(deck: OwnDeck): Deck {
    return shownDeck(deck, this.explorer);
  }

  change(edit: (deck: OwnDeck) => OwnDeck, about?: string): void {
    if (this.deck !== undefined) this.library.change(this.deck.id, edit, about);
  }

  /** @param about a drag is one step, however many rows it passes */
  move(key: number, to: number, about?: string): void {
    const before = this.deck;
    this.change((deck) => moveScene(deck, key, to), about);
    const { deck } = this;
    const at = deck?.scenes.findIndex((scene) => scene.key === key) ?? -1;
    const scene = deck?.scenes[at];
    if (deck === before || deck === undefined || scene === undefined) return;
    this.told = { text: this.#words.moved(this.titleOf(scene), at + 1, deck.scenes.length), takesBack: 'step' };
  }

  remove(scene: OwnScene): void {
    this.change((deck) => removeScene(deck, scene.key));
    this.told = { text: this.#words.removed(this.titleOf(scene)), takesBack: 'step' };
  }

  duplicate(scene: OwnScene): void {
    this.#add(
      (deck) => duplicateScene(deck, scene.key),
      () => this.#words.duplicated(this.titleOf(scene)),
    );
  }

  addHere(): void {
    const scene = sceneHere(this.explorer);
    this.#add(
      (deck) => addScene(deck, scene),
      (deck) => this.#words.added(scene.title, deck.title, deck.scenes.length),
    );
  }

  #add(edit: (deck: OwnDeck) => OwnDeck, said: (deck: OwnDeck) => string): void {
    const before = this.deck;
    this.change(edit);
    if (this.deck === undefined || before === undefined) return;
    if (this.deck !== before) this.told = { text: said(this.deck), takesBack: 'step' };
    else this.told = { text: isFull(before) ? this.#words.fullDeck(LIMITS.scenes) : this.#words.addedTooLong };
  }

  undo(): void {
    if (this.deck === undefined || this.entry?.history.past.length === 0) return;
    this.library.undo(this.deck.id);
    this.told = { text: this.#words.undoneStep };
  }

  redo(): void {
    if (this.deck === undefined || this.entry?.history.future.length === 0) return;
    this.library.redo(this.deck.id);
    this.told = { text: this.#words.redoneStep };
  }

  create(): void {
    this.library.add({ title: this.#words.newDeck, audience: '', scenes: [] });
    this.#opened(this.#words.created);
  }

  copy(deck: Deck): void {
    this.library.add({ ...deck, title: this.#words.copyTitle(deck.title) });
    this.#opened(this.#words.copied(deck.title));
  }

  choose(id: string): void {
    this.library.choose(id);
    this.unfolded = undefined;
    this.told = undefined;
  }

  removeDeck(): void {
    if (this.deck === undefined) return;
    const { id, title } = this.deck;
    this.library.remove(id);
    this.#opened(this.#words.removedDeck(title), 'deck');
  }

  clear(): void {
    this.library.clear();
    this.#opened(this.#words.cleared, 'deck');
  }

  restoreDeck(): void {
    const id = this.library.restore();
    const deck = id === undefined ? undefined : this.library.entry(id)?.history.present;
    if (deck !== undefined)
      this.#opened(this.#words.restoredDeck(deck.title), this.library.canRestore ? 'deck' : undefined);
  }

  /** Opens the deck in a file beside the others. What is open stays as it is, whatever the file is. */
  async openFile(file: ChosenFile): Promise<void> {
    this.failed = undefined;
    this.asked = undefined;
    const opened = await openDeckFile(file, this.explorer.words);
    if ('errors' in opened) {
      this.failed = { name: file.name, errors: opened.errors };
      this.told = undefined;
      return;
    }
    const name = withoutCopyNumber(file.name);
    const same = this.library.decks.find((one) =>
      sameDeck(one, { ...opened.deck, id: deckIdOf(name) }, this.#words.untitled),
    );
    if (same === undefined) this.takeFile(opened.deck);
    else this.asked = { deck: opened.deck, same };
  }

  /** @param instead id of the deck that it replaces */
  takeFile(deck: Deck, instead?: string): void {
    this.asked = undefined;
    const broken = deck.scenes.filter((scene) => sceneProblems(scene, this.space).length > 0).length;
    const problems = broken === 0 ? '' : this.#words.openedProblems(broken);
    if (instead === undefined) {
      this.library.filed(this.library.add(deck));
      this.#opened(this.#words.opened(deck.title, deck.scenes.length) + problems);
    } else {
      this.library.replace(instead, deck);
      this.#opened(this.#words.replaced(deck.title) + problems, 'step');
    }
  }

  #opened(text: string, takesBack?: 'step' | 'deck'): void {
    this.unfolded = undefined;
    this.failed = undefined;
    this.told = takesBack === undefined ? { text } : { text, takesBack };
  }
}

/** Whether a deck from a file seems to be a version of one's own: the file has its title, or its name. */
function sameDeck(own: OwnDeck, { id, title }: Deck, untitled: string): boolean {
  const file = deckIdOf(deckFileName(own.title, untitled));
  return own.title === title || file === id || own.id === id;
}

/** The editor that the editor hands down to its parts. */
export const [getDeckEditorState, setDeckEditorState] = createContext<DeckEditorState>();
