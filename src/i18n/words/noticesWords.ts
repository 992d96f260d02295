/** What a page says of an address, by the part of it that could not be followed. It comes when there is something to say. */
export interface NoticesWords {
  readonly view: (came: string) => string;
  readonly item: (came: string) => string;
  readonly basis: (came: string) => string;
  readonly with: (came: string) => string;
  readonly to: (came: string) => string;
  readonly steps: (came: string) => string;
  readonly year: (came: string) => string;
  readonly without: (came: string) => string;
  readonly unlinked: (came: string) => string;
  readonly rows: (came: string) => string;
  readonly columns: (came: string) => string;
  readonly sort: (came: string) => string;
  readonly deck: (came: string) => string;
  readonly scene: (came: string) => string;
  readonly lang: (came: string) => string;
  readonly ruby: (came: string) => string;
  readonly overlay: (came: string) => string;
  readonly parameter: (came: string) => string;
  readonly form: (came: string) => string;
}
