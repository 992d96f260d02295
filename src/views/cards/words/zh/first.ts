import type { FirstViewWords } from '../../../../i18n/viewLanguage.ts';

export default { name: '卡片' } satisfies FirstViewWords;
