// A document as its PDF's properties.
import type { Document } from '../../document/index.ts';
import type { Properties } from './pdf/properties.ts';

/** Counts as made on this day when the source names none: a date must stand there, and the clock may not give it. */
const UNDATED = '2000-01-01';

/** Properties of a leaflet; `generator` is Trifold's version. */
export function propertiesOf(
  document: Document,
  { generator, flip }: { readonly generator: string; readonly flip: Properties['flip'] },
): Properties {
  const { meta, organisation, lang } = document;
  const latest = meta.changes
    .map((change) => change.date)
    .sort()
    .at(-1);
  const about = meta.about === undefined ? [] : [meta.about.name];
  return {
    title: meta.title,
    author: organisation.name,
    subject: meta.summary,
    keywords: [...new Set([...about, ...meta.keywords, ...meta.category])],
    lang,
    date: meta.published ?? meta.reviewed ?? latest ?? UNDATED,
    version: meta.version,
    reviewDue: meta.reviewDue,
    flip,
    producer: `Trifold ${generator}`,
  };
}
