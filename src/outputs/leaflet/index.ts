// The leaflet: a tagged PDF an edition.
import { FLOW_DESIGNS, PANEL_DESIGNS } from '../../../templates/leaflet/editions/index.ts';
import type { CheckedDocument, EditionId } from '../../document/index.ts';
import type { Finding } from '../../findings/index.ts';
import type { Output, OutputContext, OutputResult } from '../output.ts';
import type { Edition } from './edition.ts';
import { emitFlow } from './emit-leaflet.ts';
import { emitPanels, setInPanels } from './emit-panels.ts';
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
  result.findings.push(...pictureFindings(document, context.assets));
  if (result.findings.some((finding) => finding.severity === 'error')) return result;
  for (const emit of emittersOf(wanted)) {
    const { artefact, findings } = await emit(document, context);
    result.findings.push(...findings);
    // A PDF with an error in it is not handed over: someone would print it.
    const faulty = findings.some((finding) => finding.severity === 'error');
    if (artefact !== undefined && !faulty) result.artefacts.push(artefact);
  }
  return result;
}

type Emitter = (document: CheckedDocument, context: OutputContext) => Promise<Edition>;

function emittersOf(wanted: ReadonlySet<EditionId>): Emitter[] {
  const flows = FLOW_DESIGNS.map((design) => ({
    id: design.id,
    emit: (document: CheckedDocument, context: OutputContext) => emitFlow(document, design, context),
  }));
  const panels = PANEL_DESIGNS.map((design) => ({
    id: design.id,
    emit: (document: CheckedDocument, context: OutputContext) => emitPanels(document, design, context),
  }));
  return [...flows, ...panels].filter(({ id }) => wanted.has(id)).map(({ emit }) => emit);
}

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

/** What only a layout can tell: whether the folded editions asked for fit their panels. Draws nothing. */
export async function fitLeaflet(
  document: CheckedDocument,
  context: OutputContext,
): Promise<readonly Finding[]> {
  if (document.meta.status === 'withdrawn') return [];
  const wanted = context.options.editions ?? document.meta.leaflet.editions;
  const findings = wanted.length === 0 ? [] : pictureFindings(document, context.assets);
  for (const design of PANEL_DESIGNS.filter((candidate) => wanted.includes(candidate.id))) {
    findings.push(...(await setInPanels(document, design, context)).findings);
  }
  return findings;
}

export const leafletOutput: Output = { id: 'leaflet', emit: emitLeaflet, inspect: fitLeaflet };
