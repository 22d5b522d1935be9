// Directives that put a frame around blocks: calls to action, do and don't, steps, asides.
import type { UrgencyLevel } from '../../document/index.ts';
import { directive, type Call } from '../directive.ts';
import type { AttributeSpecs } from '../attributes.ts';
import type { BlockNode } from '../nodes.ts';
import type { Reading } from '../reading.ts';

const LEVELS = ['112', 'now', 'today', 'appointment'] as const satisfies readonly UrgencyLevel[];

export const urgent = directive({
  name: 'urgent',
  form: 'container',
  docs: 'A call to action: when to call, whom and how.',
  label: 'none',
  attributes: { level: { kind: 'choice', values: LEVELS, required: true } },
  read(call, reading, scope) {
    needContent(call, reading);
    const blocks = reading.blocks(call.content, { ...scope, within: 'urgent' });
    return [{ kind: 'call-to-action', level: call.attributes.level ?? 'today', blocks, place: call.place }];
  },
});

export const doList = directive({
  name: 'do',
  form: 'container',
  docs: 'What a patient can do, as a list.',
  label: 'none',
  attributes: {},
  read(call, reading, scope) {
    needList(call, reading);
    const blocks = reading.blocks(call.content, { ...scope, within: 'do' });
    return [{ kind: 'advice', advice: 'do', blocks, place: call.place }];
  },
});

export const dontList = directive({
  name: 'dont',
  form: 'container',
  docs: 'What a patient should rather not do, as a list.',
  label: 'none',
  attributes: {},
  read(call, reading, scope) {
    needList(call, reading);
    const blocks = reading.blocks(call.content, { ...scope, within: 'dont' });
    return [{ kind: 'advice', advice: 'dont', blocks, place: call.place }];
  },
});

export const steps = directive({
  name: 'steps',
  form: 'container',
  docs: 'Numbered instructions, as an ordered list.',
  label: 'none',
  attributes: {},
  read(call, reading, scope) {
    const hasSteps = call.content.some((node) => node.type === 'list' && node.ordered === true);
    if (needContent(call, reading) && !hasSteps) {
      reportContent(call, 'has no numbered list', 'Write the steps as lines that start with “1. ”.', reading);
    }
    const blocks = reading.blocks(call.content, { ...scope, within: 'steps' });
    return [{ kind: 'steps', blocks, place: call.place }];
  },
});

export const note = directive({
  name: 'note',
  form: 'container',
  docs: 'An aside.',
  label: 'none',
  attributes: {},
  read(call, reading, scope) {
    needContent(call, reading);
    return [
      {
        kind: 'aside',
        blocks: reading.blocks(call.content, { ...scope, within: 'note' }),
        place: call.place,
      },
    ];
  },
});

/** Reports a container with nothing in it. */
export function needContent<S extends AttributeSpecs>(call: Call<S>, reading: Reading): boolean {
  const hasContent = call.content.some((node) => node.type !== 'html') || call.label.length > 0;
  if (hasContent || call.repaired) return hasContent;
  reportContent(call, 'is empty', 'Write what belongs in it between the two fences, or remove it.', reading);
  return false;
}

function needList<S extends AttributeSpecs>(call: Call<S>, reading: Reading): void {
  if (needContent(call, reading) && !call.content.some(isPlainList)) {
    reportContent(
      call,
      'has no list',
      'Write each piece of advice as a line that starts with “- ”.',
      reading,
    );
  }
}

function isPlainList(node: BlockNode): boolean {
  return node.type === 'list';
}

/** Reports what a container lacks. */
export function reportContent<S extends AttributeSpecs>(
  call: Call<S>,
  lack: string,
  remedy: string,
  { report }: Reading,
): void {
  report.add({ rule: 'directive-content', place: call.opening, reason: `${call.shown} ${lack}.`, remedy });
}
