/** What a file is that somebody may take for a deck. */
export type FileKind = 'picture' | 'pdf' | 'office' | 'page' | 'archive';

/** How files of a kind begin, as Latin letters of their bytes. */
const BEGINNINGS: readonly (readonly [beginning: RegExp, kind: FileKind])[] = [
  [/^\x89PNG|^\xff\xd8\xff|^GIF8|^RIFF[\s\S]{4}WEBP|^BM[\s\S]{4}\0\0\0\0|^[\s\S]{4}ftyp(avif|heic)/, 'picture'],
  [/^%PDF/, 'pdf'],
  // Word, Excel and PowerPoint before 2007.
  [/^\xd0\xcf[^]\xe0\xa1\xb1/, 'office'],
  [/^PK[^]{2}/, 'archive'],
  [/^(\xef\xbb\xbf)?\s*(<\?xml[\s\S]*?\?>\s*)?(<!--[\s\S]*?-->\s*)?<svg/i, 'picture'],
  [/^(\xef\xbb\xbf)?\s*<(!doctype html|html)/i, 'page'],
];

/** How names of files of a kind end. */
const ENDINGS: readonly (readonly [ending: RegExp, kind: FileKind])[] = [
  [/\.(png|jpe?g|gif|webp|bmp|avif|heic|svg|tiff?)$/i, 'picture'],
  [/\.pdf$/i, 'pdf'],
  [/\.(pptx?|ppsx|xlsx?|docx?|od[pst])$/i, 'office'],
  [/\.html?$/i, 'page'],
  [/\.zip$/i, 'archive'],
];

/**
 * Returns what a file is, by how it begins; undefined where it may be a deck. The name tells where the file is too large to be
 * read, and which program packed it.
 */
export function fileKind(name: string, bytes?: ArrayBuffer): FileKind | undefined {
  const named = ENDINGS.find(([one]) => one.test(name))?.[1];
  if (bytes === undefined) return named;
  const beginning = String.fromCharCode(...new Uint8Array(bytes.slice(0, 512)));
  const kind = BEGINNINGS.find(([one]) => one.test(beginning))?.[1];
  return kind === 'archive' && named === 'office' ? named : kind;
}
