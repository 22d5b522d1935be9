// The `translations:` of library.yml: the title and the organisations' values in other languages.
import { z } from 'zod';
import type { Library, LibraryTranslation } from '../document/index.ts';
import { defined } from './defined.ts';
import { organisation, organisationValues } from './organisation.ts';
import type { Report } from './report.ts';
import { didYouMean, quote } from './suggest.ts';
import type { YamlRead } from './yaml/read-yaml.ts';
import { languageTag, text } from './yaml/values.ts';

/** What may be said in another language. */
export const translation = z.strictObject({
  title: text.optional(),
  footer: text.optional(),
  organisations: z.record(z.string(), organisation.omit({ sample: true }).partial()).optional(),
});

interface Context {
  /** Keys of the organisations. */
  readonly known: readonly string[];
  readonly yaml: YamlRead;
  readonly report: Report;
}

/** What differs in each language; a tag that is none, or an organisation that is not there, is reported. */
export function translationsOf(
  given: Readonly<Record<string, z.output<typeof translation>>> | undefined,
  context: Context,
): Library['translations'] {
  if (given === undefined) return undefined;
  const entries = Object.entries(given).map(([tag, values]): [string, LibraryTranslation] => {
    checkNames(tag, Object.keys(values.organisations ?? {}), context);
    const { title, footer, organisations = {} } = values;
    const own = Object.entries(organisations).map(([id, one]) => [id, organisationValues(one)] as const);
    return [tag, { ...defined({ title, footer }), organisations: Object.fromEntries(own) }];
  });
  return Object.fromEntries(entries);
}

function checkNames(tag: string, ids: readonly string[], { known, yaml, report }: Context): void {
  if (!languageTag.safeParse(tag).success) {
    report.add({
      rule: 'meta-value',
      place: yaml.places.get(`translations.${tag}`),
      reason: `${quote(tag)} is not a language tag.`,
      remedy: 'Write a tag such as en or en-GB.',
      actual: tag,
    });
  }
  for (const id of ids.filter((one) => !known.includes(one))) {
    report.add({
      rule: 'meta-reference',
      place: yaml.places.get(`translations.${tag}.organisations.${id}`),
      reason: `There is no organisation ${quote(id)} under “organisations”.`,
      ...didYouMean(id, known, 'Write the key of one of the organisations.'),
      actual: id,
    });
  }
}
