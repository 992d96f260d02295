// Asks for what the page's script needs once the picture is on its way to the screen: both would take the processor from each other.
// At an address that asks for something else than the built picture it is asked for at once, and that picture is not shown.
(() => {
  let asked = false;
  // The address of the page's own script.
  let script = '';
  const ask = () => {
    if (asked) return;
    asked = true;
    for (const link of document.querySelectorAll('link[media="not all"]')) {
      if (!(link instanceof HTMLLinkElement)) continue;
      if (link.rel === 'modulepreload') import((script = link.href));
      else link.media = '';
    }
  };
  const [, view] = /^#\/(?=.)([^/?]*)/.exec(location.hash) ?? [];
  if (view !== undefined) {
    document.documentElement.classList.add('asked');
    // The page's own script is the largest and runs first; the others stand beside it.
    ask();
    for (const name of document.currentScript?.getAttribute(`data-${view}`)?.split(' ') ?? []) {
      const style = name.endsWith('.css');
      const link = Object.assign(document.createElement('link'), {
        href: new URL(name, script),
        crossOrigin: '',
        as: style ? 'style' : 'script',
      });
      link.rel = style ? 'preload' : 'modulepreload';
      document.head.append(link);
    }
  }
  // A hidden page paints nothing, nor may a frame that is out of sight, and nothing tells a frame that it is.
  if (document.visibilityState !== 'visible') ask();
  // The frame is on its way to the screen then, and what is asked for comes while the words are set.
  else requestAnimationFrame(() => setTimeout(ask));
  if (window.parent !== window) setTimeout(ask, 500);
})();
