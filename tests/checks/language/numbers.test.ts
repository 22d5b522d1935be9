// Percentages and doses, in each language that a text may be in.
import { describe, expect, it } from 'vitest';
import { found, told } from './found.ts';

describe('number-format', () => {
  it.each([
    ['en', 'About 3 people in 100 (3%) get it.'],
    ['en', 'One in ten people (10%) feels sick.'],
    ['en', 'Four out of five adults (80%) get better.'],
    ['en', 'Out of 100 people, 3 (3%) need it.'],
    ['en', 'Use hydrocortisone 1% cream. Rinse with 0.9% salt water. The gel is 70% alcohol.'],
    ['en', 'Your oxygen level is below 92%. Lose 5% of your weight.'],
    ['nl', 'Drie op de tien mensen (30%) heeft het.'],
    ['de', 'Einer von zehn Menschen (10 %) hat es.'],
    ['de', 'Das Gel enthält 70 % Alkohol. Nehmen Sie 1 % Hydrocortison.'],
    ['fr', '2 enfants sur 100 (2 %) l’ont.'],
    ['fr', 'Une personne sur dix (10 %) l’a. Utilisez de l’alcool à 70 %.'],
    ['es', 'En 9 de cada 10 personas (90 %) mejora. Use alcohol al 70 %.'],
    ['pl', '3 na 10 osób (30%) tak ma.'],
    ['uk', '3 з 10 людей (30%) мають.'],
    ['tr', '10 kişiden 3’ü (%30) hasta.'],
    ['ar', 'يصيب 30% من الناس.'],
  ])('%s: %s', (lang, source) => {
    expect(told(lang, 'number-format', source)).toEqual([]);
  });

  it.each([
    ['en', 'Take 2 tablets in 24 hours. Then 5% feel sick.', '5%', '3 in 10 people'],
    ['en', 'It lowers the risk by 30%.', '30%', 'from 4 in 100 people to 3 in 100'],
    ['nl', 'Bij 2 tot 3% gaat het mis.', '2 tot 3%', '3 op de 10 mensen'],
    ['nl', 'Het risico is 64% gereduceerd.', '64%', 'van 4 op de 100 mensen'],
    ['de', 'Bei 30 % hilft es.', '30 %', '3 von 10 Menschen'],
    ['fr', '30 % des gens l’ont.', '30 %', '3 personnes sur 10'],
    ['es', 'El 15 % de la población la padece.', '15 %', '3 de cada 10 personas'],
    ['tr', 'Hastaların %30’u iyileşir.', '%30', '10 kişiden 3’ü'],
  ])('%s: %s', (lang, source, actual, remedy) => {
    const [finding, ...others] = found(source, lang, 'number-format');
    expect(others).toEqual([]);
    expect(finding?.actual).toBe(actual);
    expect(finding?.remedy).toContain(remedy);
  });
});

describe('dose-format', () => {
  it.each([
    ['en', 'Take .5 tablets.', '0.5'],
    ['en', 'Take 5.0 micrograms.', '5'],
    ['en', 'Take 2.50 mg.', '2.5'],
    ['en', 'Take 2,5 mg.', '2.5'],
    ['en', 'Take 25 µg.', 'micrograms'],
    ['en', 'Take 25 ug.', 'micrograms'],
    ['nl', 'Neem .5 mg.', '0,5'],
    ['nl', 'Neem 2.5 mg.', '2,5'],
    ['nl', 'Neem 2,0 tabletten.', '2'],
    ['de', 'Nehmen Sie 25 µg.', 'Mikrogramm'],
    ['de', 'Nehmen Sie 10,0 Einheiten.', '10'],
    ['fr', 'Prenez 1,0 comprimé.', '1'],
    ['fr', 'Prenez 25 µg.', 'microgrammes'],
    ['es', 'Tome ,5 mg.', '0,5'],
  ])('%s: %s', (lang, source, expected) => {
    const [finding, ...others] = found(source, lang, 'dose-format');
    expect(others).toEqual([]);
    expect(finding?.expected).toEqual([expected]);
    expect(finding?.remedy).toBe(`Write “${expected}” instead.`);
  });

  it.each([
    ['en', 'Take 0.5 mg or 500mg. Inject 8,000 units. Version 1.0.'],
    ['nl', 'Neem 0,5 mg. Drink 1.500 ml. De pil kost € 5,00.'],
    ['de-CH', 'Nehmen Sie 2.5 mg.'],
    ['', 'Take 2.5 mg.'],
  ])('%s: %s', (lang, source) => {
    expect(told(lang, 'dose-format', source)).toEqual([]);
  });
});
