import type { Account, TellPart } from '../account/account.ts';
import type { AccountState } from '../account/state.ts';
import { tellAccount } from '../account/tellAccount.ts';
import type { Words } from '../i18n/words.ts';

/** The part of every view: an `account.ts` in its folder, which nothing else has to name. */
const parts = import.meta.glob<TellPart>('./*/account.ts', { eager: true, import: 'default' });

/** Tells what is shown in a state, for whatever is made of it: slides, files, paper, frames, words. */
export function accountOf(state: AccountState & { readonly words: Pick<Words, 'account'> }): Account {
  const tell = parts[`./${state.view}/account.ts`];
  if (tell === undefined) throw new Error(`unknown view: ${state.view} (known: ${Object.keys(parts).join(', ')})`);
  const words = state.words.account;
  return tellAccount(state, tell(state, words), words);
}
