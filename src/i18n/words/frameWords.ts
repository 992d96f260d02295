/** The words of the frame's page. */
export interface FrameWords {
  readonly full: string;
  /** Before what the links that are shown rest on. */
  readonly bases: string;
  readonly newTab: string;
  /** A page may have several frames: their parts are told apart by name. */
  readonly page: (view: string, title: string) => string;
  readonly breadcrumbs: (breadcrumbs: string, page: string) => string;
}
