// What comes together is small: apart, each file would weigh more than its words.
export { picture } from '../picture.ts';
export { print } from '../print.ts';
export { save } from '../save.ts';
export { share } from '../share.ts';
export { shown } from '../shown.ts';
