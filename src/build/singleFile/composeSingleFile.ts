import { gzipSync } from 'node:zlib';
import { contentSecurityPolicy } from '../contentSecurityPolicy.ts';
import { escapeHtml } from '../escapeHtml.ts';

/** What the one file is made of; `style`, `script` and `unpack` are code, `body` is HTML, `icon` is SVG. */
export interface SingleFileParts {
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly icon: string;
  readonly style: string;
  /** The built picture with the page around it. */
  readonly body: string;
  /** The whole script with the model. */
  readonly script: string;
  /** The little script that unpacks it. */
  readonly unpack: string;
  /** Shown where scripts are switched off. */
  readonly needsScript: string;
  /** Shown where the script cannot be unpacked or run. */
  readonly unreadable: string;
}

/** The one file, and what its parts weigh in it. */
export interface SingleFile {
  readonly html: string;
  /** Bytes of its parts. */
  readonly weights: Readonly<Record<'body' | 'style' | 'script', number>>;
}

/**
 * Puts everything that the explorer is into one HTML file that asks for nothing: it works from a folder and a USB stick.
 *
 * The script stands in it packed (gzip, base64), less than half as long, and runs as a text in the page that the policy
 * knows by its hash. Tried in Chromium from `file://`: `blob:` in `script-src` lets a packed module run, and with it
 * whatever a script can put together; `'strict-dynamic'` lets run any text that a script inserts; the hash lets run these
 * two texts and nothing else. It asks no more of a browser than CSP 2 and `DecompressionStream` (Edge and Chrome 80,
 * Firefox 113, Safari 16.4); one that has neither is told so by the page. vite-plugin-singlefile does not pack, and with
 * what makes slides in it the file would not stay under its limit.
 */
export function composeSingleFile(parts: SingleFileParts): SingleFile {
  const { style, body, script, unpack } = parts;
  const packed = gzipSync(script, { level: 9 }).toString('base64');
  const icon = `data:image/svg+xml;base64,${Buffer.from(parts.icon).toString('base64')}`;
  const html = `<!doctype html>
<html lang="${escapeHtml(parts.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy({ styles: [style], scripts: [unpack, script], loads: 'nothing' })}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(parts.title)}</title>
<meta name="description" content="${escapeHtml(parts.description)}">
<meta name="color-scheme" content="light">
<link rel="icon" href="${icon}" type="image/svg+xml">
<style>${style}</style>
</head>
<body>
<noscript><p class="notice">${escapeHtml(parts.needsScript)}</p></noscript>
<p class="notice" id="unreadable" role="alert" hidden>${escapeHtml(parts.unreadable)}</p>
<div id="app">${body}</div>
<script type="application/gzip" id="packed">${packed}</script>
<script>${unpack}</script>
</body>
</html>
`;
  return { html, weights: { body: bytes(body), style: bytes(style), script: bytes(packed) } };
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
