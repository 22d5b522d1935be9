// Runs on the library's page. In: what the reader types, and the index the build made. Out: the units that fit, best first,
// copied from the list on the page. From a disk, where nothing can be fetched, the list itself is searched.
import MiniSearch from 'minisearch';
import { finderOf, makeFinder, type Finder } from './finder.ts';
import { folder, SEARCH_FIELDS, wordsOf, type SearchFile } from './search-words.ts';

const SHOWN_AT_MOST = 20;

document.addEventListener('DOMContentLoaded', () => {
  const form = document.querySelector<HTMLFormElement>('[data-search]');
  const input = form?.querySelector('input');
  const results = document.querySelector<HTMLElement>('[data-results]');
  if (form === null || input === null || input === undefined || results === null) return;
  let finder: Promise<Finder> | undefined;
  const search = async (): Promise<void> => {
    finder ??= loadFinder(form.dataset['search'] ?? '');
    const text = input.value;
    const units = text.trim() === '' ? undefined : (await finder).find(text);
    if (text === input.value) show(results, units);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  input.addEventListener('focus', () => {
    finder ??= loadFinder(form.dataset['search'] ?? '');
  });
  input.addEventListener('input', () => void search());
  if (input.value !== '') void search();
});

async function loadFinder(url: string): Promise<Finder> {
  if (location.protocol === 'file:') return makeFinder(indexOfPage(), []);
  try {
    const response = await fetch(url);
    return finderOf((await response.json()) as SearchFile);
  } catch {
    return makeFinder(indexOfPage(), []);
  }
}

/** An index of what the page shows. */
function indexOfPage(): MiniSearch {
  const index = new MiniSearch({ fields: [...SEARCH_FIELDS], tokenize: wordsOf, processTerm: folder([]) });
  index.addAll(
    [...document.querySelectorAll<HTMLElement>('.letters [data-unit]')].map((unit) => ({
      id: `${unit.dataset['unit'] ?? ''}/`,
      title: unit.querySelector('a')?.textContent ?? '',
      summary: unit.textContent,
    })),
  );
  return index;
}

/** Shows units found; nothing at all before the reader typed. */
function show(results: HTMLElement, units: readonly string[] | undefined): void {
  const status = results.querySelector<HTMLElement>('[role=status]');
  const list = results.querySelector('ul');
  if (status === null || list === null) return;
  list.replaceChildren(...(units ?? []).slice(0, SHOWN_AT_MOST).flatMap(copyOf));
  list.hidden = units === undefined || units.length === 0;
  status.textContent = units === undefined ? '' : inWords(units.length, results.dataset);
}

function inWords(found: number, words: DOMStringMap): string {
  const text = found === 0 ? words['none'] : found === 1 ? words['one'] : words['other'];
  return (text ?? '').replace('{n}', String(found));
}

function copyOf(unit: string): Node[] {
  const item = document.querySelector(`.letters [data-unit="${CSS.escape(unit)}"]`);
  return item === null ? [] : [item.cloneNode(true)];
}
