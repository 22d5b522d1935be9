// A link says where it goes, also out of its sentence (WCAG 2.2, 2.4.4 and 2.4.9).
import { linksOf } from './links.ts';
import { rule, type RuleFinding } from './rule.ts';

const ADDRESS = /^(?:https?:\/\/|www\.)\S{25,}$/iu;

export const linkText = rule({
  id: 'link-text',
  severity: 'warning',
  basis: 'Screen reader users step from link to link: “klik hier” ten times says nothing (WCAG 2.2, 2.4.4).',
  remedy: 'Name the page the link goes to.',
  settings: {},
  *run(_, { analysis }): Generator<RuleFinding> {
    const empty = analysis.language?.phrases.emptyLink;
    for (const { link, text } of linksOf(analysis.blocks)) {
      if (text === '') yield { place: link.place, reason: 'The link has no text.' };
      else if (ADDRESS.test(text))
        yield { place: link.place, reason: 'The link shows a long address.', actual: text };
      else if (
        empty?.(text).some((hit) => hit.text.length >= text.replace(/[.!?…>»]+$/u, '').length) === true
      ) {
        yield { place: link.place, reason: `The link “${text}” does not say where it goes.`, actual: text };
      }
    }
  },
  examples: {
    pass: ['Lees [wat de NHS zegt over spiertrekkingen](https://www.nhs.uk/).'],
    fail: [{ source: 'Wilt u meer weten? [Klik hier](https://www.nhs.uk/).', line: 1, column: 20 }],
  },
});
