import App from './App.svelte';
import { bringAsked } from './bringAsked.ts';
import { fetchModel } from './fetchModel.ts';
import { ja } from './i18n/ja/ja.ts';
import { wordsInUse } from './i18n/wordsInUse.ts';
import { startPage } from './startPage.ts';
import './page/page.css';

startPage(App, wordsInUse(ja), fetchModel, bringAsked);
