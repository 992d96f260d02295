/** The words of the frame's page. */
export interface FrameWords {
  readonly full: string;
  readonly newTab: string;
  /** A page may have several frames: their parts are told apart by name. */
  readonly page: (view: string, title: string) => string;
  readonly way: (breadcrumbs: string, page: string) => string;
}
