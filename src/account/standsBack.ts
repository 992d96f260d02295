/** Ids that a state speaks of. */
interface Ids {
  has(id: string): boolean;
}

/** What decides whether an item of a picture stands back; what is undefined has no say. */
export interface Foreground {
  /** What the picture is about: the item in focus or pointed at with what lies around it, or the paths between two. */
  readonly near?: Ids | undefined;
  /** What bears a mark of the chosen overlays, or stands out. */
  readonly front?: Ids | undefined;
  /** What the chosen year does not have yet. */
  readonly undecided?: Ids | undefined;
}

/** Whether an item stands back in a picture: it then is pale, and has no words. Every view asks here. */
export function standsBack(id: string, { near, front, undecided }: Foreground): boolean {
  return near?.has(id) === false || front?.has(id) === false || undecided?.has(id) === true;
}
