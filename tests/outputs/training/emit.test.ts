import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Asset, Block, CheckedDocument, Document } from '../../../src/document/index.ts';
import type { OutputContext } from '../../../src/outputs/output.ts';
import { trainingOutput } from '../../../src/outputs/training/index.ts';
import { readZip } from '../../package/read-zip.ts';
import { choice, makeContext, makeDocument, place, text } from './fixture.ts';

const SVG = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>');
const assetOf = (key: string, bytes = SVG): Asset => ({
  key,
  type: 'svg',
  width: 10,
  height: 10,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  bytes: bytes.length,
});
const figure = (key: string): Block => ({
  kind: 'figure',
  asset: key,
  alt: 'Been',
  decorative: false,
  caption: [],
  place,
});
const paragraph = (value: string): Block => ({ kind: 'paragraph', children: text(value), place });

/** Packages of a document by dialect: text of each file by its path. */
async function packagesOf(
  document: CheckedDocument,
  context: OutputContext = makeContext(),
): Promise<Record<string, Record<string, string>>> {
  const { artefacts } = await trainingOutput.emit(document, context);
  return Object.fromEntries(
    artefacts.map(({ variant, bytes }) => [
      variant ?? '',
      Object.fromEntries(readZip(bytes).map((entry) => [entry.path, new TextDecoder().decode(entry.bytes)])),
    ]),
  );
}

const listed = (manifest: string): string[] =>
  [...manifest.matchAll(/<file href="([^"]+)"/g)].map((hit) => hit[1]!);

describe('a package', () => {
  it('stands at its place, one for each dialect', async () => {
    const { artefacts, findings } = await trainingOutput.emit(makeDocument(), makeContext());
    expect(findings).toEqual([]);
    expect(artefacts.map(({ path, output, variant }) => [path, output, variant])).toEqual([
      ['spiertrekkingen-been/nl/spiertrekkingen-been-nl-scorm12.zip', 'training', 'scorm12'],
      ['spiertrekkingen-been/nl/spiertrekkingen-been-nl-scorm2004.zip', 'training', 'scorm2004'],
    ]);
  });

  it('holds exactly what its manifest lists, the manifest aside', async () => {
    const keys = fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9 _éß-]{1,12}\.(svg|SVG)$/), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(keys, async (names) => {
        const document = makeDocument({
          assets: names.map((name) => assetOf(name)),
          introduction: names.map(figure),
        });
        const context = makeContext({ assets: new Map(names.map((name) => [name, SVG])) });
        for (const files of Object.values(await packagesOf(document, context))) {
          const paths = Object.keys(files);
          expect(paths.filter((path) => path !== 'imsmanifest.xml')).toEqual(
            listed(files['imsmanifest.xml']!),
          );
          for (const path of paths) expect(path).toMatch(/^[a-z0-9][a-z0-9./-]*$/);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('has every image its pages show, and no other', async () => {
    const inFeedback = choice('a', 'A?', { explanation: [figure('uitleg.svg')] });
    const keys = ['Been & Spier.svg', 'uitleg.svg', 'folder.svg'];
    const sets = keys.map((key) =>
      new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg"><!--${key}--></svg>`),
    );
    const document = makeDocument({
      assets: keys.map((key, i) => assetOf(key, sets[i])),
      introduction: [
        figure('Been & Spier.svg'),
        { kind: 'only', outputs: ['leaflet'], blocks: [figure('folder.svg')], place },
      ],
      items: [inFeedback],
    });
    const { scorm12 } = await packagesOf(
      document,
      makeContext({ assets: new Map(keys.map((key, i) => [key, sets[i]!])) }),
    );
    const images = Object.keys(scorm12!).filter((path) => path.startsWith('images/'));
    expect(images).toHaveLength(2);
    const shown = [...scorm12!['index.html']!.matchAll(/src=\\"(images\/[^"\\]+)\\"/g)].map((hit) => hit[1]!);
    expect(new Set(shown)).toEqual(new Set(images));
    expect(images.join()).toMatch(/images\/been-spier-[0-9a-f]{10}\.svg/);
  });

  it('has the same bytes again, also from the document as JSON', async () => {
    const [first, again] = [makeDocument(), JSON.parse(JSON.stringify(makeDocument())) as CheckedDocument];
    const one = await trainingOutput.emit(first, makeContext());
    const two = await trainingOutput.emit(again, makeContext());
    expect(two.artefacts.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).toEqual(
      one.artefacts.map(({ bytes }) => Buffer.from(bytes).toString('base64')),
    );
  });

  it('asks for nothing outside itself', async () => {
    const document = makeDocument({
      introduction: [
        {
          kind: 'paragraph',
          children: [
            {
              kind: 'link',
              target: { to: 'web', url: 'https://voorbeeld.example/' },
              children: text('meer'),
              place,
            },
          ],
          place,
        },
      ],
    });
    for (const files of Object.values(await packagesOf(document))) {
      const page = files['index.html']!;
      expect(page).toContain("default-src 'none'");
      const links = [...page.matchAll(/(\w+)=\\?"((?:https?:)?\/\/[^"\\]*)/g)].map(([, name, url]) => [
        name,
        url,
      ]);
      expect(links).toEqual([['href', 'https://voorbeeld.example/']]);
      const asked = [...page.matchAll(/<(?:script|link|img|iframe)[^>]+(?:src|href)="([^"]+)"/g)].map(
        (hit) => hit[1]!,
      );
      expect(asked.sort()).toEqual(['player.js', 'style.css']);
      for (const path of asked) expect(files).toHaveProperty([path]);
      const style = files['style.css']!;
      expect(style).not.toMatch(/@import|https?:|url\(\s*["']?(?:\/|data:)/);
      for (const [, url] of style.matchAll(/url\(\s*["']?([^"')]+)/g)) expect(files).toHaveProperty([url!]);
    }
  });

  it('carries the licence of the fonts', async () => {
    const { scorm12 } = await packagesOf(makeDocument());
    expect(scorm12!['fonts/license.txt']).toContain('SIL Open Font License');
  });

  it('is not made of a withdrawn source', async () => {
    const withdrawn = makeDocument({}, { status: 'withdrawn' });
    expect(await trainingOutput.emit(withdrawn, makeContext())).toEqual({ artefacts: [], findings: [] });
  });
});

describe('findings', () => {
  const findingsOf = async (
    more: Partial<Document>,
    training: Partial<Document['meta']['training']> = {},
  ) => {
    const { meta } = makeDocument();
    const document = makeDocument(more, { training: { ...meta.training, ...training } });
    const { artefacts, findings } = await trainingOutput.emit(document, makeContext());
    return {
      artefacts: artefacts.length,
      rules: findings.map(({ ruleId, severity }) => `${severity} ${ruleId}`),
      findings,
    };
  };

  it('a question the player cannot play: error at the question, and no package', async () => {
    const bad = choice('geen-goed', 'Wat?', { options: [] });
    const { artefacts, rules, findings } = await findingsOf({ items: [choice('a', 'A?'), bad] });
    expect(artefacts).toBe(0);
    expect(rules).toEqual(['error training/kind-unsupported']);
    expect(findings[0]).toMatchObject({
      file: 'content/spiertrekkingen-been/nl.md',
      place,
      actual: 'single-choice',
    });
    expect(findings[0]!.reason).toContain('geen-goed');
  });

  it.each([
    ['no items', []],
    ['practice only', [choice('a', 'A?', { practice: true })]],
    ['no points', [choice('a', 'A?', { points: 0 })]],
  ])('no test: %s', async (_, items) => {
    expect(await findingsOf({ items })).toMatchObject({ artefacts: 2, rules: ['warning training/no-test'] });
  });

  it('a test that draws more than there is', async () => {
    const { rules, findings } = await findingsOf({}, { draw: 8 });
    expect(rules).toEqual(['warning training/draw-too-large']);
    expect(findings[0]).toMatchObject({ place: { start: { line: 12 } }, actual: '8', expected: ['2'] });
    expect((await findingsOf({}, { draw: 2 })).rules).toEqual([]);
  });

  it('a package that is too heavy, images not counted', async () => {
    let state = 7;
    const noise = Array.from({ length: 60_000 }, () => {
      state = (state * 48271) % 2147483647;
      return state.toString(36);
    }).join(' ');
    expect((await findingsOf({ introduction: [paragraph(noise)] })).rules).toEqual([
      'warning training/too-heavy',
    ]);
    const bytes = new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg"><!--${noise}--></svg>`);
    const document = makeDocument({
      assets: [assetOf('groot.svg', bytes)],
      introduction: [figure('groot.svg')],
    });
    const context = makeContext({ assets: new Map([['groot.svg', bytes]]) });
    const { artefacts, findings } = await trainingOutput.emit(document, context);
    expect(artefacts[0]!.bytes.length).toBeGreaterThan(200_000);
    expect(findings).toEqual([]);
  });

  it('an organisation’s template that is wrong', async () => {
    const base = makeContext();
    const broken = '{{#if title}}';
    const resources = {
      bytes: (name: string) => base.resources.bytes(name),
      text: (name: string) => (name.endsWith('index.hbs') ? broken : base.resources.text(name)),
    };
    const { artefacts, findings } = await trainingOutput.emit(makeDocument(), { ...base, resources });
    expect(artefacts).toEqual([]);
    expect(findings.map(({ ruleId, file }) => [ruleId, file])).toEqual([
      ['template/faulty', 'templates/training/index.hbs'],
    ]);
  });
});
