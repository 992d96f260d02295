import type { FirstViewWords } from '../../../../i18n/viewLanguage.ts';

export default { name: 'Bảng đối chiếu' } satisfies FirstViewWords;
