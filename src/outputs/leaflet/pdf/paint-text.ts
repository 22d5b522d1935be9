// A run of glyphs: one text object a run, kerning kept, colour and font set only when they change.
import type { EmbeddedFont } from 'pdfkit';
import type { TextItem } from '../galley.ts';
import type { Glyph } from 'fontkit';
import type { GlyphPosition, GlyphRun } from '../layout-types.ts';
import { num, nums, rgb } from './operators.ts';
import type { TaggedDocument } from './tagged-document.ts';

const SPACE = 0x20;
const SOFT_HYPHEN = 0xad;
/** Thickness of an underline and its distance below the baseline, as parts of the type size. */
const UNDERLINE = { thickness: 0.06, drop: 0.16 };
const STRIKE = { thickness: 0.06, drop: -0.24 };

/** Paints a run at its baseline. */
export function paintText(document: TaggedDocument, item: TextItem): void {
  const { run, x } = item;
  const face = run.attributes.font[0];
  if (face === undefined || run.glyphs.length === 0) return;
  const font = document.embeddedFont(face);
  const size = run.attributes.fontSize;
  const rise = ((run.positions[0]?.yOffset ?? 0) / face.unitsPerEm) * size;
  const shown = shownGlyphs(item);
  document.fillWith(rgb(run.attributes.color));
  const tail = shown.softHyphen === undefined ? '' : ` <${softHyphen(font, shown.softHyphen.glyph)}> Tj`;
  const space = item.needsSpace ? ` <${code(font, face.glyphForCodePoint(SPACE))}> Tj` : '';
  const body = showText(font, shown.glyphs, size);
  const y = item.baseline - rise;
  document.addContent(`BT /${font.id} ${num(size)} Tf 1 0 0 -1 ${nums(x, y)} Tm ${body}${tail}${space} ET`);
  if (run.attributes.underline) paintRule(document, item, UNDERLINE);
  if (run.attributes.strike) paintRule(document, item, STRIKE);
}

interface Placed {
  readonly glyph: Glyph;
  readonly position: GlyphPosition;
}

/** Behind these a word goes on on the next line without a hyphen: an author's own hyphen or slash, Chinese. */
const BREAKS_ALONE = /[-/\p{Script=Han}，。、；：？！）」』]/u;

/** A hyphen that breaks a word is read as a soft hyphen. */
function shownGlyphs(item: TextItem): { glyphs: readonly Placed[]; softHyphen: Placed | undefined } {
  const glyphs = placed(item.run);
  if (!item.hyphenated) return { glyphs, softHyphen: undefined };
  const rest = glyphs.slice(0, -1);
  const own = BREAKS_ALONE.test(String.fromCodePoint(rest.at(-1)?.glyph.codePoints[0] ?? SPACE));
  return { glyphs: rest, softHyphen: own ? undefined : glyphs.at(-1) };
}

function placed(run: GlyphRun): Placed[] {
  return run.glyphs.flatMap((glyph, index) => {
    const position = run.positions[index];
    return position === undefined ? [] : [{ glyph, position }];
  });
}

/**
 * TJ arrays; numbers in them take back thousandths of the type size (ISO 32000-1, 9.4.3). A mark that its font puts over
 * or under its letter is shifted there and back, and raised (Ts) where it stands higher than drawn.
 */
function showText(font: EmbeddedFont, glyphs: readonly Placed[], size: number): string {
  const text = new ShownText();
  for (const { glyph, position } of glyphs) {
    const shift = (position.xOffset * 1000) / size;
    text.raise(position.yAdvance);
    text.back(-shift);
    text.show(code(font, glyph));
    text.back(glyph.advanceWidth * font.scale - (position.xAdvance * 1000) / size + shift);
  }
  return text.end();
}

/** The operators of a run as they grow. */
class ShownText {
  private operators = '';
  private array = '';
  private codes = '';
  private rise = 0;

  show(glyph: string): void {
    this.codes += glyph;
  }

  /** Moves back by thousandths of the type size; what is too little to be seen is left out. */
  back(thousandths: number): void {
    if (Math.abs(thousandths) < 0.5) return;
    this.closeCodes();
    this.array += num(Math.round(thousandths));
  }

  raise(points: number): void {
    if (Math.abs(points - this.rise) < 0.01) return;
    this.closeArray();
    this.rise = points;
    this.operators += `${num(points)} Ts `;
  }

  end(): string {
    this.raise(0);
    this.closeArray();
    return this.operators.trimEnd();
  }

  private closeCodes(): void {
    if (this.codes !== '') this.array += `<${this.codes}>`;
    this.codes = '';
  }

  private closeArray(): void {
    this.closeCodes();
    if (this.array !== '') this.operators += `[${this.array}] TJ `;
    this.array = '';
  }
}

/** The glyph's code in the embedded subset; PDFKit learns its width and its characters here. */
function code(font: EmbeddedFont, glyph: Glyph): string {
  const id = font.subset.includeGlyph(glyph.id);
  font.widths[id] ??= glyph.advanceWidth * font.scale;
  if ((font.unicode[id] ?? []).length === 0) font.unicode[id] = glyph.codePoints;
  return hex(id);
}

function hex(id: number): string {
  return id.toString(16).padStart(4, '0');
}

const softHyphens = new WeakMap<EmbeddedFont, number>();

/**
 * The code of a second copy of the hyphen, which stands for U+00AD: text that is taken out of the PDF then has whole
 * words (ISO 32000-1, 14.8.2.2.3). ActualText would say the same, but few readers look at it.
 */
function softHyphen(font: EmbeddedFont, glyph: Glyph): string {
  const known = softHyphens.get(font);
  if (known !== undefined) return hex(known);
  const id = font.subset.glyphs.push(glyph.id) - 1;
  font.widths[id] = glyph.advanceWidth * font.scale;
  font.unicode[id] = [SOFT_HYPHEN];
  softHyphens.set(font, id);
  return hex(id);
}

function paintRule(
  document: TaggedDocument,
  item: TextItem,
  rule: { thickness: number; drop: number },
): void {
  const size = item.run.attributes.fontSize;
  const y = item.baseline + rule.drop * size;
  document.addContent(`${nums(item.x, y, widthWithoutSpace(item.run), rule.thickness * size)} re f`);
}

/** A space at the end of a line is not underlined. */
function widthWithoutSpace(run: GlyphRun): number {
  const last = run.glyphs.at(-1);
  const advance = run.positions.at(-1)?.xAdvance ?? 0;
  return last?.codePoints[0] === SPACE ? run.xAdvance - advance : run.xAdvance;
}
