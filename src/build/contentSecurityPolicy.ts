import { createHash } from 'node:crypto';

/** What a page is made of, as far as its policy has to let it in. */
interface PageParts {
  /** Contents of the page's style elements, to the character. */
  readonly styles: readonly string[];
  /** Contents of the page's own scripts, to the character. */
  readonly scripts?: readonly string[];
  /** What the page may load: files of its own folder; no script and nothing that a script asks for; nothing at all. */
  readonly loads?: 'all' | 'no-script' | 'nothing';
  /** Whether it shows pages of its own site in frames. */
  readonly frames?: boolean;
}

/**
 * The policy of a page: scripts, style sheets and data from its own folder only, what stands in the page by hash, no HTML
 * strings but Svelte's own templates (Trusted Types policy `svelte-trusted-html`).
 */
export function contentSecurityPolicy({ styles, scripts = [], loads = 'all', frames = false }: PageParts): string {
  const files = loads === 'nothing' ? [] : [`'self'`];
  const asked = loads === 'all' ? [`'self'`] : [];
  // What unpacks the script of the one file hands it over under a name of its own (singleFile/unpack.js).
  const makers = [
    ...(loads === 'no-script' ? [] : ['svelte-trusted-html']),
    ...(loads === 'nothing' ? ['plan-file'] : []),
  ];
  return [
    `default-src 'none'`,
    directive('script-src', [...asked, ...scripts.map(hash)]),
    // 'self' for the style sheets of views that come when they are asked for.
    directive('style-src', [...files, ...styles.map(hash)]),
    directive('img-src', [...files, 'data:']),
    // Nothing asks where no script may run; but what judges a page from inside fetches its site's robots.txt (Lighthouse).
    directive('connect-src', files),
    directive('manifest-src', asked),
    ...(frames ? [`frame-src 'self'`] : []),
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    directive('trusted-types', makers),
  ].join('; ');
}

function directive(name: string, values: readonly string[]): string {
  return [name, ...(values.length === 0 ? [`'none'`] : values)].join(' ');
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
