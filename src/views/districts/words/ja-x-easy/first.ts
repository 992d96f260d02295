import type { FirstViewWords } from '../../../../i18n/viewLanguage.ts';

export default { name: '地域' } satisfies FirstViewWords;
