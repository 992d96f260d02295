/** The script of the one file: the page with its model, and everything that comes later elsewhere. */
// The order of the layers stands in this sheet: before the sheets of what comes later.
import '../../page/look/reader.css';
import '../../page/page.css';
import { model } from 'virtual:plan';
import App from '../../App.svelte';
import { bringAsked } from '../../bringAsked.ts';
import { ja } from '../../i18n/ja/ja.ts';
import { wordsInUse } from '../../i18n/wordsInUse.ts';
import { startPage } from '../../startPage.ts';

// One file has one language: the words of all and the plan's texts in them would make it half as large again.
const { plan, labels } = model;
startPage(App, wordsInUse(ja), () => Promise.resolve({ plan, labels }), bringAsked);
