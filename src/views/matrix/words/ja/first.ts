import type { FirstViewWords } from '../../../../i18n/viewLanguage.ts';

export default { name: '対応表' } satisfies FirstViewWords;
