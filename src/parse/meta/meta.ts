// The front matter of a source in, its Meta and organisation out.
import type { CalendarDate, Library, Meta, Organisation, Place, TrainingMeta } from '../../document/index.ts';
import { defined, type Defined } from '../defined.ts';
import type { Report } from '../report.ts';
import { didYouMean, quote } from '../suggest.ts';
import type { Plain } from '../yaml/plain.ts';
import type { YamlRead } from '../yaml/read-yaml.ts';
import { readShape } from '../yaml/shape.ts';
import { frontMatter, type FrontMatter } from './schema.ts';

export interface MetaContext {
  readonly report: Report;
  readonly library: Library;
  readonly lang: string;
  readonly units: readonly string[];
  /** Where the front matter stands, or should stand. */
  readonly place: Place;
}

export interface MetaRead {
  readonly meta: Meta;
  readonly organisation: Organisation;
}

/** Reads the front matter; reports what is wrong in it, and fills in the library's defaults. */
export function readMeta(yaml: YamlRead, context: MetaContext): MetaRead {
  const front = readShape(frontMatter, yaml, { report: context.report, fallback: context.place });
  checkReferences(front, yaml, context);
  const { title = '', version = '', status = 'draft' } = front;
  const meta: Meta = {
    title,
    summary: front.summary ?? '',
    version,
    status,
    ...datesOf(front),
    changes: front.changes ?? [],
    authors: (front.authors ?? []).map((person) => defined(person)),
    reviewers: (front.reviewers ?? []).map((person) => defined(person)),
    category: front.category ?? [],
    ...(front.about === undefined ? {} : { about: { ...front.about, code: front.about.code ?? {} } }),
    related: front.related ?? [],
    keywords: front.keywords ?? [],
    ...licenceOf(front, context.library),
    sources: withPlaces(front.sources ?? [], 'sources', yaml, context.report),
    ...(front['replaced-by'] === undefined ? {} : { replacedBy: front['replaced-by'] }),
    training: trainingOf(front, yaml, context),
    leaflet: {
      editions: front.leaflet?.editions ?? context.library.defaults.leaflet.editions,
      selfTest: front.leaflet?.['self-test'] ?? context.library.defaults.leaflet.selfTest,
    },
    places: Object.fromEntries(yaml.places),
  };
  return { meta, organisation: organisationOf(front, context.library) };
}

type Dates = Partial<Record<'published' | 'reviewed' | 'reviewDue', CalendarDate>>;

function datesOf(front: FrontMatter): Dates {
  return defined({
    published: front.published,
    reviewed: front.reviewed,
    reviewDue: front['review-due'],
  });
}

function licenceOf(front: FrontMatter, library: Library): { licence?: string } {
  return defined({ licence: front.licence ?? library.defaults.licence });
}

function trainingOf(front: FrontMatter, yaml: YamlRead, { library, report }: MetaContext): TrainingMeta {
  const given = front.training ?? {};
  const { mastery, attempts, shuffle } = library.defaults.training;
  return {
    title: given.title ?? front.title ?? '',
    ...defined({ minutes: given.minutes, draw: given.draw }),
    mastery: given.mastery ?? mastery,
    attempts: given.attempts ?? attempts,
    shuffle: given.shuffle ?? shuffle,
    objectives: withPlaces(given.objectives ?? [], 'training.objectives', yaml, report),
  };
}

function organisationOf(front: FrontMatter, library: Library): Organisation {
  const { organisations, defaultOrganisation } = library;
  const named = front.organisation ?? defaultOrganisation;
  const organisation = organisations[Object.hasOwn(organisations, named) ? named : defaultOrganisation];
  if (organisation === undefined) throw new Error('a library has no default organisation');
  return organisation;
}

function checkReferences(
  front: FrontMatter,
  yaml: YamlRead,
  { report, library, lang, units }: MetaContext,
): void {
  const { organisation, language } = front;
  if (organisation !== undefined && !Object.hasOwn(library.organisations, organisation)) {
    const known = Object.keys(library.organisations);
    report.add({
      rule: 'meta-reference',
      place: yaml.places.get('organisation'),
      reason: `There is no organisation ${quote(organisation)} in library.yml.`,
      ...didYouMean(organisation, known, `Known are: ${known.join(', ')}.`),
      actual: organisation,
    });
  }
  if (language !== undefined && language.toLowerCase() !== lang.toLowerCase()) {
    report.add({
      rule: 'meta-reference',
      place: yaml.places.get('language'),
      reason: `The language is “${language}”, but the file’s name says “${lang}”.`,
      remedy: 'Rename the file, or leave “language” out: the file’s name is enough.',
      actual: language,
      expected: [lang],
    });
  }
  const replacement = front['replaced-by'];
  if (replacement !== undefined && !units.includes(replacement)) {
    report.add({
      rule: 'meta-reference',
      place: yaml.places.get('replaced-by'),
      reason: `There is no unit ${quote(replacement)} to point readers to.`,
      ...didYouMean(replacement, units, 'Write the name of the folder of a unit that exists.'),
      actual: replacement,
    });
  }
}

/** The same list with each item's place, the first of each id only. */
function withPlaces<T extends { readonly id: string }>(
  items: readonly T[],
  path: string,
  yaml: YamlRead,
  report: Report,
): (Defined<T> & { place?: Place })[] {
  const places = placesById(path, yaml);
  const seen = new Map<string, number>();
  return items.flatMap((item) => {
    const id = item.id.toLowerCase();
    const times = seen.get(id) ?? 0;
    seen.set(id, times + 1);
    const place = places.get(id)?.[times];
    if (times > 0) {
      report.add({
        rule: 'meta-duplicate',
        place,
        reason: `The id ${quote(item.id)} is used twice in “${path}”.`,
        remedy: 'Give each its own id; only the first is read.',
        actual: item.id,
      });
      return [];
    }
    return [{ ...defined(item), ...defined({ place }) }];
  });
}

/** Where the items of a list stand, by their id, in order. */
function placesById(path: string, yaml: YamlRead): Map<string, (Place | undefined)[]> {
  const places = new Map<string, (Place | undefined)[]>();
  for (let i = 0; ; i++) {
    const place = yaml.places.get(`${path}.${i}`);
    if (place === undefined) return places;
    const id = idAt(yaml.value, [...path.split('.'), String(i)]);
    if (id === undefined) continue;
    const known = places.get(id) ?? [];
    known.push(yaml.places.get(`${path}.${i}.id`) ?? place);
    places.set(id, known);
  }
}

function idAt(value: Plain | undefined, path: readonly string[]): string | undefined {
  let at: unknown = value;
  for (const key of [...path, 'id']) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[key];
  }
  return typeof at === 'string' ? at.trim().toLowerCase() : undefined;
}
