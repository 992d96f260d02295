/** What a frame without a title and without a link inside is called; it stands alone, as each word of embed.js counts. */
export const UNTITLED = '計画の図';
