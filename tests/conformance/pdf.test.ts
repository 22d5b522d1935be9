// veraPDF over every edition of the sample leaflet: PDF/UA-1 and PDF/A-2a, no failed check.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureVeraPdf, validatePdfs } from '../../scripts/verapdf.mjs';
import { emitLeaflet } from '../../src/outputs/leaflet/index.ts';
import { sampleContext, sampleDocument } from '../outputs/leaflet/sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'trifold-verapdf-'));
const there = ensureVeraPdf() !== undefined;

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(!there && process.env['CI'] === undefined)('veraPDF', () => {
  const files: string[] = [];

  beforeAll(async () => {
    const { meta } = sampleDocument();
    const document = sampleDocument({
      meta: { ...meta, leaflet: { ...meta.leaflet, editions: ['a4', 'large-print', 'trifold', 'booklet'] } },
    });
    const { artefacts } = await emitLeaflet(document, sampleContext());
    for (const artefact of artefacts) {
      const file = join(folder, `${artefact.variant ?? ''}.pdf`);
      writeFileSync(file, artefact.bytes);
      files.push(file);
    }
  });

  it('finds nothing wrong with any edition', async () => {
    const results = await validatePdfs(files);
    expect(results.length).toBeGreaterThan(0);
    for (const { file, flavours } of results) {
      for (const [flavour, result] of Object.entries(flavours)) {
        expect(result.claimed, `${file} says that it is ${flavour}`).toBe(true);
        expect(result.failures, `${file} against ${flavour}`).toEqual([]);
        expect(result.passedChecks).toBeGreaterThan(100);
      }
    }
  });

  it('does find something wrong with a file that is', async () => {
    const file = join(folder, 'broken.pdf');
    writeFileSync(file, '%PDF-1.7 and no more');
    expect((await validatePdfs([file]))[0]?.passed).toBe(false);
  });
});
