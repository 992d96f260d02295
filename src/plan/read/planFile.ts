/** A text file of a plan's folder, already read: parsing never touches a disk. */
export interface PlanFile {
  /** Path as errors print it, with `/` between folders: `data/districts.yaml`. */
  readonly path: string;
  readonly text: string;
}

/** The folder of a path with its closing slash, or nothing: `data/` for `data/plan.yaml`. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
