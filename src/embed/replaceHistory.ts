/**
 * Keeps a frame's steps out of the history that it shares with its host: there the back button leads away from the
 * host's page, as its reader expects, and not through what was looked at in the frame.
 *
 * Views follow links and set the fragment as they do anywhere; the browser asks here first. One that does not ask yet
 * (Navigation API: Chrome 102, Safari 26.2, Firefox 147) puts the steps into the history.
 *
 * @returns a function that ends it
 */
export function replaceHistory(): () => void {
  if (window.parent === window || !('navigation' in window)) return () => undefined;
  const { navigation } = window;
  const replace = (event: NavigateEvent): void => {
    if (event.navigationType !== 'push' || !event.hashChange || !event.cancelable) return;
    event.preventDefault();
    location.replace(event.destination.url);
  };
  navigation.addEventListener('navigate', replace);
  return () => navigation.removeEventListener('navigate', replace);
}
