// Search: what Dutch readers type, misspelt and inflected, finds the leaflet they mean.
import { describe, expect, it } from 'vitest';
import { finderOf } from '../../../src/browser/finder.ts';
import { folder, wordsOf, type SearchFile } from '../../../src/browser/search-words.ts';
import { findLocale } from '../../../src/locales/index.ts';
import { entry, libraryOf, textOf } from './pages.ts';

const bare = { summary: '', category: [], keywords: [], headings: [], terms: [] };
const titles: Readonly<Record<string, string>> = {
  'spiertrekkingen-been': 'Spiertrekkingen in het been',
  'trillend-ooglid': 'Trillend ooglid',
  'handen-wassen': 'Handen wassen',
  blindedarm: 'Blindedarmontsteking',
  bloeddruk: 'Alcohol en bloeddruk',
  diabetes: 'Diabetes: suikerziekte',
  griepprik: 'De griepprik',
  keizersnede: 'Bevallen met een keizersnede',
  oorpijn: 'Oorpijn bij kinderen',
  nierstenen: 'Nierstenen',
  hersenschudding: 'Hersenschudding',
  astma: 'Astma',
  copd: 'Leven met COPD',
  psoriasis: 'Psoriasis',
  fysiotherapie: 'Oefeningen van de fysiotherapeut',
  zwangerschap: 'Zwangerschap en medicijnen',
  tenen: 'Kalknagels aan de tenen',
  huis: 'Naar huis na een operatie',
  chemotherapie: 'Chemotherapie',
  eczeem: 'Eczeem',
};
const entries = Object.entries(titles).map(([unit, title]) => entry({ ...bare, unit, title }));

const finder = finderOf(JSON.parse(textOf(libraryOf(entries), '.json')) as SearchFile);

describe('search', () => {
  it.each([
    ['spiertrekkingen', 'spiertrekkingen-been'],
    ['spiertreking', 'spiertrekkingen-been'],
    ['trekkingen', 'spiertrekkingen-been'],
    ['benen', 'spiertrekkingen-been'],
    ['trekking in mijn been', 'spiertrekkingen-been'],
    ['ogen', 'trillend-ooglid'],
    ['oog trilt', 'trillend-ooglid'],
    ['hand', 'handen-wassen'],
    ['handenwassen', 'handen-wassen'],
    ['blinde darm', 'blindedarm'],
    ['blindedarm', 'blindedarm'],
    ['ontsteking', 'blindedarm'],
    ['bloed druk', 'bloeddruk'],
    ['bloetdruk', 'bloeddruk'],
    ['suikerziekte', 'diabetes'],
    ['suiker', 'diabetes'],
    ['diabetis', 'diabetes'],
    ['griep', 'griepprik'],
    ['griepprikken', 'griepprik'],
    ['kijzersnee', 'keizersnede'],
    ['keizersnee', 'keizersnede'],
    ['oren', 'oorpijn'],
    ['oorpein', 'oorpijn'],
    ['kind', 'oorpijn'],
    ['niersteen', 'nierstenen'],
    ['hersenschuding', 'hersenschudding'],
    ['schudding', 'hersenschudding'],
    ['asthma', 'astma'],
    ['COPD', 'copd'],
    ['psoriases', 'psoriasis'],
    ['fisiotherapie', 'fysiotherapie'],
    ['fysio', 'fysiotherapie'],
    ['zwanger', 'zwangerschap'],
    ['medicijn', 'zwangerschap'],
    ['teen', 'tenen'],
    ['kalknagel', 'tenen'],
    ['huizen', 'huis'],
    ['opperatie', 'huis'],
    ['gemotherapie', 'chemotherapie'],
    ['chemo', 'chemotherapie'],
    ['exceem', 'eczeem'],
    ['eksema', 'eczeem'],
  ])('“%s” finds %s first', (typed, unit) => {
    expect(finder.find(typed)[0]).toBe(unit);
  });

  it('finds nothing where nothing fits', () => {
    expect(finder.find('xylofoon')).toEqual([]);
    expect(finder.find('  ')).toEqual([]);
  });

  it('wants every word where an entry has them all', () => {
    expect(finder.find('alcohol bloeddruk')).toEqual(['bloeddruk']);
  });

  it('leaves withdrawn units out', () => {
    const index = textOf(
      libraryOf([entry({ ...bare, unit: 'oud', title: 'Oude raad', status: 'withdrawn' })]),
      '.json',
    );
    expect(finderOf(JSON.parse(index) as SearchFile).find('oude raad')).toEqual([]);
  });

  it('has a file of at most 150 kB for 100 units', () => {
    const many = Array.from({ length: 100 }, (_, i) =>
      entry({ unit: `u${String(i)}`, title: `Onderwerp ${String(i)}` }),
    );
    expect(textOf(libraryOf(many), '.json').length).toBeLessThan(150_000);
  });
});

describe('words', () => {
  it('are cut without case, accents, soft hyphens and possessives', () => {
    expect(wordsOf('De baby’s én zijn IJs\u00adje; 2x')).toEqual(['de', 'baby', 'en', 'zijn', 'ijsje', '2x']);
  });

  it('fold to the same form in singular and plural', () => {
    const fold = folder(findLocale('nl')!.web.library.folds);
    for (const [one, many] of [
      ['oog', 'ogen'],
      ['been', 'benen'],
      ['hand', 'handen'],
      ['spier', 'spieren'],
      ['bel', 'bellen'],
      ['huis', 'huizen'],
      ['kuit', 'kuitje'],
      ['operatie', 'operaties'],
    ] as const)
      expect(fold(one), one).toBe(fold(many));
  });
});
