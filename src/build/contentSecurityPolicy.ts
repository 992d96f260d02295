import { createHash } from 'node:crypto';

/**
 * The policy of a page: scripts and data from its own folder only, styles by hash, no HTML strings but Svelte's own
 * templates (Trusted Types policy `svelte-trusted-html`).
 *
 * @param styles contents of the page's style elements, to the character
 */
export function contentSecurityPolicy(styles: readonly string[]): string {
  const hashes = styles.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src ${hashes.length > 0 ? hashes.join(' ') : `'none'`}`,
    `img-src 'self' data:`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types svelte-trusted-html`,
  ].join('; ');
}
