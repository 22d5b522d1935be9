// veraPDF over every edition of the sample leaflet: PDF/UA-1 and PDF/A-2a, no failed check.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureVeraPdf, validatePdfs, type VeraPdfResult } from '../../scripts/verapdf.mjs';
import { emitLeaflet } from '../../src/outputs/leaflet/index.ts';
import { sampleContext, sampleDocument } from '../outputs/leaflet/sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'trifold-verapdf-'));
const there = ensureVeraPdf() !== undefined;

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(!there && process.env['CI'] === undefined)('veraPDF', () => {
  let good: readonly VeraPdfResult[];
  let broken: VeraPdfResult | undefined;

  beforeAll(async () => {
    const { meta } = sampleDocument();
    const document = sampleDocument({
      meta: { ...meta, leaflet: { ...meta.leaflet, editions: ['a4', 'large-print', 'trifold', 'booklet'] } },
    });
    const { artefacts } = await emitLeaflet(document, sampleContext());
    const files = artefacts.map((artefact) => {
      const file = join(folder, `${artefact.variant ?? ''}.pdf`);
      writeFileSync(file, artefact.bytes);
      return file;
    });
    const empty = join(folder, 'broken.pdf');
    writeFileSync(empty, '%PDF-1.7 and no more');
    // One run for all: starting veraPDF takes longer than judging a leaflet.
    const results = await validatePdfs([...files, empty]);
    good = results.slice(0, -1);
    broken = results.at(-1);
  });

  it('finds nothing wrong with any edition', () => {
    expect(good).toHaveLength(4);
    for (const { file, flavours } of good) {
      for (const [flavour, result] of Object.entries(flavours)) {
        expect(result.claimed, `${file} says that it is ${flavour}`).toBe(true);
        expect(result.failures, `${file} against ${flavour}`).toEqual([]);
        expect(result.passedChecks).toBeGreaterThan(100);
      }
    }
  });

  it('does find something wrong with a file that is', () => {
    expect(broken?.file).toContain('broken.pdf');
    expect(broken?.passed).toBe(false);
  });
});
