import type { Account } from '../account/account.ts';
import { page as ja } from '../i18n/ja/page.ts';
import { account as jaAccount } from '../i18n/ja/account.ts';
import { picture as jaPicture } from '../i18n/ja/picture.ts';

/** Nobody reads on after so many reasons. */
const MOST = 40;

/**
 * Returns what the links that are shown rest on, to be read beside the picture: each with its reason where they are few
 * or the picture is about them, and all of them counted.
 */
export function groundLines({ about, grounds, groundGroups }: Account): readonly string[] {
  if (groundGroups.length === 0) return [];
  return [
    jaPicture.grounds,
    ...(grounds.length <= MOST ? grounds : about.slice(0, MOST)).map(({ sentence, link }) =>
      [
        `・${jaAccount.ground(sentence, ja.basis[link.basis])}`,
        ...[link.reason, link.quote && jaPicture.quote(link.quote)].flatMap((text) => text ?? []),
      ].join('　'),
    ),
    ...groundGroups.map(({ name, basis, count }) => jaAccount.groundGroup(name, ja.basis[basis], count)),
  ];
}
