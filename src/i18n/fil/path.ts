import type { PathWords } from '../words/pathWords.ts';

/** The words about paths between two items in Filipino; they come with the paths. */
export const path: PathWords = {
  and: ' at ',
  is: ': ',
  found: (count: number) => `May nakitang ${count} paraan ng pagkakaugnay.`,
  direct: 'Direktang magkaugnay.',
  across: (count: number) => `Magkaugnay sa pamamagitan ng ${count} item sa gitna.`,
  best: 'Pinakamalapit na ugnayan',
  other: (at: number) => `Ugnayan ${at}`,
  steps: 'Dahilan at batayan ng bawat step',
  further: 'Iba pang dahilan',
  copy: 'Kopyahin ang pangungusap',
  copied: 'Nakopya na.',
  copyFailed: 'Hindi nakopya. Piliin ang pangungusap at kopyahin.',
  swap: 'Pagpalitin',
  search: 'Maghanap ng ibang item',
  close: 'Isara',
  note: 'Hanggang 5, mula sa pinakamalapit. Mas nauuna ang dumadaan sa parehong patakaran o gawain kaysa sa dumadaan sa item na kaugnay ng lahat.',
  none: 'Walang nakitang ugnayan ng dalawang ito.',
  noneAlone: (name: string) => `Dahil walang ibang item na kaugnay ng “${name}”.`,
  noneApart: 'Dahil kahit saan sundan, walang item na pareho nilang naaabot.',
  noneHidden: (source: string, links: number) =>
    `Ipinapakita lang ang nakasulat sa ${source}, kaya nakatago ang ${links} ugnayan.`,
  targetHidden: (name: string, source: string) => `Wala sa ${source} ang “${name}”, kaya nakatago ito sa view ngayon.`,
};
