import { csvOrigin } from '../../export/csvOrigin.ts';
import type { TableFile } from '../view.ts';
import { matrixCsv } from './matrixCsv.ts';
import { shownMatrix } from './shownMatrix.ts';

/** The table that is shown, as CSV. */
const tableFile: TableFile = (explorer, account) => {
  const matrix = shownMatrix(explorer);
  return matrix && matrixCsv(explorer.index, matrix, csvOrigin(explorer, account), explorer.words);
};
export default tableFile;
