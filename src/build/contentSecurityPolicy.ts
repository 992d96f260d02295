import { createHash } from 'node:crypto';

/**
 * The policy of a page: scripts, style sheets and data from its own folder only, styles in the page by hash, no HTML strings but Svelte's own
 * templates (Trusted Types policy `svelte-trusted-html`).
 *
 * @param styles contents of the page's style elements, to the character
 */
export function contentSecurityPolicy(styles: readonly string[]): string {
  const hashes = styles.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    // 'self' for the style sheets of views that come when they are asked for.
    `style-src ${["'self'", ...hashes].join(' ')}`,
    `img-src 'self' data:`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types svelte-trusted-html`,
  ].join('; ');
}
