export { builder } from '../builder.ts';
export { frame } from '../frame.ts';
