export { briefing } from '../briefing.ts';
export { ownDecks } from '../ownDecks.ts';
export { take } from '../take.ts';
