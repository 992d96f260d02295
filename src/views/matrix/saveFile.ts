import type { ExportFile } from '../../export/exportFiles.ts';

/** Gives a file to the reader, made in the page: nothing is asked of a server. */
export function saveFile({ name, content }: ExportFile): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by the next task.
  setTimeout(() => URL.revokeObjectURL(address));
}
