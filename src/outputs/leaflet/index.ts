// The leaflet: a tagged PDF an edition.
import { FLOW_DESIGNS, PANEL_DESIGNS } from '../../../templates/leaflet/editions/index.ts';
import type { CheckedDocument, Document, EditionId } from '../../document/index.ts';
import type { Finding } from '../../findings/index.ts';
import type { Output, OutputContext, OutputResult } from '../output.ts';
import type { SetEdition } from './edition.ts';
import { isOverdue } from './notices.ts';
import { pictureFindings } from './picture-findings.ts';

/** Prints every edition asked for; a withdrawn document has none. */
export async function emitLeaflet(document: CheckedDocument, context: OutputContext): Promise<OutputResult> {
  if (document.meta.status === 'withdrawn') return { artefacts: [], findings: [] };
  if (isOverdue(document, context.options) && !context.options.allowOverdue) {
    return { artefacts: [], findings: [overdue(document)] };
  }
  const wanted = new Set<EditionId>(context.options.editions ?? document.meta.leaflet.editions);
  const result: { artefacts: OutputResult['artefacts'][number][]; findings: Finding[] } = {
    artefacts: [],
    findings: [],
  };
  if (wanted.size === 0) return result;
  result.findings.push(...pictureFindings(document, context));
  if (result.findings.some((finding) => finding.severity === 'error')) return result;
  const { printEdition } = await import('./print-edition.ts');
  for (const { id, set } of EDITIONS) {
    if (!wanted.has(id)) continue;
    const { jobs, findings } = await set(document, context);
    result.findings.push(...findings);
    // A PDF with an error in it is not made: someone would print it.
    if (findings.some((finding) => finding.severity === 'error')) continue;
    for (const job of jobs) result.artefacts.push(await printEdition(job, context));
  }
  return result;
}

type SetDocument = (document: CheckedDocument, context: OutputContext) => Promise<SetEdition>;

/** Every edition, in the order in which they are made. What lays out and paints is loaded when it is first needed. */
export const EDITIONS: readonly { readonly id: EditionId; readonly set: SetDocument }[] = [
  ...FLOW_DESIGNS.map((design) => ({
    id: design.id,
    set: (async (document, context) => {
      const { setInPages } = await import('./emit-leaflet.ts');
      return setInPages(document, design, context);
    }) satisfies SetDocument,
  })),
  ...PANEL_DESIGNS.map((design) => ({
    id: design.id,
    set: (async (document, context) => {
      const { setInPanels } = await import('./emit-panels.ts');
      return setInPanels(document, design, context);
    }) satisfies SetDocument,
  })),
];

function overdue(document: CheckedDocument): Finding {
  const place = document.meta.places['review-due'];
  return {
    ruleId: 'leaflet/overdue',
    severity: 'error',
    file: document.file,
    ...(place === undefined ? {} : { place }),
    reason: `Expected a review before ${document.meta.reviewDue ?? ''}: an overdue text is not printed.`,
    remedy:
      'Review the text and set a new `review-due`, or build with --allow-overdue to print it with a notice.',
  };
}

/** Characters that the shipped typefaces surely have: Latin letters, and the marks that texts have around them. */
const USUAL =
  /^[\0-\u024f\u02bb-\u02dd\u1e00-\u1eff\u2009-\u2014\u2018-\u201e\u2020-\u2026\u202f\u2030\u2032\u2033\u2039\u203a\u20ac\u2122\u2212]*$/;

function hasRareCharacters({
  title,
  summary,
  introduction,
  sections,
  items,
  notes,
  terms,
  organisation,
}: Document): boolean {
  return isRare([title, summary, introduction, sections, items, notes, terms, organisation]);
}

/** Whether a text anywhere in a part of the document has a rare character. Places are most of a document, and have none. */
function isRare(part: unknown): boolean {
  if (typeof part === 'string') return !USUAL.test(part);
  if (typeof part !== 'object' || part === null) return false;
  if (Array.isArray(part)) return part.some(isRare);
  return Object.entries(part).some(([key, value]) => key !== 'place' && key !== 'lines' && isRare(value));
}

/** Characters that an edition in pages could not print: found by setting it, since fall-back typefaces differ by character. */
async function glyphsMissing(
  document: CheckedDocument,
  wanted: readonly EditionId[],
  context: OutputContext,
): Promise<Finding[]> {
  const missing = new Map<string, Finding>();
  for (const design of FLOW_DESIGNS.filter(({ id }) => wanted.includes(id))) {
    const { setInPages } = await import('./emit-leaflet.ts');
    for (const finding of (await setInPages(document, design, context)).findings)
      if (finding.ruleId === 'leaflet/glyph-missing') missing.set(JSON.stringify(finding), finding);
  }
  return [...missing.values()];
}

/** What only a layout can tell: whether the folded editions fit their panels, and every character has a glyph. Draws nothing. */
export async function fitLeaflet(
  document: CheckedDocument,
  context: OutputContext,
): Promise<readonly Finding[]> {
  if (document.meta.status === 'withdrawn') return [];
  const wanted = context.options.editions ?? document.meta.leaflet.editions;
  const findings = wanted.length === 0 ? [] : pictureFindings(document, context);
  for (const design of PANEL_DESIGNS.filter((candidate) => wanted.includes(candidate.id))) {
    const { judgePanels } = await import('./emit-panels.ts');
    findings.push(...(await judgePanels(document, design, context)));
  }
  if (hasRareCharacters(document)) findings.push(...(await glyphsMissing(document, wanted, context)));
  return findings;
}

export const leafletOutput: Output = { id: 'leaflet', emit: emitLeaflet, inspect: fitLeaflet };
