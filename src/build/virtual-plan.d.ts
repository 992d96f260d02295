declare module 'virtual:plan' {
  export const model: import('../state/explorer.svelte.ts').Model;
}
