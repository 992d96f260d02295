// The page of these tests has no screen to ask about; the home's picture, which comes with the views, asks at once.
Object.defineProperty(window, 'matchMedia', {
  value: (media: string) => Object.assign(new EventTarget(), { media, matches: false }),
});
