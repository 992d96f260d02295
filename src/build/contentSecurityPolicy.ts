import { createHash } from 'node:crypto';

/**
 * The policy of a page: scripts, style sheets and data from its own folder only, styles in the page by hash, no HTML strings but Svelte's own
 * templates (Trusted Types policy `svelte-trusted-html`).
 *
 * @param styles contents of the page's style elements, to the character
 * @param scripts `own`: from the page's own folder; `none`: the page has no script; or the contents of all scripts of a
 * page that is one file: it may run these and load nothing at all
 * @param frames whether the page shows pages of its own site in frames
 */
export function contentSecurityPolicy(
  styles: readonly string[],
  scripts: 'own' | 'none' | readonly string[] = 'own',
  frames = false,
): string {
  const alone = typeof scripts !== 'string';
  const loads = alone ? [] : [`'self'`];
  const asks = scripts === 'own' ? `'self'` : `'none'`;
  return [
    `default-src 'none'`,
    ['script-src', ...(alone ? scripts.map(hash) : [asks])].join(' '),
    // 'self' for the style sheets of views that come when they are asked for.
    ['style-src', ...loads, ...styles.map(hash)].join(' '),
    ['img-src', ...loads, 'data:'].join(' '),
    `connect-src ${asks}`,
    `manifest-src ${asks}`,
    ...(frames ? [`frame-src 'self'`] : []),
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    // What unpacks the script of the one file hands it over under a name of its own (singleFile/unpack.js).
    `trusted-types ${scripts === 'none' ? `'none'` : ['svelte-trusted-html', ...(alone ? ['plan-file'] : [])].join(' ')}`,
  ].join('; ');
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
