import type { FirstViewWords } from '../../../../i18n/viewLanguage.ts';

export default { name: '对照表' } satisfies FirstViewWords;
