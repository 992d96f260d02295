import { toKana } from 'wanakana';

/** Spells Latin letters as kana: くにさだ for kunisada, ほんまち for hommachi; letters that spell none stay. */
export function romajiToKana(latin: string): string {
  // Hepburn writes ん as m before these, and っち as tchi; some input methods take a third n.
  const letters = latin
    .replace(/m(?=[mbp])/g, 'n')
    .replace(/tch/g, 'cch')
    .replace(/n{3,}/g, 'nn');
  // A lone n at the end may still become な.
  const [, begun = '', last = ''] = /^(.*?)(n?)$/s.exec(letters) ?? [];
  return toKana(begun) + last;
}
