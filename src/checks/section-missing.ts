// The questions every patient has must each have a section, recognised by purpose.
import { walkBlocks, walkSections, type Block, type Document, type Purpose } from '../document/index.ts';
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

/** What a block says of the section it stands in, whatever the heading: steps and advice are what a patient can do. */
const BY_BLOCK: Readonly<Partial<Record<Block['kind'], Purpose>>> = {
  advice: 'self-care',
  steps: 'self-care',
  'call-to-action': 'when-to-call',
  contact: 'contact',
};

/** Purposes the document serves, by heading or by what stands there; the front matter's sources print a section of their own. */
function served(document: Document): Set<Purpose> {
  const purposes = new Set<Purpose>();
  for (const { purpose, blocks } of walkSections(document.sections)) {
    if (purpose !== undefined) purposes.add(purpose);
    for (const { kind } of walkBlocks(blocks)) {
      const shown = BY_BLOCK[kind];
      if (shown !== undefined) purposes.add(shown);
    }
  }
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
  *settingFaults({ purposes }) {
    for (const one of purposes)
      if (!(one in WANTED))
        yield {
          name: 'purposes',
          reason: `“${one}” is no purpose; expected ${Object.keys(WANTED).join(', ')}.`,
        };
  },
  *run(document, { settings }): Generator<RuleFinding> {
    if (document.meta.status === 'withdrawn') return;
    const present: ReadonlySet<string> = served(document);
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
      '## Wat is het?\n\nTekst.\n\n## Hoe ontstaat het?\n\nTekst.\n\n## Hoe druppelt u?\n\n:::steps\n1. Was uw handen.\n:::\n\n## Bij klachten\n\n:::urgent{level=today}\nRood oog? Bel de huisarts.\n:::\n\n::contact',
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
