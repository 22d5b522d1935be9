// `print-measure`: a typeface of the organisation's that is too wide or too narrow for an edition's column.
import { expect, it } from 'vitest';
import type { Brand, EditionId } from '../../../src/document/index.ts';
import type { Finding } from '../../../src/findings/index.ts';
import { EDITIONS } from '../../../src/outputs/leaflet/index.ts';
import { p, sampleContext, sampleDocument, section } from './sample.ts';

const FOLDER = 'package/@expo-google-fonts/noto-sans';
const OWN: NonNullable<Brand['typeface']> = [
  { weight: 400, italic: false, resource: `${FOLDER}/400Regular/NotoSans_400Regular.ttf`, sha256: '' },
  { weight: 700, italic: false, resource: `${FOLDER}/700Bold/NotoSans_700Bold.ttf`, sha256: '' },
];

/** Text in which every letter is about as wide as this one: what a wider or narrower typeface would do to any text. */
const lettersLike = (letter: string): string =>
  Array.from({ length: 300 }, (_, index) => letter.repeat(3 + (index % 3))).join(' ');

async function measured(
  id: EditionId,
  paragraph: string,
  typeface: NonNullable<Brand['typeface']> | 'built-in' = OWN,
): Promise<readonly Finding[]> {
  const edition = EDITIONS.find((one) => one.id === id)!;
  const document = sampleDocument({
    brand: { colour: '#0b4f5c', alarm: '#a3121f', ...(typeface === 'built-in' ? {} : { typeface }) },
    sections: [section('a', 'Tekst', [p(paragraph)])],
  });
  const { findings } = await edition.set(document, sampleContext());
  return findings.filter(({ ruleId }) => ruleId === 'print-measure');
}

it('warns of lines that are too long, with the edition, the figure and what to do', async () => {
  const [found, ...more] = await measured('a4', lettersLike('i'));
  expect(more).toEqual([]);
  expect(found).toMatchObject({ severity: 'warning', remedy: expect.stringContaining('wider typeface') });
  expect(found?.reason).toMatch(
    /^A full line of the edition a4 holds \d{2,3} characters .*; expected 30 to 75\.$/,
  );
  expect(Number(found?.actual)).toBeGreaterThan(75);
});

it('warns of lines that are too short', async () => {
  const [found] = await measured('large-print', lettersLike('W'));
  expect(Number(found?.actual)).toBeLessThan(30);
  expect(found?.remedy).toContain('narrower typeface');
});

it.each(EDITIONS.map(({ id }) => id))('has nothing to say of ordinary text in %s', async (id) => {
  const text =
    'De zenuw geeft een spier een seintje, en daardoor beweegt de spier vanzelf heel even. '.repeat(6);
  expect(await measured(id, text)).toEqual([]);
});

it('leaves the built-in typeface alone, and a text of a few lines', async () => {
  expect(await measured('a4', lettersLike('i'), 'built-in')).toEqual([]);
  expect(await measured('a4', 'i '.repeat(300))).toEqual([]);
});
