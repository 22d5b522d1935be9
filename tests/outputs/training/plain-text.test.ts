import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainLine } from '../../../src/outputs/training/plain-text.ts';

describe('plainLine', () => {
  it.each([
    ['a\n b\t\tc ', 'a b c'],
    ['gip\u00adsen', 'gipsen'],
    ['a\u0000b\u001fc', 'abc'],
    ['\ud83e\uddb5 been', '\u{1f9b5} been'],
    ['los \ud83e teken', 'los teken'],
  ])('cleans %j', (given, expected) => {
    expect(plainLine(given, 100)).toBe(expected);
  });

  it('cuts at a word, and within one where it must', () => {
    expect(plainLine('een twee drie vier', 14)).toBe('een twee drie…');
    expect(plainLine('abcdefghijklmnop', 10)).toBe('abcdefghi…');
  });

  it('never exceeds the limit, holds no line break, leaves no half character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.integer({ min: 2, max: 30 }),
        (value, limit) => {
          const line = plainLine(value, limit);
          expect(line.length).toBeLessThanOrEqual(limit);
          expect(line).not.toMatch(/[\p{Cc}\p{Cs}]| {2}/u);
        },
      ),
    );
  });
});
