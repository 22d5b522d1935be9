// Pictures that the leaflet cannot draw whole, and pictures that it can.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { emitLeaflet, fitLeaflet } from '../../../src/outputs/leaflet/index.ts';
import { poppler } from './reading.ts';
import { ASSETS, sampleContext, sampleDocument } from './sample.ts';

function drawn(inner: string): ReadonlyMap<string, Uint8Array> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 120" width="320" height="120">${inner}</svg>`;
  return new Map([...ASSETS, ['been.svg', new TextEncoder().encode(svg)]]);
}

async function found(inner: string): Promise<string[]> {
  const { artefacts, findings } = await emitLeaflet(
    sampleDocument(),
    sampleContext({ assets: drawn(inner) }),
  );
  const refused = findings.some((finding) => finding.severity === 'error');
  expect(artefacts.length).toBe(refused ? 0 : 1);
  return findings.map(({ ruleId, severity, reason }) => `${ruleId} ${severity} ${reason}`);
}

describe('a picture', () => {
  it.each([
    ['use', '<defs><path id="a" d="M0 0h9"/></defs><use href="#a"/>', '<use>'],
    [
      'pattern',
      '<pattern id="p"><path d="M0 0h9"/></pattern><rect width="9" height="9" fill="url(#p)"/>',
      '<pattern>',
    ],
    ['mask', '<mask id="m"><rect width="9" height="9"/></mask>', '<mask>'],
    ['style', '<style>.a { fill: #f00 }</style><rect class="a" width="9" height="9"/>', 'a style sheet'],
  ])('with %s is refused', async (_, inner, what) => {
    const [finding, ...more] = await found(inner);
    expect(more).toEqual([]);
    expect(finding).toContain('leaflet/picture-part error');
    expect(finding).toContain(what);
  });

  it('with a filter is printed without it, and says so', async () => {
    const inner = '<filter id="f"><feGaussianBlur/></filter><rect width="9" height="9" filter="url(#f)"/>';
    expect((await found(inner)).join()).toContain('warning Unexpected the element <filter>');
  });

  it('with text that the typeface lacks is refused, by name and character', async () => {
    const inner = '<text x="9" y="20">naar <tspan>links ←</tspan></text><title>→</title><!-- ✓ -->';
    expect(await found(inner)).toEqual([
      'leaflet/glyph-missing error The text in the picture been.svg has the character “←” (U+2190), which the leaflet’s typeface does not have.',
    ]);
  });

  it('that is the logo is looked at as well', async () => {
    const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><use href="#a"/></svg>';
    const sample = sampleDocument();
    const asset = { ...sample.assets[0]!, key: '/logo.svg' };
    const document = sampleDocument({
      brand: { ...sample.brand, logo: '/logo.svg' },
      assets: [...sample.assets, asset],
    });
    const assets = new Map([...ASSETS, ['/logo.svg', new TextEncoder().encode(logo)]]);
    const { findings } = await emitLeaflet(document, sampleContext({ assets }));
    expect(findings.map(({ reason }) => reason)).toEqual([
      'Unexpected the element <use> in the logo logo.svg: it cannot be printed.',
    ]);
  });

  it.each([
    ['paths', '<path d="M0 0h90v90z" fill="#123456"/>'],
    ['a style sheet without effect', '<style>/* none */</style><rect width="9" height="9"/>'],
    [
      'a clip path',
      '<defs><clipPath id="c"><rect width="50" height="50"/></clipPath></defs><rect width="90" height="90" clip-path="url(#c)"/>',
    ],
  ])('with %s is printed', async (_, inner) => {
    expect(await found(inner)).toEqual([]);
  });

  it('with a gradient is printed with all its colours', async () => {
    const inner =
      '<defs><linearGradient id="g"><stop offset="0" stop-color="#ff0000"/><stop offset="1" stop-color="#0000ff"/></linearGradient></defs><rect width="320" height="120" fill="url(#g)"/>';
    const { artefacts } = await emitLeaflet(sampleDocument(), sampleContext({ assets: drawn(inner) }));
    expect(coloursOn(artefacts[0]!.bytes)).toEqual(new Set(['red', 'blue']));
  });

  it('with text in a font of its own is set in the leaflet’s', async () => {
    const inner = '<text x="10" y="60" font-family="Comic Sans MS" font-size="20">beeldtekst</text>';
    const { artefacts } = await emitLeaflet(sampleDocument(), sampleContext({ assets: drawn(inner) }));
    const bytes = artefacts[0]!.bytes;
    expect(poppler(bytes, 'pdftotext', ['FILE', '-'])).toContain('beeldtekst');
    const fonts = poppler(bytes, 'pdffonts', ['FILE'])
      .split('\n')
      .slice(2)
      .filter((line) => line !== '');
    for (const font of fonts) expect(font).toMatch(/AtkinsonHyperlegibleNext.* yes yes yes /);
  });

  it('is judged by check as well', async () => {
    const assets = drawn('<use href="#a"/>');
    const findings = await fitLeaflet(sampleDocument(), sampleContext({ assets }));
    expect(findings.map((finding) => finding.ruleId)).toEqual(['leaflet/picture-part']);
  });
});

/** Which of clear red and clear blue the first page has. */
function coloursOn(bytes: Uint8Array): Set<string> {
  const folder = mkdtempSync(join(tmpdir(), 'trifold-colours-'));
  try {
    writeFileSync(join(folder, 'it.pdf'), bytes);
    const args = ['-r', '40', '-png', '-f', '1', '-l', '1', '-singlefile'];
    execFileSync('pdftoppm', [...args, join(folder, 'it.pdf'), join(folder, 'page')]);
    const { data } = PNG.sync.read(readFileSync(join(folder, 'page.png')));
    const seen = new Set<string>();
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
      if (red > 220 && green < 30 && blue < 60) seen.add('red');
      if (blue > 220 && green < 30 && red < 60) seen.add('blue');
    }
    return seen;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
