type Channels = readonly [red: number, green: number, blue: number];

function channels(hex: string): Channels {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/**
 * A colour mixed with white.
 *
 * @param hex #RRGGBB
 * @param strength 1 keeps the colour, 0 is white
 */
export function tint(hex: string, strength: number): string {
  const mixed = channels(hex).map((channel) => Math.round(255 + (channel - 255) * strength));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance of a colour, 0 to 1 (WCAG 2.2, "relative luminance"). */
function luminance(hex: string): number {
  const [red, green, blue] = channels(hex).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Text colours of the page, as the style sheet has them: the ink and white. */
export const INK = '#1a1a1c';
const WHITE = '#ffffff';

/** Ink or white, whichever reads better on a colour. */
export function textOn(hex: string): string {
  return contrast(hex, WHITE) >= 4.5 || contrast(hex, WHITE) >= contrast(hex, INK) ? WHITE : INK;
}
