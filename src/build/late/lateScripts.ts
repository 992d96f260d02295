/** A module script, or a link by which the bundler has a part of one loaded early. */
const SCRIPT =
  /<script type="module"[^>]*\ssrc="([^"]+)"[^>]*><\/script>|<link rel="modulepreload"[^>]*\shref="([^"]+)"[^>]*>/g;

/** What a script has for those who read it: comments on lines of their own, and indents. */
const FOR_READERS = /^ *\/\/.*\n|^ +/gm;

/** Names of built files, beside the page's own script, by the view that they draw. */
export type ViewFiles = ReadonlyMap<string, readonly string[]>;

/**
 * Returns a built page whose scripts are asked for after its first frame, and not by the browser as it reads the page.
 *
 * Reading, compiling and painting share the processor of a phone; without this the picture is painted about a fifth
 * later. The scripts stay named in the head as links that no browser follows (`media="not all"`), for the page's own
 * little script to follow; so do other links that wait in the same way, as the template has them.
 *
 * @param html a page with module scripts; one without is returned as it is
 * @param ask the little script (loadAfterPaint.js); its comments and indents stay behind
 * @param views the files of what comes late, by the view of an address that asks for them: in attributes of the little
 *   script, as so many links would be a fiftieth of the page
 */
export function lateScripts(html: string, ask: string, views: ViewFiles = new Map()): string {
  if (html.search(SCRIPT) < 0) return html;
  const named = html.replace(SCRIPT, (_tag, script?: string, part = '') => {
    return `<link rel="modulepreload" media="not all" href="${script ?? part}">`;
  });
  const script = ask.replace(FOR_READERS, '');
  return named.replace('</head>', () => `<script${viewAttributes(views)}>${script}</script>\n  </head>`);
}

/** The contents of a page's own scripts, to the character; data in script elements is none. */
export function scriptsIn(html: string): string[] {
  return [...html.matchAll(/<script(?: data-[^>]*)?>(.*?)<\/script>/gs)].map(([, script = '']) => script);
}

/** Tells the little script what a view asks for: `data-graph="graph.js graph.css"`. */
function viewAttributes(views: ViewFiles): string {
  return [...views].map(([view, files]) => ` data-${view}="${files.join(' ')}"`).join('');
}
