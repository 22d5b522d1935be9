// Passages in other scripts: set in a typeface that has them, which no other document loads.
import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../src/document/index.ts';
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
