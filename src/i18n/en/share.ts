import type { ShareWords } from '../words/shareWords.ts';

/** The words of the sharing dialog in English; they come with it. */
export const share: ShareWords = {
  title: 'Share',
  close: 'Close',
  lead: 'This link opens exactly what you see now.',
  link: 'Link to this screen',
  copy: 'Copy the link',
  copied: 'Copied.',
  copyFailed: 'Could not copy. Please select the text in the field and copy it.',
  send: 'Send with another app',
  sendFailed: 'Could not send. Please copy the link and use that.',
  fromFile:
    'This page was opened from a file on this computer. The link below works on this computer only. To tell others, give them the public site’s address followed by this text.',
  fragment: 'Text to add after the public site’s address',
  copyFragment: 'Copy the text',
  qr: (title: string) => `QR code that opens this screen (${title})`,
  qrCaption: 'Read it with a smartphone’s camera to open the same screen.',
  qrTooLong: 'The link is too long for a QR code.',
  page: (name: string) => `Page of “${name}”`,
  copyPage: 'Copy the page’s link',
  pageNote:
    'Pasted into LINE and the like, it comes with a title and a picture. What is highlighted and the fiscal year are not part of this link.',
};
