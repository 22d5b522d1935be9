// Headings that say something: a question a patient has, or the subject itself. At least half of them.
import { inlineText, walkSections, type Section } from '../document/index.ts';
import { primaryTag } from './language/index.ts';
import { rule, type RuleFinding } from './rule.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** One-word headings that fit any text, by language. */
const GENERIC: Readonly<Record<string, ReadonlySet<string>>> = {
  nl: words(
    'achtergrond adviezen advies algemeen behandeling belangrijk beschrijving conclusie definitie diagnose gevolgen informatie inhoud inleiding introductie klachten kenmerken leefstijl medicatie medicijnen mogelijkheden nazorg onderzoek oorzaak oorzaken opmerkingen overig overige overzicht preventie prognose risico risicofactoren samenvatting soorten symptomen therapie tips uitleg vormen voorbereiding werking',
  ),
  en: words(
    'advice background causes complications conclusion definition description diagnosis general information introduction medication other outlook overview prevention prognosis symptoms summary therapy tips treatment treatments',
  ),
};

function isGeneric(title: string, generic: ReadonlySet<string>): boolean {
  const all = title.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (
    !title.trim().endsWith('?') && all.every((word) => generic.has(word) || word === 'en' || word === 'and')
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
  languages: ['nl', 'en'],
  *settingFaults({ share }) {
    if (share > 1) yield { name: 'share', reason: `“share” is a share from 0 to 1, not ${share}.` };
  },
  *run(document, { settings: { share } }): Generator<RuleFinding> {
    const generic = GENERIC[primaryTag(document.lang)];
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
