import App from './App.svelte';
import { fetchModel } from './fetchModel.ts';
import { startPage } from './startPage.ts';
import './page/page.css';

startPage(App, fetchModel);
