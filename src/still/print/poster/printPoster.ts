import { qrCode } from '../../../export/qr.ts';
import type { Explorer } from '../../../state/explorer.svelte.ts';
import { accountOf } from '../../../views/accounts.ts';
import { sharedLink } from '../../sharedLink.ts';
import { sourceLines } from '../../sourceLines.ts';
import { mountPages } from '../mountPages.ts';
import { printPages } from '../printPages.ts';
import { wholePlan } from '../wholePlan.ts';
import Poster from './Poster.svelte';

/** Prints the whole plan on one large sheet. */
export function printPoster(page: Explorer): void {
  const explorer = wholePlan(page);
  const account = accountOf(explorer);
  const link = sharedLink(explorer);
  const source = sourceLines(explorer.model.plan.meta, account, new Date(), explorer.words);
  const qr = link === undefined ? undefined : qrCode(link);
  printPages('poster', mountPages(Poster, { explorer, account, source, qr }));
}
