import type { ShareWords } from '../words/shareWords.ts';

/** The words of the sharing dialog in Filipino; they come with it. */
export const share: ShareWords = {
  title: 'I-share',
  close: 'Isara',
  lead: 'Binubuksan ng link na ito ang mismong screen na tinitingnan ngayon.',
  link: 'Link sa screen na ito',
  copy: 'Kopyahin ang link',
  copied: 'Nakopya na.',
  copyFailed: 'Hindi nakopya. Piliin ang teksto sa kahon at kopyahin.',
  send: 'Ipadala gamit ang ibang app',
  sendFailed: 'Hindi naipadala. Kopyahin ang link at gamitin ito.',
  fromFile:
    'Binuksan ang page na ito mula sa file sa computer na ito. Sa computer lang na ito mabubuksan ang link sa ibaba. Para sa iba, idagdag ang sumusunod na teksto sa dulo ng address ng pampublikong website.',
  fragment: 'Tekstong idadagdag sa dulo ng address ng pampublikong website',
  copyFragment: 'Kopyahin ang teksto',
  qr: (title: string) => `QR code para buksan ang screen na ito (${title})`,
  qrCaption: 'I-scan gamit ang camera ng smartphone para buksan ang parehong screen.',
  qrTooLong: 'Masyadong mahaba ang link para gawing QR code.',
  page: (name: string) => `Page ng “${name}”`,
  copyPage: 'Kopyahin ang link ng page',
  pageNote:
    'Kapag ipinaste sa LINE o ibang app, may lalabas na pamagat at larawan. Hindi kasama sa link na ito ang kasabay na tinitingnan at ang taon.',
};
