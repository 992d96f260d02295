import type { Account, TellPart } from '../account/account.ts';
import type { AccountState } from '../account/state.ts';
import { tellAccount } from '../account/tellAccount.ts';
import { jaAccount } from '../i18n/jaAccount.ts';
import { tellDistricts } from './districts/account.ts';
import { tellGraph } from './graph/account.ts';
import { tellList } from './list/account.ts';
import { tellMatrix } from './matrix/account.ts';
import { tellSunburst } from './sunburst/account.ts';

const PARTS: Readonly<Record<string, TellPart>> = {
  sunburst: tellSunburst,
  graph: tellGraph,
  matrix: tellMatrix,
  districts: tellDistricts,
  list: tellList,
};

/** Tells what is shown in a state, for whatever is made of it: slides, files, paper, frames, words. */
export function accountOf(state: AccountState): Account {
  const tell = Object.hasOwn(PARTS, state.view) ? PARTS[state.view] : undefined;
  if (tell === undefined) throw new Error(`unknown view: ${state.view} (known: ${Object.keys(PARTS).join(', ')})`);
  return tellAccount(state, tell(state, jaAccount), jaAccount);
}
