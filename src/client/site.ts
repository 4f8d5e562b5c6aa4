for (const box of document.querySelectorAll<HTMLFormElement>('[data-search-box]')) {
  box.hidden = false;
  box.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = new FormData(box).get('q');
    if (typeof query === 'string') location.href = `${box.dataset['searchBox']}?q=${encodeURIComponent(query)}`;
  });
}
