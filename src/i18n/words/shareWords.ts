/** The words of the sharing dialog; they come with it. */
export interface ShareWords {
  readonly title: string;
  readonly close: string;
  readonly lead: string;
  readonly link: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly send: string;
  readonly sendFailed: string;
  readonly fromFile: string;
  readonly fragment: string;
  readonly copyFragment: string;
  readonly qr: (title: string) => string;
  readonly qrCaption: string;
  readonly qrTooLong: string;
  readonly page: (name: string) => string;
  readonly copyPage: string;
  readonly pageNote: string;
}
