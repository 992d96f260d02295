import { printPages, type DrawPages } from './printPages.ts';

/** A page to print: a drawing as large as the page, and what is said to it, on a page of its own. */
export interface PrintPage {
  readonly drawing: Element;
  readonly notes?: string | undefined;
  readonly title?: string | undefined;
}

/** Prints drawings, one a page. */
export function printSheets(pages: readonly PrintPage[]): void {
  printPages('sheet', drawSheets(pages));
}

/** Draws drawings as pages, one a page. */
export function drawSheets(pages: readonly PrintPage[]): DrawPages {
  return (host) => {
    for (const { drawing, notes, title } of pages) {
      const sheet = document.createElement('div');
      sheet.className = 'print-sheet';
      sheet.append(drawing);
      host.append(sheet);
      if (notes) host.append(notesPage(title ?? '', notes));
    }
    return () => undefined;
  };
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
