import { toKana } from 'wanakana';

/** Spells Latin letters as kana: くにさだ for kunisada, ほんまち for hommachi; letters that spell none stay. */
export function romajiToKana(latin: string): string {
  // Hepburn writes ん as m before these; a lone n at the end may still become な.
  return toKana(latin.replace(/m(?=[mbp])/g, 'n'), { IMEMode: true });
}
