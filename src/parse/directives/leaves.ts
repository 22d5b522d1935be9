// Directives of one line: a figure, a risk, the contact block.
import { directive } from '../directive.ts';
import { defined } from '../defined.ts';
import { makeFigure } from '../figure.ts';
import { fillText } from '../inlines/variables.ts';
import { trimInlines } from '../blocks/paragraph.ts';

export const figure = directive({
  name: 'figure',
  form: 'leaf',
  docs: 'A picture with its caption between square brackets.',
  label: 'optional',
  attributes: {
    src: { kind: 'text', required: true },
    alt: { kind: 'text' },
    decorative: { kind: 'flag' },
    credit: { kind: 'text' },
    licence: { kind: 'text' },
  },
  read(call, reading) {
    const { src, alt, decorative, credit, licence } = call.attributes;
    const fill = (name: 'alt' | 'credit' | 'licence', value: string | undefined): string | undefined =>
      value === undefined ? undefined : (fillText(value, call.attributePlace(name), reading) ?? value);
    if (decorative && alt !== undefined) {
      reading.report.add({
        rule: 'attribute-conflict',
        place: call.attributePlace('decorative'),
        reason: `${call.shown} is decorative and has an “alt” text.`,
        remedy: 'Keep “alt” where the picture tells something, “decorative” where it does not.',
      });
    }
    const caption = trimInlines(reading.inlines(call.label));
    const text = {
      ...defined({ alt: decorative ? undefined : fill('alt', alt) }),
      decorative,
      caption,
      ...defined({ credit: fill('credit', credit), licence: fill('licence', licence) }),
      place: call.place,
    };
    return src === undefined ? [] : makeFigure(src, call.attributePlace('src'), text, reading);
  },
});

/** One in a million is the rarest that leaflets name; what is larger is a slip of the keyboard. */
const LARGEST_RISK = 1_000_000;

export const risk = directive({
  name: 'risk',
  form: 'leaf',
  docs: 'A number of people out of many, shown in words and as a pictogram.',
  label: 'optional',
  attributes: {
    count: { kind: 'number', min: 0, max: LARGEST_RISK, required: true },
    of: { kind: 'number', min: 1, max: LARGEST_RISK, required: true },
  },
  read(call, reading) {
    const { count, of } = call.attributes;
    const children = trimInlines(reading.inlines(call.label));
    if (count !== undefined && of !== undefined && count <= of) {
      return [{ kind: 'risk', count, of, children, place: call.place }];
    }
    if (count !== undefined && of !== undefined) {
      reading.report.add({
        rule: 'attribute-value',
        place: call.attributePlace('count'),
        reason: `${count} of ${of} is more than all.`,
        remedy: 'Write count as the smaller number and of as the larger one.',
        actual: String(count),
      });
    }
    return children.length === 0 ? [] : [{ kind: 'paragraph', children, place: call.place }];
  },
});

export const contact = directive({
  name: 'contact',
  form: 'leaf',
  docs: 'The contact block of the organisation.',
  label: 'none',
  attributes: {},
  read: (call) => [{ kind: 'contact', place: call.place }],
});
