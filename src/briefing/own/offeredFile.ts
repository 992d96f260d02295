/** Returns the one file to open of those that were chosen or dropped: the first that calls itself YAML, else the first. */
export function offeredFile(files: Iterable<File> | null | undefined): File | undefined {
  const all = [...(files ?? [])];
  return all.find(({ name }) => /\.ya?ml$/i.test(name)) ?? all[0];
}
