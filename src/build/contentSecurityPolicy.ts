import { createHash } from 'node:crypto';

/**
 * The policy of a page: scripts, style sheets and data from its own folder only, styles in the page by hash, no HTML strings but Svelte's own
 * templates (Trusted Types policy `svelte-trusted-html`).
 *
 * @param styles contents of the page's style elements, to the character
 * @param scripts contents of all scripts of a page that is one file: it may run these and load nothing at all
 */
export function contentSecurityPolicy(styles: readonly string[], scripts?: readonly string[]): string {
  // 'self' for the style sheets of views that come when they are asked for.
  const own = scripts === undefined ? [`'self'`] : [];
  const none = [`'none'`];
  return [
    `default-src 'none'`,
    ['script-src', ...(scripts?.map(hash) ?? own)].join(' '),
    ['style-src', ...own, ...styles.map(hash)].join(' '),
    ['img-src', ...own, 'data:'].join(' '),
    ['connect-src', ...(scripts ? none : own)].join(' '),
    ['manifest-src', ...(scripts ? none : own)].join(' '),
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    // What unpacks the script of the one file hands it over under a name of its own (singleFile/unpack.js).
    ['trusted-types svelte-trusted-html', ...(scripts ? ['plan-file'] : [])].join(' '),
  ].join('; ');
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
