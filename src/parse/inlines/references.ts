// `[^label]`: cites a source of the front matter, or refers to a footnote with its own text.
import type { FootnoteReference } from 'mdast';
import type { Inline } from '../../document/index.ts';
import { placeOf } from '../nodes.ts';
import type { Reading } from '../reading.ts';
import { didYouMean, quote } from '../suggest.ts';

/** Reads a call; an unknown label is a finding and leaves nothing. */
export function readReference(node: FootnoteReference, reading: Reading): Inline[] {
  const wanted = node.identifier.toLowerCase();
  const place = placeOf(node);
  const source = reading.sources.get(wanted);
  const citation = source === undefined ? undefined : reading.uses.citations.get(source);
  if (source !== undefined && citation !== undefined)
    return [{ kind: 'citation', source, number: citation, place }];
  const note = reading.uses.notes.get(wanted);
  if (note !== undefined) return [{ kind: 'note-reference', note: wanted, number: note, place }];
  const label = node.label ?? node.identifier;
  const known = reading.meta.sources.map((one) => one.id);
  reading.report.add({
    rule: 'citation-unknown',
    place,
    reason: `${quote(`[^${label}]`)} is neither a source of the front matter nor a footnote.`,
    ...didYouMean(label, known, `Add it to “sources” in the front matter, or write a line “[^${label}]: …”.`),
    actual: label,
  });
  return [];
}
