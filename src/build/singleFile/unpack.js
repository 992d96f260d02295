// Unpacks the script of the page and runs it: the page's policy knows that one text by its hash.
(async () => {
  const show = () => document.querySelector('#unreadable')?.removeAttribute('hidden');
  try {
    const packed = atob(document.querySelector('#packed')?.textContent ?? '');
    const bytes = new Uint8Array(packed.length);
    for (let i = 0; i < packed.length; i++) bytes[i] = packed.charCodeAt(i);
    const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    const code = await new Response(unpacked).text();
    const script = document.createElement('script');
    // Which text may run is not judged here but by its hash. Not every browser knows Trusted Types.
    const { trustedTypes } = /** @type {any} */ (window);
    const policy = trustedTypes?.createPolicy('plan-file', { createScript: (/** @type {string} */ text) => text });
    script.text = policy ? policy.createScript(code) : code;
    // A script that the browser is too old for does not throw here.
    addEventListener('error', show);
    document.body.append(script);
    removeEventListener('error', show);
  } catch {
    show();
  }
})();
