/** Media types by the end of a file's name. */
const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv;charset=utf-8',
  graphml: 'application/xml',
  json: 'application/json',
  jsonld: 'application/ld+json',
  svg: 'image/svg+xml',
};

/** A file by its name, whose end says what it is; a blob says so itself. */
interface SavedFile {
  readonly name: string;
  readonly content: string | Blob;
}

/** Gives a file to the reader, made in the page: nothing is asked of a server. */
export function saveFile({ name, content }: SavedFile): void {
  const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by the next task.
  setTimeout(() => URL.revokeObjectURL(address));
}
