import type { FirstViewWords } from '../../../../i18n/viewLanguage.ts';

export default { name: 'Distrito' } satisfies FirstViewWords;
