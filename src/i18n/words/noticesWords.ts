import type { ViewAddress } from '../../account/viewAddress.ts';

/** The same of the parameters that a view brings; the view's folder has them. */
export type ViewNotices<Name extends keyof ViewAddress = keyof ViewAddress> = {
  readonly [One in Name]: (came: string) => string;
};

/** What a page says of an address, by the part of it that could not be followed. It comes when there is something to say. */
export interface NoticesWords extends ViewNotices {
  readonly view: (came: string) => string;
  readonly item: (came: string) => string;
  readonly basis: (came: string) => string;
  readonly with: (came: string) => string;
  readonly to: (came: string) => string;
  readonly theme: (came: string) => string;
  readonly year: (came: string) => string;
  readonly deck: (came: string) => string;
  readonly scene: (came: string) => string;
  readonly lang: (came: string) => string;
  /** A language has not come: its name in itself. */
  readonly languageFailed: (name: string) => string;
  readonly ruby: (came: string) => string;
  readonly overlay: (came: string) => string;
  readonly parameter: (came: string) => string;
  readonly form: (came: string) => string;
}
