import type { ErrorCode } from 'yaml';
import { yamlMessages } from '../../messages/yamlMessages.ts';

/** Returns the sentence for a syntax error of the YAML reader: what is wrong, what to do. */
export function yamlMessage(code: ErrorCode): string {
  const { byCode, other } = yamlMessages;
  return (byCode as Partial<Record<ErrorCode, string>>)[code] ?? other;
}
