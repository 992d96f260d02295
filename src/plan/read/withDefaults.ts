import { isRecord, type Entry } from './entry.ts';
import type { DefaultsEntry } from './schema.ts';

/**
 * Returns an entry with what it leaves out taken from its file's defaults.
 *
 * A default heading (`place`) belongs to the default source, so an entry that names a source of its own does not take it.
 */
export function withDefaults(
  raw: unknown,
  keys: readonly (keyof DefaultsEntry)[],
  defaults: Entry<DefaultsEntry> | undefined,
): unknown {
  if (!isRecord(raw) || Array.isArray(raw) || defaults === undefined) return raw;
  const taken = keys.filter((key) => !(key === 'place' && 'source' in raw) && defaults.value[key] !== undefined);
  return { ...Object.fromEntries(taken.map((key) => [key, defaults.value[key]])), ...raw };
}
