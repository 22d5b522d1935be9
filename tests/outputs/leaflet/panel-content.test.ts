// Which part of a document stands on which panel of a folded leaflet.
import { describe, expect, it } from 'vitest';
import {
  blocksText,
  inlineText,
  type Block,
  type Document,
  type Section,
} from '../../../src/document/index.ts';
import { panelContentOf, type PanelContent } from '../../../src/outputs/leaflet/panel-content.ts';
import { p, sampleDocument, section, text } from './sample.ts';

const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };

function call(value: string): Block {
  return { kind: 'call-to-action', level: 'today', blocks: [p(value)], place };
}

function figure(asset: string): Block {
  return { kind: 'figure', asset, alt: asset, decorative: false, caption: [text(asset)], place };
}

function contentOf(sections: readonly Section[], change: Partial<Document> = {}): PanelContent {
  return panelContentOf(sampleDocument({ sections, introduction: [], ...change }));
}

/** Title and text of a section, one string. */
function told(part: Section | undefined): string {
  if (part === undefined) return '';
  return [inlineText(part.title), blocksText(part.blocks), ...part.sections.map(told)].join(' | ');
}

describe('panelContentOf', () => {
  it('prints the brief of a section instead of its text and its subsections', () => {
    const sub = section('b', 'Diep', [p('Heel lang.')]);
    const content = contentOf([
      { ...section('a', 'Wat', [p('Lang.')]), brief: [p('Kort.')], sections: [sub] },
      { ...section('c', 'Hoe', [p('Alles.')]), sections: [sub] },
    ]);
    expect(content.inside.map(told)).toEqual(['Wat | Kort.', 'Hoe | Alles. | Diep | Heel lang.']);
  });

  it('gathers every call to action behind the brief of the section that has the first', () => {
    const content = contentOf([
      section('a', 'Wat', [p('Iets.')]),
      { ...section('b', 'Wanneer', [p('Lang.'), call('Bel een.')]), brief: [p('Let op.')] },
      section('c', 'Later', [call('Bel twee.'), p('Rust.')]),
    ]);
    expect(told(content.flap)).toBe('Wanneer | Let op.\nBel een.\nBel twee.');
    expect(content.inside.map(told)).toEqual(['Wat | Iets.', 'Later | Rust.']);
  });

  it('keeps that section whole on the flap when it has no brief', () => {
    const content = contentOf([
      {
        ...section('b', 'Wanneer', [p('Voor.'), call('Bel een.'), p('Na.')]),
        sections: [section('s', 'Onder', [call('Bel twee.')])],
      },
      section('c', 'Later', [call('Bel drie.')]),
    ]);
    expect(told(content.flap)).toBe('Wanneer | Voor.\nBel een.\nNa.\nBel drie. | Onder | Bel twee.');
    expect(content.inside).toEqual([]);
  });

  it('takes calls of the introduction to the flap', () => {
    const content = contentOf([section('a', 'Wat', [p('Iets.')])], {
      introduction: [p('Welkom.'), call('Bel.')],
    });
    expect(content.flap).toBeUndefined();
    expect(blocksText(content.calls)).toBe('Bel.');
    expect(blocksText(content.introduction)).toBe('Welkom.');
  });

  it('puts the first figure on the front and others behind the brief of their section', () => {
    const content = contentOf([
      { ...section('a', 'Wat', [figure('een.svg'), p('Lang.'), figure('twee.svg')]), brief: [p('Kort.')] },
    ]);
    expect(content.figure?.asset).toBe('een.svg');
    expect(content.illustrated).toBe(true);
    expect(content.inside.map(told)).toEqual(['Wat | Kort.']);
    expect(content.pictured.map(told)).toEqual(['Wat | Kort.\ntwee.svg']);
  });

  it('takes the contact section to the back', () => {
    const contact: Block = { kind: 'contact', place };
    const content = contentOf([
      { ...section('v', 'Vragen?', [p('Bel ons.'), contact]), purpose: 'contact' },
      section('w', 'Wat', [p('Iets.')]),
    ]);
    expect(told(content.contact)).toBe('Vragen? | Bel ons.');
    expect(content.inside.map(told)).toEqual(['Wat | Iets.']);
  });

  it('lists only the words and notes that the panels use', () => {
    const { sections } = sampleDocument();
    const full = contentOf(sections);
    expect(full.document.terms.map((term) => term.key)).toEqual(['fasciculatie']);
    expect(full.document.notes).toHaveLength(1);
    const short = contentOf(sections.map((one) => ({ ...one, brief: [p('Kort.')] })));
    expect(short.document.terms).toEqual([]);
    expect(short.document.notes).toEqual([]);
  });
});
