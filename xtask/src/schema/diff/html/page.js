'use strict';
const search = document.getElementById('search');
const chips = [...document.querySelectorAll('[data-filter]')];
const rows = [...document.querySelectorAll('.row')].map((element) => ({
  element,
  card: element.closest('article'),
  text: (element.closest('article').dataset.name + ' ' + element.textContent).toLowerCase(),
  tags: new Set(element.dataset.tags.split(' ')),
}));
const cards = [...document.querySelectorAll('article')];
const sections = [...document.querySelectorAll('section')];

/** Shows the rows that have every word and, of each kind of filter that is on, one of its tags. */
function filter() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const groups = new Map();
  for (const chip of chips.filter((chip) => chip.getAttribute('aria-pressed') === 'true')) {
    groups.set(chip.dataset.group, [...(groups.get(chip.dataset.group) ?? []), chip.dataset.filter]);
  }
  const filters = [...groups.values()];
  const open = new Set();
  let shown = 0;
  for (const row of rows) {
    const fits = words.every((word) => row.text.includes(word))
      && filters.every((tags) => tags.some((tag) => row.tags.has(tag)));
    row.element.hidden = !fits;
    if (fits) {
      shown += 1;
      open.add(row.card);
    }
  }
  for (const card of cards) card.hidden = !open.has(card);
  for (const section of sections) section.hidden = !section.querySelector('article:not([hidden])');
  document.getElementById('shown').textContent = `${shown} of ${rows.length} shown`;
  document.getElementById('nothing').hidden = shown !== 0;
}

function clear() {
  search.value = '';
  for (const chip of chips) chip.setAttribute('aria-pressed', 'false');
  filter();
}

/** A link must lead somewhere also where filters hide its target. */
function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target?.closest('[hidden]')) {
    clear();
    target.scrollIntoView();
  }
}

function toggleTheme() {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
}

search.addEventListener('input', filter);
for (const chip of chips) {
  chip.addEventListener('click', () => {
    chip.setAttribute('aria-pressed', String(chip.getAttribute('aria-pressed') !== 'true'));
    filter();
  });
}
document.getElementById('theme').addEventListener('click', toggleTheme);
document.addEventListener('keydown', (event) => {
  if (event.key === '/' && document.activeElement !== search) {
    event.preventDefault();
    search.focus();
  } else if (event.key === 'Escape') {
    clear();
  }
});
addEventListener('hashchange', reveal);
filter();
reveal();
