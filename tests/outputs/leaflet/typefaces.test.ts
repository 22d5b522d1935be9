// Passages in other scripts: set in a typeface that has them, which no other document loads.
import { describe, expect, it } from 'vitest';
import type { Brand, Inline } from '../../../src/document/index.ts';
import { emitLeaflet } from '../../../src/outputs/leaflet/index.ts';
import type { Resources } from '../../../src/outputs/output.ts';
import { poppler } from './reading.ts';
import { p, RESOURCES, sampleContext, sampleDocument, section, text } from './sample.ts';

async function print(inlines: readonly Inline[]): Promise<{ text: string; fonts: string; loaded: string[] }> {
  const loaded: string[] = [];
  const resources: Resources = {
    text: (name) => RESOURCES.text(name),
    bytes(name) {
      loaded.push(name);
      return RESOURCES.bytes(name);
    },
  };
  const document = sampleDocument({ sections: [section('a', 'Taal', [p(inlines)])] });
  const { artefacts, findings } = await emitLeaflet(document, sampleContext({ resources }));
  expect(findings).toEqual([]);
  const bytes = artefacts[0]!.bytes;
  return {
    text: poppler(bytes, 'pdftotext', ['-enc', 'UTF-8', 'FILE', '-']),
    fonts: poppler(bytes, 'pdffonts', ['FILE']),
    loaded: [...new Set(loaded.filter((name) => name.endsWith('.ttf')))],
  };
}

function foreign(lang: string, value: string): Inline {
  return { kind: 'foreign', lang, children: [text(value)] };
}

describe('a passage', () => {
  it.each([
    ['uk', 'Зателефонуйте лікарю', 'NotoSans-Regular'],
    ['el', 'Καλέστε τον γιατρό', 'NotoSans-Regular'],
    ['ti', 'ሓኪም ደውሉ', 'NotoSansEthiopic-Regular'],
  ])('in %s is printed and can be read back', async (lang, value, font) => {
    const { text: read, fonts } = await print([text('Zie: '), foreign(lang, value), text('.')]);
    expect(read).toContain(value);
    expect(fonts).toContain(font);
  });

  it.each([
    ['ar', 'اتصل بالطبيب', 'Vazirmatn'],
    ['fa', 'با پزشک تماس بگیرید', 'Vazirmatn'],
  ])('in %s is set in its own typeface', async (lang, value, font) => {
    const { text: read, fonts } = await print([text('Zie: '), foreign(lang, value), text('.')]);
    expect(fonts).toContain(font);
    const letters = read.normalize('NFKC').match(/\p{Script=Arabic}/gu) ?? [];
    expect(letters.sort()).toEqual((value.match(/\p{Script=Arabic}/gu) ?? []).sort());
  });

  it('in Dutch loads no other typeface', async () => {
    const { loaded } = await print([text('Bel de arts.')]);
    expect(loaded.length).toBeGreaterThan(0);
    for (const name of loaded) expect(name).toContain('atkinson-hyperlegible-next');
  });
});

const NOTO = 'package/@expo-google-fonts/noto-sans';

function brand(...cuts: readonly [weight: number, italic: boolean, folder: string][]): Brand {
  const typeface = cuts.map(([weight, italic, folder]) => ({
    weight,
    italic,
    resource: `${NOTO}/${folder}/NotoSans_${folder}.ttf`,
    sha256: '',
  }));
  return { colour: '#0b4f5c', alarm: '#a3121f', typeface };
}

describe('the organisation’s own typeface', () => {
  const upright = brand([400, false, '400Regular'], [700, false, '700Bold']);

  async function printIn(given: Brand, inlines: readonly Inline[]): Promise<Uint8Array> {
    const document = sampleDocument({ brand: given, sections: [section('a', 'Taal', [p(inlines)])] });
    const { artefacts, findings } = await emitLeaflet(document, sampleContext());
    expect(findings).toEqual([]);
    return artefacts[0]!.bytes;
  }

  it('sets everything it has; a letter it lacks comes from another', async () => {
    const plain = poppler(await printIn(upright, [text('Bel de arts.')]), 'pdffonts', ['FILE']);
    expect(plain).toMatch(/NotoSans-Bold[^]*NotoSans-Regular|NotoSans-Regular[^]*NotoSans-Bold/);
    expect(plain).not.toContain('Atkinson');
    const mixed = await printIn(upright, [text('Zie '), foreign('ti', 'ሓኪም'), text('.')]);
    expect(poppler(mixed, 'pdffonts', ['FILE'])).toContain('NotoSansEthiopic');
    expect(poppler(mixed, 'pdftotext', ['-enc', 'UTF-8', 'FILE', '-'])).toContain('Zie ሓኪም.');
  });

  it('gives the same bytes again', async () => {
    const [one, two] = [await printIn(upright, [text('Bel.')]), await printIn(upright, [text('Bel.')])];
    expect(Buffer.from(one).equals(two)).toBe(true);
  });

  it('sets emphasis in bold where it has no italic', async () => {
    const inlines: Inline[] = [{ kind: 'emphasis', children: [text('Nooit')] }];
    const fonts = async (given: Brand): Promise<string> =>
      poppler(await printIn(given, inlines), 'pdffonts', ['FILE']);
    expect(await fonts(upright)).not.toContain('Italic');
    const slanted = brand(
      [400, false, '400Regular'],
      [700, false, '700Bold'],
      [400, true, '400Regular_Italic'],
    );
    expect(await fonts(slanted)).toContain('NotoSans-Italic');
  });
});
