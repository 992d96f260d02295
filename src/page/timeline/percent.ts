/** A share from 0 to 1 as an SVG attribute has it. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
