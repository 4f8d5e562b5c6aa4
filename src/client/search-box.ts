import { SEARCH_FOLDER } from '#search/stored/stored-index.ts';
import { startSearchBox } from './search/start-search-box.ts';
import { fileLoader } from './search/load-file.ts';
import { kept } from './search/kept.ts';
import { openDirectory, openIndex } from './search/open-index.ts';

const load = fileLoader(`${document.body.dataset['root'] ?? ''}${SEARCH_FOLDER}/`);
const opening = openIndex(load);
// Without an index the boxes stay what they were: Enter leads to the search page, which says what is wrong.
opening.then(
  (index) => {
    const directory = kept(() => openDirectory(load, index));
    for (const box of document.querySelectorAll<HTMLFormElement>('[data-search-box]'))
      startSearchBox(box, { index, directory });
  },
  () => undefined,
);
