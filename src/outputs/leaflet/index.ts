// The leaflet: a tagged PDF an edition.
import { FLOW_DESIGNS } from '../../../templates/leaflet/editions/index.ts';
import type { CheckedDocument, EditionId } from '../../document/index.ts';
import type { Finding } from '../../findings/index.ts';
import type { Output, OutputContext, OutputResult } from '../output.ts';
import { emitFlow } from './emit-leaflet.ts';
import { isOverdue } from './notices.ts';

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
  for (const design of FLOW_DESIGNS.filter((candidate) => wanted.has(candidate.id))) {
    const { artefact, findings } = await emitFlow(document, design, context);
    result.findings.push(...findings);
    // A PDF with an error in it is not handed over: someone would print it.
    if (!findings.some((finding) => finding.severity === 'error')) result.artefacts.push(artefact);
  }
  return result;
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

export const leafletOutput: Output = { id: 'leaflet', emit: emitLeaflet };
