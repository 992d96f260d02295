import { siteSchema } from '../plan/read/schema.ts';

/** Reads the address of the site as it is given to a build (`SITE=https://example.jp/plan/ npm run build`). */
export function readSite(site: string): string {
  const read = siteSchema.safeParse(site);
  if (!read.success) throw new Error(`SITE=${site} — ${read.error.issues[0]?.message ?? ''}`);
  return read.data;
}
