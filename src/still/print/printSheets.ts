import './print.layer.css';

/** A page to print: a drawing as large as the page, and what is said to it, on a page of its own. */
export interface PrintPage {
  readonly drawing: Element;
  readonly notes?: string | undefined;
  readonly title?: string | undefined;
}

/** Prints pages instead of what is on the screen; the browser's own window asks how. */
export function printSheets(pages: readonly PrintPage[]): void {
  const host = document.createElement('div');
  host.className = 'print-pages';
  host.dataset['part'] = 'print';
  for (const { drawing, notes, title } of pages) {
    const sheet = document.createElement('div');
    sheet.className = 'print-sheet';
    sheet.append(drawing);
    host.append(sheet);
    if (notes) host.append(notesPage(title ?? '', notes));
  }
  document.body.append(host);
  // Some browsers come back from print() before they have printed.
  addEventListener('afterprint', () => host.remove(), { once: true });
  print();
}

function notesPage(title: string, notes: string): Element {
  const page = document.createElement('section');
  page.className = 'print-notes';
  const heading = document.createElement('h2');
  heading.textContent = title;
  const text = document.createElement('p');
  text.textContent = notes;
  page.append(heading, text);
  return page;
}

/**
 * Prints the plan in words as a booklet, whatever view is on the screen. The words have to be on the page.
 *
 * @param done called when they are not needed any more
 */
export function printBooklet(done: () => void): void {
  const { classList } = document.documentElement;
  classList.add('print-booklet');
  const after = () => {
    classList.remove('print-booklet');
    done();
  };
  addEventListener('afterprint', after, { once: true });
  print();
}
