import './print.layer.css';

/** What is printed, each on paper of its own size: see print.css. */
export type Paper = 'sheet' | 'poster' | 'handout' | 'booklet';

/** Draws pages into an element; what is returned takes them away. */
export type DrawPages = (host: HTMLElement) => () => void;

/**
 * Puts pages into the document that the printer takes instead of what is on the screen, at once: a browser that is about
 * to print does not wait. What is returned takes them away.
 */
export function putPages(paper: Paper, draw: DrawPages): () => void {
  const host = document.createElement('div');
  host.className = 'print-pages';
  host.dataset['part'] = 'print';
  host.dataset['paper'] = paper;
  document.body.append(host);
  const takeAway = draw(host);
  return () => {
    takeAway();
    host.remove();
  };
}

/** Prints pages instead of what is on the screen; the browser's own window asks how. */
export function printPages(paper: Paper, draw: DrawPages): void {
  // Some browsers come back from print() before they have printed.
  addEventListener('afterprint', putPages(paper, draw), { once: true });
  print();
}

/** Whether pages are waiting for the printer already. */
export function arePagesPut(): boolean {
  return document.querySelector('body > .print-pages') !== null;
}
