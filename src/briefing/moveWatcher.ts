/**
 * Returns what tells whether a pointer has really moved with an event, seen over time: a page that changes beneath a mouse
 * makes the browser tell of moves that nobody made.
 *
 * @param first whether the first event is a move: else it only says where the mouse lies
 */
export function moveWatcher(first: boolean): (event: PointerEvent) => boolean {
  let last: { readonly x: number; readonly y: number } | undefined;
  return ({ pointerType, screenX: x, screenY: y }) => {
    const moved = last === undefined ? first : last.x !== x || last.y !== y;
    last = { x, y };
    return moved || pointerType !== 'mouse';
  };
}
