import type { ExportFile } from '../../export/exportFiles.ts';

/** Media types by the end of a file's name. */
const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv;charset=utf-8',
  graphml: 'application/xml',
  json: 'application/json',
  jsonld: 'application/ld+json',
};

/** Gives a file to the reader, made in the page: nothing is asked of a server. */
export function saveFile({ name, content }: ExportFile): void {
  const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by the next task.
  setTimeout(() => URL.revokeObjectURL(address));
}
