import type { DataWords } from '../words/dataWords.ts';

/** The words in the files of the plan's data, in Filipino. */
export const data: DataWords = {
  properties: {
    basis:
      'Batayan. stated = salita ng orihinal, read = nabasa mula sa layout ng page, editorial = interpretasyon ng gumawa, reference = pampublikong impormasyon, provisional = pansamantala',
    reason: 'Kung bakit ganoon ang pagbasa, kapag hindi salita ng orihinal ang batayan',
    quote: 'Salita ng orihinal na pinagbatayan ng ugnayan',
    level: 'Antas ng ugnayan',
    kind: 'Uri ng item',
  },
};
