// The measure of a leaflet in an organisation's own typeface: how many characters a full line of its text holds, against
// the 30 to 75 that can be read (Bringhurst; BS 4880; WCAG 2.2, 1.4.8 has 80). The built-in typefaces were chosen for it.
import type { Document, EditionId } from '../../document/index.ts';
import type { Finding } from '../../findings/index.ts';
import type { Galley, TextItem } from './galley.ts';

const FEWEST = 30;
const MOST = 75;
/** Fewer full lines say nothing about a typeface. */
const JUDGED_LINES = 10;
/** Sizes and positions closer than this, in pt, are the same. */
const EPSILON = 0.01;

/** The edition's text and the size it is set in, pt. */
interface Measured {
  readonly edition: EditionId;
  readonly galleys: readonly Galley[];
  readonly size: number;
}

/** One warning where the organisation's typeface is too wide or too narrow for the edition's column. */
export function measureFindings(document: Document, measured: Measured): Finding[] {
  if (document.brand.typeface === undefined) return [];
  const measure = measureOf(measured);
  if (measure === undefined || (measure >= FEWEST && measure <= MOST)) return [];
  const wide = measure < FEWEST;
  return [
    {
      ruleId: 'print-measure',
      severity: 'warning',
      file: document.file,
      reason: `A full line of the edition ${measured.edition} holds ${String(measure)} characters in the organisation’s typeface; expected ${String(FEWEST)} to ${String(MOST)}.`,
      remedy: `Choose a ${wide ? 'narrower' : 'wider'} typeface under “brand: typeface:” of library.yml, or leave the edition out.`,
      actual: String(measure),
      expected: [`${String(FEWEST)}–${String(MOST)}`],
    },
  ];
}

/** The median number of characters of the full lines of body text; undefined where there are too few. */
function measureOf({ galleys, size }: Omit<Measured, 'edition'>): number | undefined {
  const lengths = galleys.flatMap((galley) => fullLines(galley, size)).sort((a, b) => a - b);
  return lengths.length < JUDGED_LINES ? undefined : lengths[Math.floor(lengths.length / 2)];
}

/** Lengths of the lines of paragraphs and list items, each without its last line. */
function fullLines({ items }: Galley, size: number): number[] {
  const lengths: number[] = [];
  let line: { readonly first: TextItem; text: string } | undefined;
  for (const item of items) {
    if (item.kind !== 'text' || item.place === undefined) continue;
    const together = line?.first.place === item.place;
    if (line !== undefined && together && Math.abs(item.y - line.first.y) < EPSILON) {
      line.text += item.text;
      continue;
    }
    if (line !== undefined && together && item.y > line.first.y && isBody(line.first, size))
      lengths.push(line.text.trim().length);
    line = { first: item, text: item.text };
  }
  return lengths;
}

function isBody({ run }: TextItem, size: number): boolean {
  return Math.abs(run.attributes.fontSize - size) < EPSILON;
}
