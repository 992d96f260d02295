import type { Account } from '../account/account.ts';
import { page as ja } from '../i18n/ja/page.ts';
import { picture as jaPicture } from '../i18n/ja/picture.ts';
import type { Meta } from '../plan/model/types.ts';
import { dayLabel } from '../plan/time/dayLabel.ts';

/** Returns where what is shown comes from and when it was made, one line each. */
export function sourceLines(
  { publisher, title, version, notice }: Meta,
  { sources, subject }: Pick<Account, 'sources' | 'subject'>,
  date: Date,
): readonly [source: string, notice: string, made: string] {
  const [first, ...others] = sources;
  const further = others.map(({ short, url }) => (url === undefined ? short : `${short} ${url}`));
  return [
    [
      ja.footerSource(`${publisher}「${first?.name ?? title}」`),
      ...(subject ? [`${subject.name}：${subject.source}`] : []),
      ...(further.length > 0 ? [jaPicture.further(further)] : []),
    ].join('　'),
    notice,
    `${ja.footerVersion(version)}　${jaPicture.made(dayLabel(date))}`,
  ];
}
