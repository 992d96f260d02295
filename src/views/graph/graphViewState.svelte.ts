import type { Graph, GraphLine, GraphNode, Spot } from '../../layout/graph/layoutGraph.ts';
import { FIT, levelOf, showSpot, zoomAt, type Viewport } from '../../layout/graph/viewport.ts';
import { Pointing } from '../../parts/pointing/pointing.svelte.ts';
import type { Path } from '../../plan/path/paths.ts';
import type { Link } from '../../plan/model/types.ts';

/** What is held for one picture only. */
interface Held {
  readonly of: string | undefined;
  readonly view: Viewport;
  readonly moved: ReadonlyMap<string, Spot>;
}

/** What the address brings to the front while nothing is pointed at. */
interface Front {
  /** The paths that are looked for. */
  readonly paths: readonly Path[];
  /** The links that the marks of overlays are for. */
  readonly marks: readonly Link[];
}

const NOTHING: Omit<Held, 'of'> = { view: FIT, moved: new Map() };
/** A spot that one walks to comes at least so near to the picture's edge, in px. */
const MARGIN = 40;

/**
 * How a reader looks at a picture of items and links: which part of it, what they have moved, what they point at.
 *
 * Nothing of this is in the address: it is forgotten with the picture.
 */
export class GraphViewState {
  readonly #graph: () => Graph;
  readonly #front: () => Front;
  #held: Held = $state.raw({ of: undefined, ...NOTHING });
  readonly pointing: Pointing;
  /** The line that the pointer is on. */
  hoveredLink: Link | undefined = $state.raw();

  /** Another picture is looked at afresh. */
  readonly #here: Omit<Held, 'of'> = $derived.by(() => (this.#held.of === this.#graph().focus ? this.#held : NOTHING));
  readonly view: Viewport = $derived(this.#here.view);
  /** The scale that labels and shapes are laid out for. */
  readonly level = $derived(levelOf(this.view));
  readonly nodes: readonly GraphNode[] = $derived.by(() => {
    const { moved } = this.#here;
    const { nodes } = this.#graph();
    return moved.size === 0 ? nodes : nodes.map((node) => ({ ...node, ...moved.get(node.id) }));
  });
  readonly byId: ReadonlyMap<string, GraphNode> = $derived(new Map(this.nodes.map((node) => [node.id, node])));
  /** Lines of the paths that are looked for. */
  readonly paths: readonly GraphLine[] = $derived.by(() =>
    this.#linesOf(this.#front().paths.flatMap((path) => path.links)),
  );
  /** Lines in front: those of what is pointed at, else of the paths that are looked for, else those that marks are for. */
  readonly front: readonly GraphLine[] = $derived.by(() => {
    const { lines } = this.#graph();
    const { hoveredLink } = this;
    const { active } = this.pointing;
    if (active !== undefined) return lines.filter(({ link }) => link.from === active || link.to === active);
    const { paths, marks } = this.#front();
    const chosen = paths.length > 0 ? this.paths : this.#linesOf(marks);
    return hoveredLink === undefined
      ? chosen
      : lines.filter((line) => line.link === hoveredLink || chosen.includes(line));
  });
  /** The items that stay in front; undefined when all do. */
  readonly near: ReadonlySet<string> | undefined = $derived.by(() => {
    const ends = this.front.flatMap(({ link }) => [link.from, link.to]);
    const { active } = this.pointing;
    if (active !== undefined) return new Set([active, ...ends]);
    const onPath = this.#front().paths.flatMap(({ items }) => items);
    return this.hoveredLink === undefined && onPath.length === 0 ? undefined : new Set([...ends, ...onPath]);
  });

  /** @param item the item that the address names: the keyboard begins there where the picture has it */
  constructor(graph: () => Graph, front: () => Front, item: () => string) {
    this.#graph = graph;
    this.#front = front;
    this.pointing = new Pointing(
      (id) => this.byId.has(id),
      () => [item(), this.nodes[0]?.id],
    );
  }

  /** Whether one looks at the whole picture with everything at its own position. */
  get atRest(): boolean {
    const { left, top, scale } = this.view;
    return left === FIT.left && top === FIT.top && scale === FIT.scale && this.#here.moved.size === 0;
  }

  lookAt(view: Viewport): void {
    this.#hold({ view });
  }

  zoom(factor: number): void {
    const { size } = this.#graph();
    this.lookAt(zoomAt(this.view, factor, { x: size.width / 2, y: size.height / 2 }, size));
  }

  /** Brings a spot into sight. */
  show(spot: Spot): void {
    this.lookAt(showSpot(this.view, spot, this.#graph().size, MARGIN));
  }

  move(id: string, spot: Spot): void {
    this.#hold({ moved: new Map(this.#here.moved).set(id, spot) });
  }

  /** Puts everything back and shows the whole. */
  rest(): void {
    this.#hold(NOTHING);
  }

  /** Those that wait until an end is chosen do not come by themselves. */
  #linesOf(links: readonly Link[]): readonly GraphLine[] {
    const wanted = new Set(links);
    if (wanted.size === 0) return [];
    return this.#graph().lines.filter(({ link, weight }) => wanted.has(link) && weight !== 'common');
  }

  #hold(next: Partial<Omit<Held, 'of'>>): void {
    const { view, moved } = this.#here;
    this.#held = { of: this.#graph().focus, view, moved, ...next };
  }
}
