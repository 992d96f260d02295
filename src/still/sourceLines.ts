import type { Account } from '../account/account.ts';
import type { Words } from '../i18n/words.ts';
import type { Meta } from '../plan/model/meta.ts';

/** Returns where what is shown comes from and when it was made, one line each. */
export function sourceLines(
  { publisher, title, version, notice }: Meta,
  { sources, subject, translation }: Pick<Account, 'sources' | 'subject' | 'translation'>,
  date: Date,
  words: Pick<Words, 'page' | 'punctuation' | 'picture' | 'timeline'>,
): readonly [source: string, notice: string, made: string] {
  const [first, ...others] = sources;
  const further = others.map(({ short, url }) => (url === undefined ? short : `${short} ${url}`));
  return [
    words.punctuation.gap([
      words.page.footerSource(words.page.publication(publisher, first?.name ?? title)),
      ...(subject ? [words.punctuation.colon(subject.name, subject.source)] : []),
      ...(further.length > 0 ? [words.picture.further(further)] : []),
    ]),
    translation === undefined ? notice : words.punctuation.gap([translation, notice]),
    words.punctuation.gap([words.page.footerVersion(version), words.picture.made(words.timeline.date(date))]),
  ];
}
