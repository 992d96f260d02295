/** What a drawing may be made of outside its page; a link becomes a group, everything else is left behind. */
const SHAPES = new Set(['svg', 'g', 'path', 'rect', 'circle', 'text', 'tspan', 'defs', 'pattern']);

/** Attributes that say where something is; all others stay with the page. */
const GEOMETRY = new Set([
  ...['viewBox', 'x', 'y', 'width', 'height', 'rx', 'ry', 'cx', 'cy', 'r', 'd', 'transform', 'pathLength'],
  ...['id', 'patternUnits', 'patternTransform', 'preserveAspectRatio', 'overflow', 'shape-rendering'],
]);

/** Properties that children take from their parents, with what holds where nobody says anything. */
const INHERITED: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  'font-family': '',
  'font-size': '16px',
  'font-weight': '400',
  'text-anchor': 'start',
  'writing-mode': 'horizontal-tb',
};

/** What a property of an element is when all style sheets have been heard. */
export type StyleOf = (element: Element) => Pick<CSSStyleDeclaration, 'getPropertyValue'>;

/**
 * Returns a drawing of the page as one that stands alone: the looks that style sheets gave it are its own attributes,
 * and no class, handler, script, link or reference to anything outside is left.
 *
 * @param svg drawn in the page
 * @param styleOf the page's `getComputedStyle`
 */
export function standaloneSvg(svg: Element, styleOf: StyleOf): Element {
  const copied = copy(svg, styleOf, INHERITED);
  if (copied === undefined) throw new Error('A drawing that is not shown cannot be copied: expected a visible <svg>.');
  return copied;
}

function copy(element: Element, styleOf: StyleOf, around: Readonly<Record<string, string>>): Element | undefined {
  const name = element.localName === 'a' ? 'g' : element.localName;
  if (!SHAPES.has(name) || element.namespaceURI !== SVG) return undefined;
  const style = styleOf(element);
  const value = (property: string) => style.getPropertyValue(property).trim();
  // What fills a surface is itself never drawn, and has no looks of its own that could hide it.
  const drawn = name !== 'defs' && name !== 'pattern';
  if (drawn && (value('display') === 'none' || value('visibility') === 'hidden' || value('opacity') === '0')) {
    return undefined;
  }
  const made = element.ownerDocument.createElementNS(SVG, name);
  for (const { name: key, value: text } of element.attributes) if (GEOMETRY.has(key)) made.setAttribute(key, text);
  const own: Record<string, string> = {};
  for (const [property, before] of Object.entries(around)) {
    own[property] = value(property) || before;
    if (own[property] !== before) made.setAttribute(property, written(own[property]));
  }
  const opacity = value('opacity');
  if (opacity !== '' && opacity !== '1') made.setAttribute('opacity', opacity);
  for (const child of element.childNodes) {
    const part = child.nodeType === TEXT ? textOf(child, name) : copyChild(child, styleOf, own);
    if (part) made.append(part);
  }
  return made;
}

function copyChild(child: Node, styleOf: StyleOf, own: Readonly<Record<string, string>>): Element | undefined {
  return child.nodeType === ELEMENT ? copy(child as Element, styleOf, own) : undefined;
}

/** Words stand in texts only: between shapes there is nothing but the lines of the source. */
function textOf(node: Node, parent: string): Node | undefined {
  return parent === 'text' || parent === 'tspan' ? node.cloneNode() : undefined;
}

/** A texture is named by its position in this drawing, never by an address. */
function written(value: string): string {
  return value.replace(/^url\(["']?[^"')]*(#[^"')]+)["']?\)/, 'url($1)');
}

const SVG = 'http://www.w3.org/2000/svg';
const ELEMENT = 1;
const TEXT = 3;
