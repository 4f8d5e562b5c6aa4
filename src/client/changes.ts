/** What a reader of the page of changes has chosen. */
interface Choice {
  since: string;
  section: string;
  post: string;
}

const form = document.querySelector<HTMLFormElement>('[data-changes]');
const counter = document.querySelector('[data-changes-status]');

if (form) {
  writeChoice(form, new URLSearchParams(location.search));
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    show(form);
    history.replaceState(undefined, '', `?${new URLSearchParams({ ...readChoice(form) })}`);
  });
  show(form);
}

function readChoice(from: HTMLFormElement): Choice {
  const data = new FormData(from);
  const text = (name: string) => String(data.get(name) ?? '');
  return { since: text('since'), section: text('section'), post: text('post') };
}

function writeChoice(to: HTMLFormElement, asked: URLSearchParams): void {
  for (const name of ['since', 'section', 'post']) {
    const field = to.elements.namedItem(name);
    const value = asked.get(name);
    // An empty value is a choice too: whoever cleared the day asked for all changes.
    if (value !== null && (field instanceof HTMLInputElement || field instanceof HTMLSelectElement))
      field.value = value;
  }
}

function show(from: HTMLFormElement): void {
  const choice = readChoice(from);
  const isOpen = new FormData(from).has('minor');
  const groups = [...document.querySelectorAll<HTMLElement>('.change-group')];
  const counts = groups.map((group) => showGroup(group, choice, isOpen));
  const count = counts.reduce((sum, each) => sum + each, 0);
  const procedures = counts.filter((each) => each > 0).length;
  if (counter)
    counter.textContent =
      count === 0 ? '選んだ日からの変更はありません。' : `手順書${procedures}件に、変更が${count}件あります。`;
}

/** Shows the lines since the chosen day; gives their number. */
function showGroup(group: HTMLElement, { since, section, post }: Choice, isOpen: boolean): number {
  const isWanted =
    (section === '' || group.dataset['section'] === section) &&
    (post === '' || (group.dataset['posts'] ?? '').split(' ').includes(post));
  const lines = [...group.querySelectorAll<HTMLElement>('[data-day]')];
  for (const line of lines) line.hidden = !isWanted || (line.dataset['day'] ?? '') < since;
  const minor = group.querySelector('details');
  if (minor) {
    minor.open = isOpen;
    minor.hidden = [...minor.querySelectorAll<HTMLElement>('[data-day]')].every((line) => line.hidden);
  }
  const count = lines.filter((line) => !line.hidden).length;
  group.hidden = count === 0;
  return count;
}
