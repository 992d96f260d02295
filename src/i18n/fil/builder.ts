import type { BuilderWords } from '../words/builderWords.ts';

/** The words of the embed builder in Filipino; they come with it. */
export const builder: BuilderWords = {
  title: 'I-embed sa web page',
  close: 'Isara',
  lead: 'Gumawa ng HTML na ipe-paste sa web page, tulad ng page ng lungsod. Magsisimula ito sa screen na tinitingnan ngayon.',
  choices: 'Ilalagay',
  view: 'View',
  item: 'Item',
  whole: 'Buong plano',
  overlays: (name: string, chosen: readonly string[]) =>
    chosen.length === 0 ? `Isabay ang ${name}` : `Isabay ang ${name}: ${chosen.join(', ')}`,
  to: 'Bakit magkaugnay? (isa pang item)',
  noOther: 'Walang pipiliin',
  drawn: (kinds: string) => `Isasama sa larawan: ${kinds}`,
  left: (name: string, left: readonly string[]) =>
    left.length === 0 ? name : `${name} (maliban sa: ${left.join(', ')})`,
  year: 'Fiscal year',
  allYears: 'Lahat ng taon',
  yearName: (label: string) => label,
  name: 'Pangalan ng frame',
  nameNote:
    'Binabasa ito ng screen reader bilang pangalan ng frame. Kapag walang laman, babalik ang awtomatikong pangalan.',
  height: 'Taas ng frame',
  auto: 'Ayon sa laman (mas mainam)',
  fixed: 'Nakatakdang taas',
  pixels: 'Taas (pixel)',
  pixelsWrong: (least: number, most: number) => `Maglagay ng buong numero mula ${least} hanggang ${most}.`,

  language: (name: string) => `Wika: ${name} (ito ang wika ng data ng planong ito)`,

  preview: 'Preview',
  previewNote: 'Hindi mapipindot ang nasa preview. Mapipindot ito sa page na pinaglagyan.',

  code: 'HTML na ipe-paste',
  codeNote: 'I-paste ito nang buo sa laman ng page. Kapag hindi gumana ang script, lalabas ang isang link.',
  plain: 'Para sa page na hindi puwede ang script',
  plainCode: 'HTML na frame (iframe) lang',
  plainNote: 'Hindi nagbabago ang taas ayon sa laman. Kung kailangan, palitan ang numero ng height.',
  server:
    'Para ilagay sa page ng ibang website, idagdag ang website na iyon sa setting ng server ng website na ito (frame-ancestors).',
  copy: 'Kopyahin ang HTML',
  copied: 'Nakopya na.',
  copyFailed: 'Hindi nakopya. Piliin ang teksto sa kahon at kopyahin.',
};
