import type { FirstViewWords } from '../../../../i18n/viewLanguage.ts';

export default { name: '地区' } satisfies FirstViewWords;
