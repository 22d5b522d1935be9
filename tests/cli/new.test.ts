// `trifold new`: a unit to start from builds at once, and nothing that is there is written over.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeWorkplace, type Workplace } from './workplace.ts';

const SOURCE = 'content/pijn-in-de-nek/nl.md';
let place: Workplace;
beforeEach(() => {
  place = makeWorkplace();
});
afterEach(() => {
  place.remove();
});

it('builds without errors and warnings, all three outputs', () => {
  expect(place.trifold(['new', 'pijn-in-de-nek'])).toMatchObject({ code: 0, stdout: `${SOURCE}\n` });
  const text = place.read(SOURCE).toString('utf8');
  expect(text).toContain('title: "Pijn in de nek"');
  expect(text).toContain('published: 2026-11-22');
  expect(text).toContain('review-due: 2029-11-22');
  const run = place.trifold(['build', 'pijn-in-de-nek', '--strict', '--quiet']);
  expect(run, run.stdout).toMatchObject({ code: 0 });
  expect([...place.files('output/pijn-in-de-nek/nl').keys()]).toEqual(
    expect.arrayContaining(['index.html', 'pijn-in-de-nek-nl-a4.pdf', 'pijn-in-de-nek-nl-scorm12.zip']),
  );
});

it('starts in English too, and for a region of it', () => {
  for (const [unit, lang] of [
    ['neck-pain', 'en'],
    ['neck-pain', 'en-GB'],
  ] as const) {
    const file = `content/${unit}/${lang}.md`;
    expect(place.trifold(['new', unit, '--lang', lang])).toMatchObject({ code: 0, stdout: `${file}\n` });
    expect(place.read(file).toString('utf8')).toContain('title: "Neck pain"');
  }
  const run = place.trifold(['check', 'neck-pain', '--strict', '--quiet']);
  expect(run, run.stdout).toMatchObject({ code: 0 });
});

it('takes any title', () => {
  const title = 'Pijn: "wat" \\ nu? # {{x}}';
  expect(place.trifold(['new', 'pijn', '--title', title, '--lang', 'nl']).code).toBe(0);
  const { stdout } = place.trifold(['list', 'pijn', '--format', 'json']);
  expect(JSON.parse(stdout)).toMatchObject([{ title, errors: 0 }]);
});

it('comes from the organisation’s own template where there is one', () => {
  place.write('content/templates/new/nl.md', '---\ntitle: %title%\n---\n\nVan ons: %unknown%.\n');
  expect(place.trifold(['new', 'pijn']).code).toBe(0);
  expect(place.read('content/pijn/nl.md').toString('utf8')).toBe(
    '---\ntitle: "Pijn"\n---\n\nVan ons: %unknown%.\n',
  );
});

it('does not write over a source', () => {
  const before = place.files('content');
  const run = place.trifold(['new', 'handen-wassen']);
  expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('is there already') });
  expect(place.files('content')).toEqual(before);
});

it.each([
  [['Pijn in de nek'], 'cannot be the name of a unit'],
  [['../elders'], 'cannot be the name of a unit'],
  [['glossary'], 'cannot be the name of a unit'],
  [['pijn', '--lang', 'xx'], 'Languages: nl, en'],
  [['pijn', '--lang', 'en-../../en'], 'Languages: nl, en'],
  [['pijn', '--content', 'nowhere'], 'nowhere'],
  [[], 'missing required argument'],
])('new %j is wrong usage', (args, message) => {
  expect(place.trifold(['new', ...args])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(message),
  });
});
