// Headings that say something: a question a patient has, or the subject itself. At least half of them.
import { inlineText, walkSections, type Section } from '../document/index.ts';
import { GENERIC_HEADINGS, type GenericHeadings } from './language/generic-headings.ts';
import { primaryTag } from './language/index.ts';
import { rule, type RuleFinding } from './rule.ts';

function isGeneric(title: string, { words, joining }: GenericHeadings): boolean {
  const all = title.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (
    !title.trim().endsWith('?') &&
    all.every((word) => words.has(word) || joining.has(word)) &&
    all.some((word) => words.has(word))
  );
}

const judged = ({ purpose }: Section): boolean => purpose !== 'contact' && purpose !== 'sources';

export const headingInformative = rule({
  id: 'heading-informative',
  severity: 'warning',
  basis:
    'Readers scan headings for their own question; “General” answers none (WCAG 2.2, 2.4.6; NHS content standard).',
  remedy: 'Write the question a patient has: “Wat kunt u zelf doen?” instead of “Adviezen”.',
  settings: { share: 0.5 },
  languages: Object.keys(GENERIC_HEADINGS),
  *settingFaults({ share }) {
    if (share > 1) yield { name: 'share', reason: `“share” is a share from 0 to 1, not ${share}.` };
  },
  *run(document, { settings: { share } }): Generator<RuleFinding> {
    const generic = GENERIC_HEADINGS[primaryTag(document.lang)];
    if (generic === undefined) return;
    const headings = [...walkSections(document.sections)].filter(judged);
    const empty = headings.filter(({ title }) => isGeneric(inlineText(title), generic));
    const first = empty[0];
    if (first === undefined || headings.length - empty.length >= headings.length * share) return;
    yield {
      place: first.place,
      reason: `${empty.length} of ${headings.length} headings could stand above any text, such as “${inlineText(first.title)}”.`,
      actual: inlineText(first.title),
    };
  },
  examples: {
    pass: ['## Wat is een spiertrekking?\n\nTekst.\n\n## Behandeling\n\nTekst.'],
    fail: [
      {
        source: '## Wat is een spiertrekking?\n\nTekst.\n\n## Oorzaken\n\nTekst.\n\n## Behandeling\n\nTekst.',
        line: 5,
      },
    ],
  },
});
