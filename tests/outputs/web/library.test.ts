// The library: every unit by category and by letter, in every language, without a script.
import { describe, expect, it } from 'vitest';
import { complaintsOf, entry, libraryOf, textOf } from './pages.ts';

const sleep = entry({
  unit: 'slaap',
  title: 'Één nacht slecht slapen',
  category: ['Slaap'],
  status: 'reviewed',
  leaflets: [],
});
const english = entry({ lang: 'en', title: 'Muscle twitches' });
const arabic = entry({ unit: 'koorts', lang: 'ar', dir: 'rtl', title: 'حمى', category: [] });
const old = entry({ unit: 'oud', title: 'Oude folder', category: ['Slaap'], status: 'withdrawn' });

const page = textOf(libraryOf([sleep, english, entry(), arabic, old]), 'index.html');

describe('the library', () => {
  it('is valid HTML, also when it is empty', async () => {
    expect(await complaintsOf(page)).toEqual([]);
    expect(await complaintsOf(textOf(libraryOf([]), 'index.html'))).toEqual([]);
  });

  it('lists each unit once by category, under its whole path, and once by letter', () => {
    expect(page).toMatch(
      /<h3 id="category_mens-en-gezondheid">Mens en gezondheid<\/h3>\s*<h4 id="category_mens-en-gezondheid-aandoeningen">/,
    );
    expect(page.match(/>Spiertrekkingen in het been<\/a>/g)).toHaveLength(2);
    expect(page).toContain('Andere onderwerpen');
  });

  it('files a title without its accents, in the same order on every machine', () => {
    const letters = [...page.matchAll(/<h3 id="letter_\d+">(.*?)<\/h3>/g)].map((match) => match[1]);
    expect(letters).toEqual(['E', 'O', 'S', 'ح']);
  });

  it('shows a unit in the language of the library, and links to its others', () => {
    expect(page).not.toContain('>Muscle twitches<');
    expect(page).toContain('href="spiertrekkingen-been/en/index.html" hreflang="en" lang="en"');
    expect(page).toContain('<a href="koorts/ar/index.html" hreflang="ar" lang="ar">حمى</a>');
  });

  it('tells the editions with their size, the day of the last change, and what is a draft or withdrawn', () => {
    expect(page).toContain(
      '<a href="spiertrekkingen-been/nl/been-a4.pdf" aria-label="Gewone folder: Spiertrekkingen in het been">Gewone folder</a>',
    );
    expect(page).toContain('Bijgewerkt op 20 november 2026');
    expect(page).toContain('<span class="status">Concept</span>');
    const withdrawn = page.slice(page.indexOf('>Oude folder</a> '));
    expect(withdrawn.slice(0, withdrawn.indexOf('</li>'))).toMatch(
      /^>Oude folder<\/a> <span class="status">Ingetrokken/,
    );
    expect(withdrawn.slice(0, withdrawn.indexOf('</li>'))).not.toContain('.pdf');
  });

  it('has a page for each language that Trifold has words for, with what there is in it', async () => {
    const made = libraryOf([sleep, english, entry(), arabic, old]);
    const paths = made.artefacts.map(({ path }) => path).filter((path) => /index\.html$|feed/.test(path));
    expect(paths).toEqual(['index.html', 'feed.xml', 'en/index.html', 'en/feed.xml']);
    const other = textOf(made, 'en/index.html');
    expect(await complaintsOf(other)).toEqual([]);
    expect(other).toContain('<html lang="en" dir="ltr">');
    expect(other).toContain('<a href="../spiertrekkingen-been/en/index.html">Muscle twitches</a>');
    expect(other).toContain('href="../spiertrekkingen-been/nl/index.html" hreflang="nl" lang="nl"');
    expect(other).not.toMatch(/slecht slapen|حمى|Oude folder/);
    expect(other).toContain('<a href="../index.html" hreflang="nl" lang="nl" dir="auto">Nederlands</a>');
    expect(page).toContain('<a href="en/index.html" hreflang="en" lang="en" dir="auto">English</a>');
    const address = 'https://folders.example/';
    for (const one of [page, other])
      for (const [lang, path] of [
        ['nl', ''],
        ['en', 'en/'],
      ] as const)
        expect(one).toContain(`<link rel="alternate" hreflang="${lang}" href="${address}${path}">`);
    expect(textOf(made, 'en/feed.xml')).toContain('Muscle twitches, version');
    expect(textOf(made, 'en/feed.xml')).not.toContain('versie');
    const [index] = /search-\w+\.json/.exec(other) ?? [];
    expect(page).not.toContain(index);
    expect(textOf(made, `assets/${index}`)).toContain('twitch');
  });

  it('has one page where there is one language', () => {
    const only = textOf(libraryOf([entry()]), 'index.html');
    expect(only).not.toMatch(/class="languages"|hreflang/);
  });

  it('gives the same bytes whatever the order of the entries', () => {
    expect(libraryOf([old, arabic, entry(), english, sleep])).toEqual(
      libraryOf([sleep, english, entry(), arabic, old]),
    );
  });

  it('lets no entry break out', async () => {
    const evil = `"><script>alert(1)</script>`;
    const hostile = entry({
      title: evil,
      summary: evil,
      category: [evil],
      unit: `a"b`,
      page: `a"b/nl/index.html`,
    });
    const markup = textOf(libraryOf([hostile], { title: evil }), 'index.html');
    expect(markup.match(/<script/g)).toHaveLength(2);
    expect(await complaintsOf(markup)).toEqual([]);
  });
});
