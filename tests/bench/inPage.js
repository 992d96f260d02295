/*
 * What runs inside a measured page, before anything of the page itself.
 *
 * A plain script, read as text: what a compiler makes of a function may need helpers that the page does not have.
 * `measured.ts` has the types.
 */
'use strict';

Object.assign(globalThis, {
  bench: {
    watch,
    paint,
    clickOnce,
    answeredTime: () => answeredAt,
    answerTo,
    changeAfter,
    countFrames,
    pointOf,
    pictureAfter,
  },
});

/** @type {number | undefined} */
var pictureAt;
/** @type {number | undefined} */
var readyAt;
/** @type {number | undefined} */
var answeredAt;
/** The largest text or picture so far, painted last; a browser names each that is larger than those before. */
var largestAt = 0;

/**
 * Looks once a frame whether what those selectors name is there.
 *
 * @param {{ picture: string, ready: string }} selectors
 */
function watch({ picture, ready }) {
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) largestAt = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  const look = () => {
    const drawn = document.querySelector(picture);
    // The task after this frame's paint; a page that is busy afterwards may have no next frame for long.
    if (!pictureAt && drawn && isWhole(drawn.closest('svg') ?? drawn)) {
      afterFrame(() => (pictureAt ??= performance.now()));
    }
    if (!readyAt && document.querySelector(ready)) {
      readyAt = performance.now();
      console.debug('answers');
    }
    if (!readyAt || !pictureAt) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/**
 * Clicks the slice of that item as soon as the picture has been painted, whoever listens, and waits until `<main>` names
 * the item.
 *
 * @param {string} item
 */
function clickOnce(item) {
  let clicked = false;
  const look = () => {
    const slice = document.querySelector(`[data-slice][data-item="${item}"]`);
    // Nobody clicks what is not on the screen.
    if (!clicked && slice && pictureAt && performance.getEntriesByType('paint').length > 0) {
      clicked = true;
      slice.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, view: window }));
    }
    if (clicked && document.querySelector('main')?.dataset['item'] === item) {
      afterFrame(() => {
        answeredAt = performance.now();
        console.debug('answered');
      });
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/**
 * While the page is still being read, half a picture may be there: it is whole once something follows it.
 *
 * @param {Element} picture
 */
function isWhole(picture) {
  if (document.readyState !== 'loading') return true;
  /** @type {Element | null} */
  let place = picture;
  while (place && !place.nextSibling) place = place.parentElement;
  return place !== null;
}

/**
 * When the page showed what; nothing while some of it is still to come.
 *
 * @returns {import('./measured.ts').Paint | undefined}
 */
function paint() {
  const entries = performance.getEntriesByType('paint');
  const firstPaint = entries.find(({ name }) => name === 'first-paint')?.startTime;
  const firstContent = entries.find(({ name }) => name === 'first-contentful-paint')?.startTime;
  if (!pictureAt || !readyAt || !firstPaint || !firstContent) return undefined;
  // Nothing is on the screen before the first paint, however early its frame began.
  return { firstPaint, firstContent, picture: Math.max(pictureAt, firstContent), ready: readyAt, largest: largestAt };
}

/**
 * Waits for the event, then for the first frame in which the page has changed.
 *
 * With an item, the change is that `<main>` names it; without, any change inside `<main>`. A page that has not changed
 * for 60 frames answers with those.
 *
 * @param {{ type: string, item?: string }} event
 * @returns {Promise<import('./measured.ts').Answer>}
 */
function answerTo({ type, item }) {
  const main = document.querySelector('main');
  if (!main) throw new Error('missing <main>');
  let changed = false;
  const observer = new MutationObserver(() => (changed = true));
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`no ${type} within 10 s`)), 10_000);
    const begin = () => {
      clearTimeout(late);
      const start = performance.now();
      let frames = 0;
      observer.observe(main, { subtree: true, childList: true, attributes: true, characterData: true });
      const frame = () => {
        frames++;
        afterFrame(() => {
          const answered = item === undefined ? changed : main.dataset['item'] === item;
          if (!answered && frames < 60) {
            requestAnimationFrame(frame);
            return;
          }
          observer.disconnect();
          resolve({ frames, ms: performance.now() - start });
        });
      };
      requestAnimationFrame(frame);
    };
    window.addEventListener(type, begin, { capture: true, once: true });
  });
}

/**
 * Watches those parts of the page from now on, and tells the first frame after the event that shows a change in them.
 *
 * Watching begins before the event: a page that listened first may have changed when this hears of it.
 *
 * @param {{ type: string, parts: string }} event
 * @returns {Promise<import('./measured.ts').Answer>}
 */
function changeAfter({ type, parts }) {
  let changed = false;
  const observer = new MutationObserver(() => (changed = true));
  for (const part of document.querySelectorAll(parts)) {
    observer.observe(part, { subtree: true, childList: true, attributes: true, characterData: true });
  }
  return new Promise((resolve) => {
    /** @param {Event} event */
    const begin = ({ timeStamp }) => {
      let frames = 0;
      const frame = () => {
        frames++;
        const shown = changed;
        afterFrame(() => {
          if (!shown && frames < 60) {
            requestAnimationFrame(frame);
            return;
          }
          observer.disconnect();
          resolve({ frames, ms: performance.now() - timeStamp });
        });
      };
      requestAnimationFrame(frame);
    };
    window.addEventListener(type, begin, { capture: true, once: true });
  });
}

/**
 * Runs in a task of its own: style, layout and paint of this frame come before it.
 *
 * @param {() => void} then
 */
function afterFrame(then) {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    then();
  };
  port2.postMessage(undefined);
}

/**
 * Counts the frames of the second after the event.
 *
 * @param {string} type
 * @returns {Promise<import('./measured.ts').Frames>}
 */
function countFrames(type) {
  const second = 1000;
  const frameTime = second / 60;
  return new Promise((resolve) => {
    const begin = () => {
      let longTasks = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longTasks += duration;
      }).observe({ type: 'longtask' });
      const start = performance.now();
      let last = start;
      let dropped = 0;
      /** @param {number} now */
      const frame = (now) => {
        const interval = now - last;
        if (interval > 1.5 * frameTime) dropped += Math.round(interval / frameTime) - 1;
        last = Math.max(now, start);
        if (now - start < second) requestAnimationFrame(frame);
        // The entry of a long task comes a little after the task.
        else setTimeout(() => resolve({ dropped, longTasks }), 200);
      };
      requestAnimationFrame(frame);
    };
    window.addEventListener(type, begin, { capture: true, once: true });
  });
}

/**
 * A place on the screen (CSS px) where the pointer is on the slice of that item; nothing where there is none.
 *
 * @param {string} item
 * @returns {import('./measured.ts').Point | undefined}
 */
function pointOf(item) {
  // From the middle of the box outwards, because the middle of an arc's box may lie outside the arc.
  const steps = [5, 4, 6, 3, 7, 2, 8, 1, 9];
  for (const slice of document.querySelectorAll(`[data-slice][data-item="${item}"]`)) {
    const { left, top, width, height } = slice.getBoundingClientRect();
    for (const row of steps) {
      for (const column of steps) {
        const x = left + (width * column) / 10;
        const y = top + (height * row) / 10;
        const hit = document.elementFromPoint(x, y)?.closest('[data-slice]');
        if (hit?.getAttribute('data-item') === item) return { x, y };
      }
    }
  }
  return undefined;
}

/**
 * Clicks a link and waits for the end of the first frame that shows what it leads to, in milliseconds.
 *
 * @param {string} link
 * @param {string} picture
 * @returns {Promise<number>}
 */
function pictureAfter(link, picture) {
  return new Promise((resolve) => {
    const start = performance.now();
    /** @type {HTMLElement | null} */ (document.querySelector(link))?.click();
    const look = () => {
      if (document.querySelector(picture)) afterFrame(() => resolve(performance.now() - start));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
