// Ids of sections, items and cases: one namespace, each once.
import type { Place } from '../document/index.ts';
import type { Reading } from './reading.ts';
import { quote } from './suggest.ts';

/** Takes the id an author gave. Without one, or where it is taken (a finding), the fallback with a number if need be. */
export function claimId(
  id: string | undefined,
  fallback: string,
  place: Place,
  { ids, report }: Reading,
): string {
  if (id === undefined) return ids.claim(fallback);
  if (!ids.has(id)) {
    ids.add(id);
    return id;
  }
  report.add({
    rule: 'id-duplicate',
    place,
    reason: `The id ${quote(id)} is already in use.`,
    remedy: 'Give each section, question and case an id of its own.',
    actual: id,
  });
  return ids.claim(id);
}
