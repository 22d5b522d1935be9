// Passages in other scripts: set in a typeface that has them, which no other document loads.
import { describe, expect, it } from 'vitest';
import type { Brand, Inline } from '../../../src/document/index.ts';
import { emitLeaflet } from '../../../src/outputs/leaflet/index.ts';
import type { Resources } from '../../../src/outputs/output.ts';
import { PNG } from 'pngjs';
import { pageImage, poppler, wordsOn, type Word } from './reading.ts';
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
    ['vi', 'tiếng Việt nặng', 'NotoSans-Regular'],
  ])('in %s is printed and can be read back', async (lang, value, font) => {
    const { text: read, fonts } = await print([text('Zie: '), foreign(lang, value), text('.')]);
    expect(read).toContain(value);
    expect(fonts).toContain(font);
  });

  it.each([
    ['ar', 'اتصل بالطبيب', 'NotoNaskhArabic'],
    ['fa', 'با پزشک تماس بگیرید', 'Vazirmatn'],
  ])('in %s is set in its own typeface', async (lang, value, font) => {
    const { text: read, fonts } = await print([text('Zie: '), foreign(lang, value), text('.')]);
    expect(fonts).toContain(font);
    const letters = read.normalize('NFKC').match(/\p{Script=Arabic}/gu) ?? [];
    expect(letters.sort()).toEqual((value.match(/\p{Script=Arabic}/gu) ?? []).sort());
  });

  it('in Chinese needs a typeface that is not installed: one finding a block says which', async () => {
    const passage = foreign('zh', '请立即拨打电话给您的医生。');
    const document = sampleDocument({ sections: [section('a', 'Taal', [p([passage]), p([passage])])] });
    const { artefacts, findings } = await emitLeaflet(document, sampleContext());
    expect(artefacts).toEqual([]);
    expect(findings).toHaveLength(2);
    expect(findings[0]).toMatchObject({
      ruleId: 'leaflet/glyph-missing',
      reason: 'No typeface of the leaflet has the characters “请立即拨打电话给” and others.',
      remedy: 'Install one that has: npm install @expo-google-fonts/noto-sans-sc.',
    });
  });

  it('typed with marks apart is whole', async () => {
    const { text: read } = await print([
      foreign('vi', 'Tie\u0302\u0301ng Vie\u0323\u0302t na\u0306\u0323ng, cafe\u0301'),
    ]);
    expect(read).toContain('Tiếng Việt nặng, café');
  });

  it('with a sign that the leaflet’s own typeface lacks is printed', async () => {
    const { text: read } = await print([text('5 µg, CO₂, 10⁻³')]);
    expect(read).toContain('5 µg, CO₂, 10⁻³');
  });

  it('does not change what later documents say: fontkit’s glyphs are shared', async () => {
    await print([foreign('mk', 'Ѓ Ќ Ӂ')]);
    const { text: read } = await print([foreign('mk', 'Гора Кино Жук')]);
    expect(read).toContain('Гора Кино Жук');
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

type Ink = Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;

describe('marks', () => {
  const DPI = 200;
  const px = (mm: number): number => Math.round((mm / 25.4) * DPI);

  /** Where the ink of each passage stands, in pixels from a Latin letter before it. */
  async function inkOf(passages: readonly (readonly [lang: string, value: string])[]): Promise<Ink[]> {
    const blocks = passages.map(([lang, value], index) =>
      p([text(`k${String(index)} `), foreign(lang, value)]),
    );
    const document = sampleDocument({ sections: [section('kop', 'Kop', blocks)] });
    const bytes = (await emitLeaflet(document, sampleContext())).artefacts[0]!.bytes;
    const words = wordsOn(bytes);
    const marker = (index: number): Word => words.find((word) => word.text.startsWith(`k${String(index)}`))!;
    const image = PNG.sync.read(pageImage(bytes, marker(0).page, DPI));
    return passages.map((_, index) => inkBeside(image, marker(index)));
  }

  function inkBeside({ data, width }: PNG, { left, top }: Word): Ink {
    const ink = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
    for (let y = px(top - 1); y < px(top + 6.5); y++) {
      for (let x = px(left + 5.2); x < px(left + 20); x++) {
        if (data[(y * width + x) * 4]! > 128) continue;
        ink.left = Math.min(ink.left, x - px(left));
        ink.right = Math.max(ink.right, x - px(left));
        ink.top = Math.min(ink.top, y - px(top));
        ink.bottom = Math.max(ink.bottom, y - px(top));
      }
    }
    return ink;
  }

  it('stand over and under their letter, as their font has it', async () => {
    const letters = [
      ['ar', 'م', '\u064e', '\u0650'],
      ['fa', 'م', '\u064e', '\u0650'],
      ['nl', 'x', '\u0302', '\u0323'],
    ] as const;
    const inks = await inkOf(
      letters.flatMap(([lang, letter, over, under]) => [
        [lang, letter] as const,
        [lang, letter + over] as const,
        [lang, letter + under] as const,
      ]),
    );
    letters.forEach(([lang], at) => {
      const [plain, raised, lowered] = inks.slice(at * 3, at * 3 + 3) as [Ink, Ink, Ink];
      for (const marked of [raised, lowered]) {
        expect(marked.left, lang).toBeGreaterThan(plain.left - 10);
        expect(marked.right, lang).toBeLessThan(plain.right + 10);
      }
      expect(raised.top, lang).toBeLessThan(plain.top - 2);
      expect(Math.abs(raised.bottom - plain.bottom), lang).toBeLessThan(4);
      expect(Math.abs(lowered.top - plain.top), lang).toBeLessThan(4);
      // The م has a tail that is longer than the mark under it stands low.
      if (lang === 'nl') expect(lowered.bottom, lang).toBeGreaterThan(plain.bottom + 2);
    });
  });

  it('rise over a letter that is tall, or has a mark already', async () => {
    const [plain, one, two] = (await inkOf([
      ['ar', 'ن'],
      ['ar', 'نَ'],
      ['ar', 'نَّ'],
    ])) as [Ink, Ink, Ink];
    expect(one.top).toBeLessThan(plain.top - 2);
    expect(two.top).toBeLessThan(one.top - 2);
  });
});
