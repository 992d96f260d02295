import { fileMessages } from '../../messages/fileMessages.ts';
import { readEntry, isRecord, errorAt, type Entry } from './entry.ts';
import type { PlanError } from './planError.ts';
import { folderOf, type PlanFile } from './planFile.ts';
import { headSchema, type HeadEntry } from './schema.ts';
import { readYaml, type YamlDocument } from './yaml.ts';

export interface FoundDocuments {
  readonly head: Entry<HeadEntry> | undefined;
  /** plan.yaml, then the files that it lists, in its order. */
  readonly documents: readonly YamlDocument[];
  readonly errors: readonly PlanError[];
  /** Whether every file that should be there could be read. */
  readonly complete: boolean;
  readonly folder: string;
}

/** Reads plan.yaml and the YAML files it lists; files that are missing, or there without being listed, are errors. */
export function findDocuments(files: readonly PlanFile[]): FoundDocuments {
  const main = findMain(files);
  if (main === undefined) return { ...NOTHING, errors: [missingMain(files)] };

  const folder = folderOf(main.path);
  const first = readYaml(main);
  if (first.document === undefined) return { ...NOTHING, folder, errors: first.errors };

  const head = readHead(first.document);
  const errors = [...first.errors, ...head.errors];
  if (head.entry === undefined) return { ...NOTHING, folder, documents: [first.document], errors };

  const listed = readListed(head.entry, folder, files);
  const unlisted = strangers(head.entry, folder, main, files);
  return {
    head: head.entry,
    documents: [first.document, ...listed.documents],
    errors: [...errors, ...listed.errors, ...unlisted],
    complete: listed.complete && unlisted.length === 0,
    folder,
  };
}

const MAIN = 'plan.yaml';
const NOTHING = { head: undefined, documents: [], complete: false, folder: '' };

function findMain(files: readonly PlanFile[]): PlanFile | undefined {
  const mains = files.filter(({ path }) => path.slice(folderOf(path).length) === MAIN);
  return mains.sort((a, b) => a.path.length - b.path.length)[0];
}

function missingMain(files: readonly PlanFile[]): PlanError {
  const file = `${folderOf(files[0]?.path ?? '')}${MAIN}`;
  const message = fileMessages.mainMissing(MAIN);
  return { file, line: 1, column: 1, path: '', message };
}

function readHead(document: YamlDocument): { entry?: Entry<HeadEntry>; errors: readonly PlanError[] } {
  const raw = isRecord(document.value) ? document.value['plan'] : undefined;
  const read = readEntry(headSchema, raw, document, ['plan']);
  return 'entry' in read ? { entry: read.entry, errors: [] } : read;
}

function readListed(head: Entry<HeadEntry>, folder: string, files: readonly PlanFile[]) {
  const documents: YamlDocument[] = [];
  const errors: PlanError[] = [];
  for (const [i, name] of head.value.files.entries()) {
    const file = files.find(({ path }) => path === folder + name);
    if (name === MAIN || head.value.files.indexOf(name) < i) {
      errors.push(errorAt(head, ['files', i], fileMessages.readAlready(name)));
    } else if (file === undefined) {
      const message = fileMessages.missing(name);
      errors.push(errorAt(head, ['files', i], message));
    } else {
      const read = readYaml(file);
      errors.push(...read.errors);
      if (read.document !== undefined) documents.push(read.document);
    }
  }
  return { documents, errors, complete: documents.length === head.value.files.length };
}

/** YAML files beside plan.yaml that it does not list: somebody forgot to list them. Deeper folders are not the plan's. */
function strangers(head: Entry<HeadEntry>, folder: string, main: PlanFile, files: readonly PlanFile[]): PlanError[] {
  return files
    .filter(({ path }) => folderOf(path) === folder && path !== main.path && /\.ya?ml$/.test(path))
    .map(({ path }) => ({ path, name: path.slice(folder.length) }))
    .filter(({ name }) => !head.value.files.includes(name))
    .map(({ path, name }) => ({
      file: path,
      line: 1,
      column: 1,
      path: '',
      message: fileMessages.unlisted(MAIN, name),
    }));
}
