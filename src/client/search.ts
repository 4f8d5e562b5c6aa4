import { startSearchPage } from './search/start-search-page.ts';

const page = document.querySelector<HTMLElement>('[data-search-page]');
if (page) void startSearchPage(page);
