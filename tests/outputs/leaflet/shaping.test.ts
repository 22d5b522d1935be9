// Shaping word by word gives the same glyphs in the same places as shaping a text whole: on real texts in every cut of the
// house typeface, and on whatever words can be put side by side.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { create, type Shape } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { rememberingShape } from '../../../src/outputs/leaflet/shaping.ts';
import { RESOURCES } from './sample.ts';

const SOURCES = ['content/handen-wassen/nl.md', 'content/spiertrekkingen-been/nl.md'];
const LINES = SOURCES.flatMap((path) =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8').split('\n'),
).filter((line) => line !== '');

const HOUSE = 'package/@expo-google-fonts/atkinson-hyperlegible-next';
const CUTS = ['400Regular', '400Regular_Italic', '500Medium', '700Bold', '700Bold_Italic'].map(
  (cut) => `${HOUSE}/${cut}/AtkinsonHyperlegibleNext_${cut}.ttf`,
);
const OTHER = 'package/@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf';

interface Shaped {
  readonly ids: readonly number[];
  readonly codePoints: readonly (readonly number[])[];
  readonly places: readonly (readonly number[])[];
}

function shaped(shape: Shape, text: string): Shaped {
  const { glyphs, positions } = shape(text, [], undefined, undefined, 'ltr');
  return {
    ids: glyphs.map((glyph) => glyph.id),
    codePoints: glyphs.map((glyph) => glyph.codePoints),
    places: positions.map(({ xAdvance, yAdvance, xOffset, yOffset }) => [
      xAdvance,
      yAdvance,
      xOffset,
      yOffset,
    ]),
  };
}

function faceOf(resource: string): { whole: Shape; remembering: Shape } {
  const face = create(RESOURCES.bytes(resource));
  return { whole: face.layout.bind(face), remembering: rememberingShape(face) };
}

describe.each([...CUTS, OTHER])('%s', (resource) => {
  it('is shaped the same on real texts, twice', () => {
    const { whole, remembering } = faceOf(resource);
    for (const line of [...LINES, ...LINES]) expect(shaped(remembering, line)).toEqual(shaped(whole, line));
  });

  it('is shaped the same whatever words meet', () => {
    const { whole, remembering } = faceOf(resource);
    const word = fc.constantFrom(
      ...'of fi fluit koffie fjord AV To Yo. LT “Tja” ‘ja’ P, f. é één ijs ß 1/2 3½ a-b – … € f) (f 10.000 W. 1e'.split(
        ' ',
      ),
    );
    const texts = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    const framed = fc
      .tuple(fc.constantFrom('', ' '), texts, fc.constantFrom('', ' '))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(framed, (text) => {
        expect(shaped(remembering, text)).toEqual(shaped(whole, text));
      }),
      { numRuns: 200 },
    );
  });
});

it('asks the font once for a word that comes twice, and leaves other scripts to it', () => {
  const face = create(RESOURCES.bytes(CUTS[0]!));
  const asked: string[] = [];
  const plain = face.layout.bind(face);
  face.layout = (text, ...rest) => {
    asked.push(text);
    return plain(text, ...rest);
  };
  const shape = rememberingShape(face);
  shape('een been een been', [], undefined, undefined, 'ltr');
  expect(asked.filter((text) => text.includes('been'))).toEqual([' been ', ' been']);
  asked.length = 0;
  shape('een been een been', [], undefined, undefined, 'ltr');
  expect(asked).toEqual([]);
  for (const text of ['مرحبا', 'e\u0301e\u0301n', 'twee  spaties'])
    shape(text, [], undefined, undefined, 'ltr');
  expect(asked).toEqual(['مرحبا', 'e\u0301e\u0301n', 'twee  spaties']);
});
