// What copyfitting has to say to the author: which panel has too much text, or how many lines are free.
import { blocksText, inlineText, walkSections, type Document, type Section } from '../../document/index.ts';
import type { Finding } from '../../findings/index.ts';
import { fits, type ColumnName, type Fit, type FittedColumn } from './copyfit.ts';
import type { PanelContent } from './panel-content.ts';

const PANELS = {
  front: 'on the front',
  flap: 'on the flap',
  inside: 'on the three panels inside',
  back: 'on the back',
} as const satisfies Record<ColumnName, string>;

/** One error a column that does not fit; otherwise one line on the room that is left, if there is any. */
export function fitFindings(document: Document, content: PanelContent, fit: Fit): Finding[] {
  if (!fits(fit)) {
    return fit.columns
      .filter((column) => column.over > 0)
      .map((column) => overflow(document, content, column));
  }
  const free = fit.columns.filter((column) => column.name !== 'front' && column.free > 0);
  return free.length === 0 ? [] : [freeLines(document, free)];
}

function overflow(document: Document, content: PanelContent, column: FittedColumn): Finding {
  const full = sectionsIn(document, content, column.name).filter((section) => section.brief === undefined);
  const at = full[0] ?? sectionsIn(document, content, column.name)[0];
  const lines = counted(column.over, 'line', 'lines');
  const without =
    full.length === 0
      ? ''
      : ` Without a brief: ${full.map((section) => `"${inlineText(section.title)}"`).join(', ')}.`;
  return {
    ruleId: 'leaflet/overflow',
    severity: 'error',
    file: document.file,
    ...(at === undefined ? {} : { place: at.place }),
    reason: `Unexpected ${lines} too many ${PANELS[column.name]} of the tri-fold, set as tight as it may be (${String(column.step.size)} pt).${without}`,
    remedy: remedyOf(column.name, full.length > 0),
  };
}

function remedyOf(name: ColumnName, lacksBrief: boolean): string {
  if (lacksBrief) return 'Give these sections a short text with `:::brief` directly under the heading.';
  switch (name) {
    case 'front':
      return 'Shorten the title, the summary or the key messages.';
    case 'flap':
      return 'Shorten the calls to action, or the brief of their section.';
    case 'inside':
      return 'Shorten the briefs, longest first, or leave a section out with `:::only`.';
    case 'back':
      return 'Shorten the brief of the contact section, or leave out sources that are not cited.';
  }
}

/** The author's sections that stand in a column, longest first. */
function sectionsIn(document: Document, content: PanelContent, name: ColumnName): Section[] {
  const shown = { front: [], flap: [content.flap], inside: content.inside, back: [content.contact] }[name];
  const ids = new Set(shown.flatMap((section) => (section === undefined ? [] : [section.id])));
  return document.sections.filter((section) => ids.has(section.id)).sort((a, b) => lengthOf(b) - lengthOf(a));
}

function lengthOf(section: Section): number {
  if (section.brief !== undefined) return blocksText(section.brief).length;
  return [...walkSections([section])].reduce((length, part) => length + blocksText(part.blocks).length, 0);
}

function freeLines(document: Document, free: readonly FittedColumn[]): Finding {
  const rooms = free.map((column) => `${counted(column.free, 'line', 'lines')} ${PANELS[column.name]}`);
  return {
    ruleId: 'leaflet/free-lines',
    severity: 'info',
    file: document.file,
    reason: `The tri-fold has room for ${rooms.join(', ')}.`,
    remedy: 'Nothing needs to be done; there is room for a longer brief.',
  };
}

function counted(count: number, one: string, other: string): string {
  return `${String(count)} ${count === 1 ? one : other}`;
}
