import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifiersOf } from '../../../src/outputs/training/identifiers.ts';

const names = fc.oneof(fc.stringMatching(/^[a-z0-9-]{1,12}$/), fc.string({ unit: 'grapheme', maxLength: 8 }));

describe('identifiersOf', () => {
  it('writes a plain unit and language as they are', () => {
    expect(identifiersOf('spiertrekkingen-been', 'nl')).toEqual({
      manifest: 'trifold_spiertrekkingen-been_nl',
      organization: 'trifold_spiertrekkingen-been_nl_organization',
      item: 'trifold_spiertrekkingen-been_nl_item',
      resource: 'trifold_spiertrekkingen-been_nl_resource',
    });
  });

  it('is always an XML ID', () => {
    fc.assert(
      fc.property(names, names, (unit, lang) => {
        for (const id of Object.values(identifiersOf(unit, lang)))
          expect(id).toMatch(/^[A-Za-z_][A-Za-z0-9_.-]*$/);
      }),
    );
  });

  it('never gives two packages the same identifier', () => {
    fc.assert(
      fc.property(names, names, names, names, (unit, lang, otherUnit, otherLang) => {
        fc.pre(unit !== otherUnit || lang !== otherLang);
        expect(identifiersOf(unit, lang).manifest).not.toBe(identifiersOf(otherUnit, otherLang).manifest);
      }),
    );
    expect(identifiersOf('a_b', 'c').manifest).not.toBe(identifiersOf('a', 'b_c').manifest);
  });
});
