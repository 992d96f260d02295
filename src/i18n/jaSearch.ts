/** The words of the search in Japanese; they come with it. */
export const jaSearch = {
  title: '計画の中をさがす',
} as const;
