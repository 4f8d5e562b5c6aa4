import { startSearchPage } from './search/search-page.ts';

const page = document.querySelector<HTMLElement>('[data-search-page]');
if (page) void startSearchPage(page);
