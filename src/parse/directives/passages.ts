// Directives whose content goes to a place of its own: the summary, a section's short text, content for some readers.
import type { Audience, EditionId, OutputId } from '../../document/index.ts';
import { defined } from '../defined.ts';
import { directive } from '../directive.ts';
import { needContent } from './boxes.ts';

export const summary = directive({
  name: 'summary',
  form: 'container',
  docs: 'The key messages: first on paper and page.',
  label: 'none',
  within: ['section'],
  attributes: {},
  read(call, reading, scope) {
    needContent(call, reading);
    return reading.blocks(call.content, { ...scope, within: 'summary' });
  },
});

export const brief = directive({
  name: 'brief',
  form: 'container',
  docs: 'The short text of a section, directly under its heading.',
  label: 'none',
  within: ['section'],
  attributes: {},
  read(call, reading, scope) {
    needContent(call, reading);
    return reading.blocks(call.content, { ...scope, within: 'brief' });
  },
});

const OUTPUTS = ['leaflet', 'training', 'web'] as const satisfies readonly OutputId[];
const EDITIONS = ['a4', 'large-print', 'trifold', 'booklet'] as const satisfies readonly EditionId[];
const AUDIENCES = ['patient', 'staff'] as const satisfies readonly Audience[];

export const only = directive({
  name: 'only',
  form: 'container',
  docs: 'Content for some outputs, editions or one audience only.',
  label: 'none',
  attributes: {
    output: { kind: 'choices', values: OUTPUTS },
    edition: { kind: 'choices', values: EDITIONS },
    audience: { kind: 'choice', values: AUDIENCES },
  },
  read(call, reading, scope) {
    needContent(call, reading);
    const { output, edition, audience } = call.attributes;
    if (!call.written.some((name) => ['output', 'edition', 'audience'].includes(name))) {
      reading.report.add({
        rule: 'attribute-missing',
        place: call.opening,
        reason: `${call.shown} does not say for what.`,
        remedy: 'Write {output=…}, {edition=…} or {audience=…} behind it.',
      });
    }
    const blocks = reading.blocks(call.content, {
      ...scope,
      within: scope.within === 'section' ? 'only' : scope.within,
    });
    return [
      {
        kind: 'only',
        ...defined({ outputs: output, editions: edition, audience }),
        blocks,
        place: call.place,
      },
    ];
  },
});
