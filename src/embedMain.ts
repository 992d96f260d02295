import { bringAsked } from './bringAsked.ts';
import EmbedApp from './EmbedApp.svelte';
import { bringFramed } from './embed/bringFramed.ts';
import { fetchModel } from './fetchModel.ts';
import { account } from './i18n/ja/account.ts';
import { frame } from './i18n/ja/frame.ts';
import { ja } from './i18n/ja/ja.ts';
import { wordsInUse } from './i18n/wordsInUse.ts';
import { startPage } from './startPage.ts';
import './page/page.css';
import './embed/embed.layer.css';
import './views/framed.ts';

// In a frame of a given height the page fits itself into it: `embed.html?fit#/…`.
if (new URLSearchParams(location.search).has('fit')) document.documentElement.classList.add('fit');

// A frame says what it rests on from the start.
const own = wordsInUse(ja, { account, frame });
startPage(EmbedApp, own, fetchModel, async (fragment, words, reading) => {
  const [came, framed] = await Promise.all([
    bringAsked(fragment, words, reading),
    bringFramed(fragment),
    words === own ? undefined : words.bring('account', 'builder'),
  ]);
  return { ...came, framed };
});
