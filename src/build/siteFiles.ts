import type { Plan } from '../plan/model/types.ts';
import { escapeHtml } from './escapeHtml.ts';

/** A file for search engines, by its name. */
export interface SiteFile {
  readonly name: string;
  readonly content: string;
}

/** Pages that are not for search engines: one where nothing is, and one that is the explorer in a frame. */
const UNLISTED = ['404.html', 'embed.html'];

/**
 * Returns what search engines look for: who may read, and, where the site's own address is known, all its pages.
 *
 * A sitemap has whole addresses only, so without `site` in plan.yaml or SITE there is none. Search engines read
 * robots.txt at a server's root alone: a site in a folder names its sitemap in the robots.txt there.
 */
export function siteFiles({ meta }: Plan, pages: readonly string[]): readonly SiteFile[] {
  const { site, version } = meta;
  const robots = ['User-agent: *', 'Allow: /', ...(site === undefined ? [] : [`Sitemap: ${site}sitemap.xml`]), ''];
  const files = [{ name: 'robots.txt', content: robots.join('\n') }];
  if (site === undefined) return files;
  const urls = pages
    .filter((file) => !UNLISTED.includes(file))
    .map((file) => `${site}${file.replace(/(^|\/)index\.html$/, '$1')}`)
    .map((url) => `  <url><loc>${escapeHtml(url)}</loc><lastmod>${version}</lastmod></url>\n`);
  const content = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`;
  return [...files, { name: 'sitemap.xml', content }];
}
