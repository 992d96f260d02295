/**
 * Returns a source as it is printed, in the plan's own language: `概要版「地区別計画」`, or its short name alone.
 *
 * @param language BCP 47
 */
export function citation(short: string, heading: string | undefined, language: string): string {
  if (heading === undefined || heading === '') return short;
  return language === 'ja' ? `${short}「${heading}」` : `${short} “${heading}”`;
}
