// SVG pictures → what of them the leaflet's renderer cannot draw: said beforehand, instead of a picture with a part missing.
import { SaxesParser } from 'saxes';
import { walkBlocks, walkSections, type Document, type Figure, type Place } from '../../document/index.ts';
import type { Finding, Severity } from '../../findings/index.ts';
import type { OutputContext } from '../output.ts';
import { openFontBook } from './fonts.ts';
import { named } from './glyph-findings.ts';
import { familiesFor } from './typefaces.ts';

/** Elements that `@react-pdf/svg` leaves out with all that is in them. */
const LOST = new Set(['use', 'symbol', 'pattern', 'foreignobject', 'mask', 'textpath', 'switch', 'a']);
/** Elements without which a picture is still whole. */
const ORNAMENT = new Set(['filter', 'animate', 'animatetransform', 'animatemotion', 'set']);
/** Properties by which a style sheet changes what is seen. */
const STYLED = /[.#\w\]]\s*\{[^}]*\b(?:fill|stroke|opacity|display|visibility|font|transform)/i;

interface Fault {
  readonly ruleId: 'leaflet/picture-part' | 'leaflet/glyph-missing';
  readonly severity: Severity;
  /** What is wrong with “the picture x.svg”, as a sentence around it. */
  readonly reason: (picture: string) => string;
  readonly remedy: string;
}

/** A drawing of the leaflet: a figure's, or the logo, which has no place in the source. */
interface Drawing {
  readonly asset: string;
  readonly place?: Place;
}

/** Whether the typeface that text in drawings is set in has a character. */
type HasGlyph = (character: string) => boolean;

/** One finding for each thing in a drawing that would not be printed. */
export function pictureFindings(document: Document, context: OutputContext): Finding[] {
  const types = new Map(document.assets.map((asset) => [asset.key, asset.type]));
  return drawingsOf(document).flatMap((drawing) => {
    const file = context.assets.get(drawing.asset);
    if (file === undefined || types.get(drawing.asset) !== 'svg') return [];
    const faults = faultsOf(new TextDecoder().decode(file), () => glyphsFor(document, context));
    return faults.map((fault) => findingOf(document, drawing, fault));
  });
}

function drawingsOf({ brand, introduction, sections }: Document): Drawing[] {
  const texts = [...walkSections(sections)].flatMap((section) => section.blocks);
  const blocks = [...walkBlocks([...introduction, ...texts])];
  const figures = blocks.filter((block): block is Figure => block.kind === 'figure');
  return [...(brand.logo === undefined ? [] : [{ asset: brand.logo }]), ...figures];
}

/** react-pdf sets text in drawings in one typeface only, whatever the drawing asks for: the leaflet's first. */
function glyphsFor(document: Document, { resources }: OutputContext): HasGlyph {
  const book = openFontBook(familiesFor(document, resources), (name) => resources.bytes(name));
  const { data } = book.getFont({ fontFamily: '' });
  return (character) => data.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
}

function faultsOf(svg: string, glyphs: () => HasGlyph): Fault[] {
  const faults = new Map<string, Fault>();
  const parser = new SaxesParser();
  const open: string[] = [];
  const characters = new Set<string>();
  parser.on('opentag', ({ name }) => {
    const element = name.toLowerCase();
    open.push(element);
    const severity = severityOf(element);
    if (severity !== undefined) faults.set(element, partFault(severity, `the element <${name}>`));
  });
  parser.on('closetag', () => open.pop());
  const read = (text: string): void => {
    if (open.at(-1) === 'style' && STYLED.test(text))
      faults.set('style', partFault('error', 'a style sheet'));
    if (open.includes('text')) for (const character of text) characters.add(character);
  };
  parser.on('text', read);
  parser.on('cdata', read);
  parser.write(svg).close();
  return [...faults.values(), ...glyphFaults(characters, glyphs)];
}

function glyphFaults(characters: ReadonlySet<string>, glyphs: () => HasGlyph): Fault[] {
  const shown = [...characters].filter((character) => !/[\s\p{Cf}]/u.test(character));
  if (shown.length === 0) return [];
  const has = glyphs();
  return shown
    .filter((character) => !has(character))
    .map((character) => ({
      ruleId: 'leaflet/glyph-missing',
      severity: 'error',
      reason: (picture) =>
        `The text in ${picture} has the character ${named(character)}, which the leaflet’s typeface does not have.`,
      remedy: 'Export the picture with its text as paths, or write it in other characters.',
    }));
}

function severityOf(name: string): Severity | undefined {
  // With a prefix the renderer knows no element at all.
  if (name.includes(':') && name.startsWith('svg:')) return 'error';
  if (LOST.has(name)) return 'error';
  return ORNAMENT.has(name) ? 'warning' : undefined;
}

function partFault(severity: Severity, what: string): Fault {
  return {
    ruleId: 'leaflet/picture-part',
    severity,
    reason: (picture) => `Unexpected ${what} in ${picture}: it cannot be printed.`,
    remedy: 'Export the picture as plain SVG, with everything as paths and attributes, or as PNG.',
  };
}

function findingOf(document: Document, { asset, place }: Drawing, fault: Fault): Finding {
  const picture = asset === document.brand.logo ? 'the logo' : 'the picture';
  return {
    ruleId: fault.ruleId,
    severity: fault.severity,
    file: document.file,
    ...(place === undefined ? {} : { place }),
    reason: fault.reason(`${picture} ${asset.replace(/^\//, '')}`),
    remedy: fault.remedy,
    actual: asset,
  };
}
