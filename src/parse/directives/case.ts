// A vignette and the questions that belong to it.
import { directive } from '../directive.ts';
import { claimId } from '../ids.ts';
import { needContent } from './boxes.ts';

export const caseBlock = directive({
  name: 'case',
  form: 'container',
  docs: 'A vignette, and the questions that belong to it.',
  label: 'none',
  within: ['section', 'only'],
  attributes: { id: { kind: 'id', required: true } },
  read(call, reading, scope) {
    needContent(call, reading);
    const id = claimId(
      call.attributes.id,
      `case-line-${call.place.start.line}`,
      call.attributePlace('id'),
      reading,
    );
    const blocks = reading.blocks(call.content, { ...scope, within: 'case', case: id });
    return [{ kind: 'case', id, blocks, place: call.place }];
  },
});
