/**
 * Returns `next` with what equals `before` taken from there, down to its innermost parts: what asks for one part alone is
 * left alone when another part changes. Neither is changed.
 *
 * It is for data without cycles: texts, numbers, lists and records of these.
 */
export function keepEqual<T>(before: T, next: T): T {
  if (Object(before) !== before || Object(next) !== next) return next;
  const had = before as Readonly<Record<string, unknown>>;
  const parts = Object.entries(next as typeof had).map(([key, part]) => [key, keepEqual(had[key], part)] as const);
  if (parts.length === Object.keys(had).length && parts.every(([key, part]) => part === had[key])) return before;
  return Array.isArray(next) ? next : (Object.fromEntries(parts) as T);
}
