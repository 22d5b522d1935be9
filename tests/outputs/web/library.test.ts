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
