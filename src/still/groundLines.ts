import type { Account } from '../account/account.ts';
import type { Words } from '../i18n/words.ts';

/** Nobody reads on after so many reasons. */
const MOST = 40;

/**
 * Returns what the links that are shown rest on, to be read beside the picture: each with its reason where they are few
 * or the picture is about them, and all of them counted.
 */
export function groundLines(
  { about, grounds, groundGroups }: Account,
  words: Pick<Words, 'page' | 'punctuation' | 'account' | 'picture'>,
): readonly string[] {
  if (groundGroups.length === 0) return [];
  return [
    words.picture.grounds,
    ...(grounds.length <= MOST ? grounds : about.slice(0, MOST)).map(({ sentence, link }) =>
      words.punctuation.gap([
        `${words.picture.bullet}${words.account.ground(sentence, words.page.basis[link.basis])}`,
        ...[link.reason, link.quote && words.picture.quote(link.quote)].flatMap((text) => text ?? []),
      ]),
    ),
    ...groundGroups.map(({ name, basis, count }) => words.account.groundGroup(name, words.page.basis[basis], count)),
  ];
}
