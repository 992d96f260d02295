import type { FirstViewWords } from '../../../../i18n/viewLanguage.ts';

export default { name: '表' } satisfies FirstViewWords;
