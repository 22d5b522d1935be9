// SVG pictures → what of them the leaflet's renderer cannot draw: said beforehand, instead of a picture with a part missing.
import { SaxesParser } from 'saxes';
import { walkBlocks, walkSections, type Document, type Figure } from '../../document/index.ts';
import type { Finding, Severity } from '../../findings/index.ts';

/** Elements that `@react-pdf/svg` leaves out with all that is in them. */
const LOST = new Set(['use', 'symbol', 'pattern', 'foreignobject', 'mask', 'textpath', 'switch', 'a']);
/** Elements without which a picture is still whole. */
const ORNAMENT = new Set(['filter', 'animate', 'animatetransform', 'animatemotion', 'set']);
/** Properties by which a style sheet changes what is seen. */
const STYLED = /[.#\w\]]\s*\{[^}]*\b(?:fill|stroke|opacity|display|visibility|font|transform)/i;

interface Fault {
  readonly severity: Severity;
  readonly what: string;
}

/** One finding for each thing in a figure's picture that would not be drawn. */
export function pictureFindings(document: Document, bytes: ReadonlyMap<string, Uint8Array>): Finding[] {
  const types = new Map(document.assets.map((asset) => [asset.key, asset.type]));
  return figuresOf(document).flatMap((figure) => {
    const file = bytes.get(figure.asset);
    if (file === undefined || types.get(figure.asset) !== 'svg') return [];
    return faultsOf(new TextDecoder().decode(file)).map((fault) => findingOf(document, figure, fault));
  });
}

function figuresOf(document: Document): Figure[] {
  const sections = [...walkSections(document.sections)].flatMap((section) => section.blocks);
  const blocks = [...walkBlocks([...document.introduction, ...sections])];
  return blocks.filter((block): block is Figure => block.kind === 'figure');
}

function faultsOf(svg: string): Fault[] {
  const faults = new Map<string, Fault>();
  const parser = new SaxesParser();
  let open = '';
  parser.on('opentag', ({ name }) => {
    open = name.toLowerCase();
    const severity = severityOf(open);
    if (severity !== undefined) faults.set(open, { severity, what: `the element <${name}>` });
  });
  const style = (text: string): void => {
    if (open === 'style' && STYLED.test(text)) {
      faults.set('style', { severity: 'error', what: 'a style sheet' });
    }
  };
  parser.on('text', style);
  parser.on('cdata', style);
  parser.write(svg).close();
  return [...faults.values()];
}

function severityOf(name: string): Severity | undefined {
  // With a prefix the renderer knows no element at all.
  if (name.includes(':') && name.startsWith('svg:')) return 'error';
  if (LOST.has(name)) return 'error';
  return ORNAMENT.has(name) ? 'warning' : undefined;
}

function findingOf(document: Document, figure: Figure, { severity, what }: Fault): Finding {
  return {
    ruleId: 'leaflet/picture-part',
    severity,
    file: document.file,
    place: figure.place,
    reason: `Unexpected ${what} in the picture ${figure.asset}: it cannot be printed.`,
    remedy: 'Export the picture as plain SVG, with everything as paths and attributes, or as PNG.',
    actual: figure.asset,
  };
}
