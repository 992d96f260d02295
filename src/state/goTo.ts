/** Goes to an address of the explorer, given as its fragment. Everything that does not follow a link goes this way. */
export function goTo(fragment: string): void {
  location.hash = fragment;
}
