import type { Account } from '../account/account.ts';
import { page as ja } from '../i18n/ja/page.ts';
import { shown as jaShown } from '../i18n/ja/shown.ts';
import type { Explorer } from '../state/explorer.svelte.ts';

/** Returns what stands below a table of what is shown: what it is, under what conditions, on what, where it comes from. */
export function csvOrigin(explorer: Pick<Explorer, 'model' | 'view' | 'href'>, account: Account): readonly string[] {
  const { title, publisher, version, notice, license } = explorer.model.plan.meta;
  const [first, ...others] = account.sources;
  return [
    [title, ja.views[explorer.view] ?? explorer.view, account.title].join('　'),
    ...account.sentences.map((text) => text.replaceAll('\n', ' ')),
    ...(account.basisLine === '' ? [] : [account.basisLine]),
    ...account.notes.map((note) => `${ja.provisional}：${note}`),
    ja.footerSource(`${publisher}「${first?.name ?? title}」`),
    ...others.map(({ name, url }) => jaShown.source(url === undefined ? name : `${name} ${url}`)),
    ja.footerVersion(version),
    ja.footerLicense(license.name),
    notice,
    `${jaShown.address}${explorer.href({})}`,
  ];
}
