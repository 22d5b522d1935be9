// The attributes of a directive or heading: what an author wrote in, typed values out, by a specification.
import type { Place } from '../document/index.ts';
import type { Names } from './names.ts';
import type { Report } from './report.ts';
import { ID_PATTERN, slugify } from './slug.ts';
import { didYouMean, oneOf, quote, suggest } from './suggest.ts';

/** What one attribute may be. */
export type AttributeSpec = { readonly required?: true } & (
  | { readonly kind: 'text' | 'id' | 'flag' }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  | { readonly kind: 'choice' | 'choices'; readonly values: readonly string[] }
);

export type AttributeSpecs = Readonly<Record<string, AttributeSpec>>;

/** The typed values of a specification; an absent or wrong one is undefined, an absent flag false. */
export type AttributeValues<S extends AttributeSpecs> = {
  readonly [K in keyof S]: S[K] extends { kind: 'flag' }
    ? boolean
    : S[K] extends { kind: 'number' }
      ? number | undefined
      : S[K] extends { kind: 'choice'; values: readonly (infer V)[] }
        ? V | undefined
        : S[K] extends { kind: 'choices'; values: readonly (infer V)[] }
          ? readonly V[] | undefined
          : string | undefined;
};

/** Attributes as written. `owner` is how messages name what they stand on, `place` where it stands. */
export interface WrittenAttributes {
  readonly owner: string;
  readonly place: Place;
  readonly values: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, Place>;
  /** Names given more than once; of each, the last is in `values`. */
  readonly repeated: readonly string[];
}

interface AttributeContext {
  readonly names: Names;
  readonly report: Report;
  readonly written: WrittenAttributes;
}

/** Reads attributes by their specification; reports unknown, missing and wrong ones. */
export function readAttributes<const S extends AttributeSpecs>(
  specs: S,
  context: AttributeContext,
): AttributeValues<S> {
  const given = matchNames(Object.keys(specs), context);
  const entries = Object.entries(specs).map(([name, spec]): [string, unknown] => {
    const word = given.get(name);
    if (word !== undefined) return [name, readValue(word, spec, context)];
    if (spec.required === true) reportMissing(name, spec, context);
    return [name, spec.kind === 'flag' ? false : undefined];
  });
  return Object.fromEntries(entries) as AttributeValues<S>;
}

/** The author's word for each attribute that is given. A misspelt one counts as what it was meant to be. */
function matchNames(known: readonly string[], context: AttributeContext): ReadonlyMap<string, string> {
  const { names, written } = context;
  const given = new Map<string, string>();
  const misspelt = new Map<string, string>();
  for (const word of written.values.keys()) {
    const name = names.attribute(word, known);
    if (name === undefined) {
      reportUnknown(word, known, context);
      const meant = names.attribute(suggest(word, names.attributeWords(known)) ?? '', known);
      if (meant !== undefined) misspelt.set(meant, word);
    } else if (given.has(name)) reportTwice(word, context);
    else given.set(name, word);
  }
  for (const word of written.repeated) reportTwice(word, context);
  return new Map([...misspelt, ...given]);
}

/** The value of an attribute as its specification wants it; what does not fit is reported and undefined. */
function readValue(word: string, spec: AttributeSpec, context: AttributeContext): unknown {
  const written = (context.written.values.get(word) ?? '').trim();
  const value = interpret(written, word, { spec, names: context.names });
  if (value !== undefined) return value;
  if (spec.kind === 'id') reportId(written, context);
  else reportValue(word, spec, context);
  return spec.kind === 'flag' ? false : undefined;
}

function interpret(
  value: string,
  word: string,
  { spec, names }: { spec: AttributeSpec; names: Names },
): unknown {
  switch (spec.kind) {
    case 'flag':
      return value === '' || value === word || value === 'true' ? true : undefined;
    case 'text':
      return value === '' ? undefined : value;
    case 'id':
      return ID_PATTERN.test(value) ? value : undefined;
    case 'number':
      return /^\d{1,6}$/.test(value) && Number(value) >= spec.min && Number(value) <= spec.max
        ? Number(value)
        : undefined;
    case 'choice':
      return names.value(value, spec.values);
    case 'choices': {
      const chosen = wordsOf(value);
      const known = chosen.flatMap((one) => names.value(one, spec.values) ?? []);
      return chosen.length > 0 && known.length === chosen.length ? [...new Set(known)] : undefined;
    }
  }
}

/** What a value should have been, for the remedy. */
function wantedOf(spec: AttributeSpec): string {
  switch (spec.kind) {
    case 'flag':
      return 'its name alone, with nothing behind it';
    case 'text':
    case 'id':
      return 'a text';
    case 'number':
      return `a whole number from ${spec.min} to ${spec.max}`;
    case 'choice':
      return oneOf(spec.values);
    case 'choices':
      return `one or more of ${spec.values.join(', ')}`;
  }
}

function wordsOf(value: string): string[] {
  return value.split(/[\s,]+/).filter((one) => one !== '');
}

function reportValue(word: string, spec: AttributeSpec, context: AttributeContext): void {
  const value = context.written.values.get(word) ?? '';
  const words = 'values' in spec ? context.names.valueWords(spec.values) : [];
  const wrong = wordsOf(value).find((one) => !words.includes(one.toLowerCase())) ?? value;
  context.report.add({
    rule: 'attribute-value',
    place: placeOf(word, context),
    reason:
      value === ''
        ? `The attribute ${quote(word)} of ${context.written.owner} has no value.`
        : `${quote(value)} is no value for ${quote(word)} of ${context.written.owner}.`,
    ...didYouMean(wrong, words, `Write ${wantedOf(spec)}.`),
    actual: value,
  });
}

function reportId(value: string, { report, written }: AttributeContext): void {
  const suggestion = slugify(value);
  report.add({
    rule: 'id-invalid',
    place: written.places.get('id') ?? written.place,
    reason: `The id ${quote(value)} has characters that an address or an LMS does not take.`,
    remedy: 'Write lower-case letters a–z, digits and single hyphens, a letter first, 64 at most.',
    actual: value,
    expected: suggestion === '' ? undefined : [suggestion],
  });
}

function reportUnknown(word: string, known: readonly string[], context: AttributeContext): void {
  const { owner } = context.written;
  const shown = word === 'id' ? `#${context.written.values.get(word) ?? ''}` : word;
  context.report.add({
    rule: 'attribute-unknown',
    place: placeOf(word, context),
    reason: `${capital(owner)} takes no attribute ${quote(shown)}.`,
    ...didYouMean(
      word,
      context.names.attributeWords(known),
      known.length === 0 ? 'Leave it out.' : `The attributes known here are: ${known.join(', ')}.`,
    ),
    actual: word,
  });
}

function reportTwice(word: string, context: AttributeContext): void {
  context.report.add({
    rule: 'attribute-duplicate',
    place: placeOf(word, context),
    reason: `${capital(context.written.owner)} has the attribute ${quote(word)} twice.`,
    remedy: 'Keep one of the two.',
    actual: word,
  });
}

function reportMissing(name: string, spec: AttributeSpec, { report, written }: AttributeContext): void {
  const example = spec.kind === 'id' ? '#…' : `${name}=…`;
  const wanted = 'values' in spec ? ` It is ${oneOf(spec.values)}.` : '';
  report.add({
    rule: 'attribute-missing',
    place: written.place,
    reason: `${capital(written.owner)} needs the attribute “${name}”.`,
    remedy: `Write {${example}} behind it.${wanted}`,
    expected: 'values' in spec ? spec.values : undefined,
  });
}

function capital(owner: string): string {
  return owner.charAt(0).toUpperCase() + owner.slice(1);
}

function placeOf(word: string, { written }: AttributeContext): Place {
  return written.places.get(word) ?? written.place;
}
