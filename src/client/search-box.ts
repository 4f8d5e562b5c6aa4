import { SEARCH_FOLDER } from '#search/stored/stored-index.ts';
import { startSearchBox } from './search/search-box.ts';
import { fileLoader } from './search/load-file.ts';
import { openIndex } from './search/open-index.ts';

const load = fileLoader(`${document.body.dataset['root'] ?? ''}${SEARCH_FOLDER}/`);
const opening = openIndex(load);
// Without an index the boxes stay what they were: Enter leads to the search page, which says what is wrong.
opening.then(
  (index) =>
    document.querySelectorAll<HTMLFormElement>('[data-search-box]').forEach((box) => startSearchBox(box, index)),
  () => undefined,
);
