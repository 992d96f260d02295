import type { Account, TellPart } from '../account/account.ts';
import type { AccountState } from '../account/state.ts';
import { tellAccount } from '../account/tellAccount.ts';
import { jaAccount } from '../i18n/jaAccount.ts';

/** The part of every view: an `account.ts` in its folder, which nothing else has to name. */
const parts = import.meta.glob<TellPart>('./*/account.ts', { eager: true, import: 'default' });

/** Tells what is shown in a state, for whatever is made of it: slides, files, paper, frames, words. */
export function accountOf(state: AccountState): Account {
  const tell = parts[`./${state.view}/account.ts`];
  if (tell === undefined) throw new Error(`unknown view: ${state.view} (known: ${Object.keys(parts).join(', ')})`);
  return tellAccount(state, tell(state, jaAccount), jaAccount);
}
