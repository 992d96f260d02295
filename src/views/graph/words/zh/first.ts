import type { FirstViewWords } from '../../../../i18n/viewLanguage.ts';

export default { name: '关联' } satisfies FirstViewWords;
