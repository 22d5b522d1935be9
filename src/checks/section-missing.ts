// The questions every patient has must each have a section, recognised by purpose.
import { walkSections, type Block, type Document, type Purpose } from '../document/index.ts';
import { rule, type RuleFinding } from './rule.ts';

const WANTED: Readonly<Record<string, string>> = {
  what: 'what it is',
  causes: 'what causes it',
  'self-care': 'what a patient can do',
  'when-to-call': 'when to call a doctor',
  examination: 'how it is examined',
  treatment: 'how it is treated',
  contact: 'whom to contact',
  sources: 'what it rests on',
};

/** Purposes the document serves; the contact block and the sources of the front matter print a section of their own. */
function served(document: Document, blocks: readonly Block[]): Set<Purpose> {
  const purposes = new Set<Purpose>();
  for (const { purpose } of walkSections(document.sections)) if (purpose !== undefined) purposes.add(purpose);
  for (const block of blocks) if (block.kind === 'contact') purposes.add('contact');
  if (document.meta.sources.length > 0) purposes.add('sources');
  return purposes;
}

export const sectionMissing = rule({
  id: 'section-missing',
  severity: 'error',
  basis:
    'Patients look for what it is, why it happens, what to do and when to call; a text that lacks one sends them away with the question (DISCERN 1–8; NHS content standard).',
  remedy: 'Add the section, or name its purpose behind the heading: “## Kopje {purpose=…}”.',
  settings: {
    purposes: ['what', 'causes', 'self-care', 'when-to-call', 'contact', 'sources'] as readonly string[],
  },
  *run(document, { analysis, settings }): Generator<RuleFinding> {
    if (document.meta.status === 'withdrawn') return;
    const present: ReadonlySet<string> = served(document, analysis.blocks);
    for (const purpose of settings.purposes) {
      if (present.has(purpose)) continue;
      yield {
        reason: `No heading shows that its section says ${WANTED[purpose] ?? purpose}.`,
        remedy: `Add the section. If there is one, say so behind its heading: “{purpose=${purpose}}”.`,
        expected: [purpose],
      };
    }
  },
  examples: {
    pass: [
      '## Wat is het?\n\nTekst.\n\n## Hoe komt het?\n\nTekst.\n\n## Wat kunt u zelf doen?\n\nTekst.\n\n## Wanneer belt u?\n\nTekst.\n\n## Contact\n\n::contact',
      '## Het begin {purpose=what}\n\nTekst.\n\n## Hoe komt het?\n\nTekst.\n\n## Wat kunt u zelf doen?\n\nTekst.\n\n## Wanneer belt u?\n\n::contact',
    ],
    fail: [
      {
        source:
          '## Wat is het?\n\nTekst.\n\n## Hoe komt het?\n\nTekst.\n\n## Wat kunt u zelf doen?\n\nTekst.\n\n## Contact\n\n::contact',
      },
    ],
  },
});
