import type { Account } from '../account/account.ts';
import type { Explorer } from '../state/explorer.svelte.ts';

/** Returns what stands below a table of what is shown: what it is, under what conditions, on what, where it comes from. */
export function csvOrigin(
  explorer: Pick<Explorer, 'model' | 'viewName' | 'href' | 'words'>,
  account: Account,
): readonly string[] {
  const { model, viewName, words } = explorer;
  const { title, publisher, version, notice, license } = model.plan.meta;
  const [first, ...others] = account.sources;
  return [
    words.punctuation.gap([title, viewName, account.title]),
    ...account.sentences.map((text) => text.replaceAll('\n', ' ')),
    ...(account.basisLine === '' ? [] : [account.basisLine]),
    ...account.notes.map((note) => words.punctuation.colon(words.page.provisional, note)),
    words.page.footerSource(words.page.publication(publisher, first?.name ?? title)),
    ...others.map(({ name, url }) => words.shown.source(url === undefined ? name : `${name} ${url}`)),
    words.page.footerVersion(version),
    words.page.footerLicense(license.name),
    ...(account.translation === undefined ? [] : [account.translation]),
    notice,
    `${words.shown.address}${explorer.href({})}`,
  ];
}
