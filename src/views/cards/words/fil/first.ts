import type { FirstViewWords } from '../../../../i18n/viewLanguage.ts';

export default { name: 'Cards' } satisfies FirstViewWords;
