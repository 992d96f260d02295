import './print.layer.css';

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
