// Whatever an author's edits leave of a source: the checks do not throw, say the same twice, and check only what has no error.
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkDocument, readabilityOf } from '../../src/checks/index.ts';
import { parseExample } from './sources.ts';

const UNIT = readFileSync(new URL('../../content/spiertrekkingen-been/nl.md', import.meta.url), 'utf8');

/** An edit: from where, how much goes, what comes. */
const edit = fc.record({
  at: fc.nat(UNIT.length),
  length: fc.nat(400),
  text: fc.oneof(
    fc.constantFrom(
      '',
      '\n\n',
      ':::',
      '- [x] ',
      '### ',
      '> ',
      '| a | b |\n',
      '\u00AD',
      'U mag NOOIT 0,5% µg.',
      '(',
      '“',
    ),
    fc.string({ maxLength: 20 }),
  ),
});

describe('checkDocument on mutated sources', () => {
  test('never throws, is deterministic, and its document has no error', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const source = edits.reduce(
          (text, { at, length, text: inserted }) => text.slice(0, at) + inserted + text.slice(at + length),
          UNIT,
        );
        const { document, findings } = parseExample(source);
        if (document === undefined) return;
        const once = checkDocument({ document, findings }, { checks: {}, units: [] });
        const again = checkDocument({ document, findings }, { checks: {}, units: [] });
        expect(again.findings).toEqual(once.findings);
        expect(once.document === undefined).toBe(once.findings.some(({ severity }) => severity === 'error'));
        for (const { place, reason, remedy, basis } of once.findings) {
          expect(reason).not.toBe('');
          expect(remedy).not.toBe('');
          expect(basis === undefined || basis !== '').toBe(true);
          expect(place === undefined || place.start.line >= 1).toBe(true);
        }
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  test('measures the shipped unit as easy to read', () => {
    const { document } = parseExample(UNIT);
    if (document === undefined) throw new Error('no document');
    const measured = readabilityOf(document);
    expect(measured?.formula).toBe('Flesch–Douma');
    expect(measured?.score).toBeGreaterThan(60);
  });
});
