/** The script of the one file: the page with its model, and everything that comes later elsewhere. */
import { model } from 'virtual:plan';
import App from '../../App.svelte';
import { startPage } from '../../startPage.ts';
import '../../page/page.css';

startPage(App, () => model);
