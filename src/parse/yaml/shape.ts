// A plain YAML value in, a typed value out by a schema; each fault is a finding on its own line and costs only itself.
import { z } from 'zod';
import type { Place } from '../../document/index.ts';
import type { Report } from '../report.ts';
import { didYouMean, oneOf, quote } from '../suggest.ts';
import type { Plain, YamlRead } from './read-yaml.ts';

type Path = readonly string[];

interface Cleaner {
  readonly yaml: YamlRead;
  readonly report: Report;
  /** Where faults stand that have no line of their own. */
  readonly fallback: Place | undefined;
}

/**
 * Reads a value by a schema of which every key at the top is optional. What does not fit is reported and left out:
 * a wrong list item costs that item, a wrong value its key, and a key that must be there the group that lacks it.
 */
export function readShape<S extends z.ZodObject>(
  schema: S,
  yaml: YamlRead,
  context: { readonly report: Report; readonly fallback: Place | undefined },
): z.output<S> {
  const read = (): Plain | undefined => cleanValue(schema, yaml.value ?? {}, [], { yaml, ...context });
  return schema.parse((yaml.broken ? context.report.quietly(read) : read()) ?? {});
}

/** The part of a value that fits; undefined if nothing does. Schemas other than groups, lists and maps are leaves. */
function cleanValue(schema: unknown, value: Plain, path: Path, cleaner: Cleaner): Plain | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return cleanValue(schema.unwrap(), value, path, cleaner);
  }
  if (schema instanceof z.ZodObject) return cleanGroup(schema, value, path, cleaner);
  if (schema instanceof z.ZodArray) {
    if (!isList(value)) {
      reportType('a list', LIST_EXAMPLE, { value, path, cleaner });
      return undefined;
    }
    return value.flatMap((item, i) => cleanValue(schema.element, item, [...path, String(i)], cleaner) ?? []);
  }
  if (schema instanceof z.ZodRecord) {
    if (!isGroup(value)) {
      reportType('a group of keys', GROUP_EXAMPLE, { value, path, cleaner });
      return undefined;
    }
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, child]) => {
        const clean = cleanValue(schema.valueType, child, [...path, key], cleaner);
        return clean === undefined ? [] : [[key, clean]];
      }),
    );
  }
  return schema instanceof z.ZodType ? cleanLeaf(schema, value, path, cleaner) : undefined;
}

function cleanGroup(schema: z.ZodObject, value: Plain, path: Path, cleaner: Cleaner): Plain | undefined {
  if (!isGroup(value)) {
    reportType('a group of keys', GROUP_EXAMPLE, { value, path, cleaner });
    return undefined;
  }
  const shape: Readonly<Record<string, unknown>> = schema.shape;
  reportUnknown(Object.keys(value), Object.keys(shape), path, cleaner);
  const clean: [string, Plain][] = [];
  let whole = true;
  for (const [key, child] of Object.entries(shape)) {
    const at = [...path, key];
    const given = Object.hasOwn(value, key) ? value[key] : undefined;
    const kept = given === undefined ? undefined : cleanValue(child, given, at, cleaner);
    if (kept !== undefined) clean.push([key, kept]);
    else if (child instanceof z.ZodType && !child.safeParse(undefined).success) {
      whole = false;
      if (given === undefined) reportMissing(key, path, cleaner);
    }
  }
  return whole ? Object.fromEntries(clean) : undefined;
}

function cleanLeaf(schema: z.ZodType, value: Plain, path: Path, cleaner: Cleaner): Plain | undefined {
  const result = schema.safeParse(value);
  if (result.success) return value;
  if (typeof value !== 'string') {
    reportType('one value', 'one value behind the colon', { value, path, cleaner });
    return undefined;
  }
  const issue = result.error.issues[0];
  const values = issue?.code === 'invalid_value' ? issue.values.map(String) : [];
  const wanted = values.length > 0 ? oneOf(values) : (issue?.message ?? 'something else');
  cleaner.report.add({
    rule: 'meta-value',
    place: nearestPlace(path, cleaner),
    reason: `${nameOf(path)} is ${quote(value)}; it should be ${wanted}.`,
    ...didYouMean(value, values, `Write ${wanted}.`),
    actual: value,
  });
  return undefined;
}

const LIST_EXAMPLE = 'it as [one, two], or as lines that start with “- ”';
const GROUP_EXAMPLE = 'it as { key: value }, or as indented lines “key: value”';

function reportType(
  wanted: string,
  example: string,
  { value, path, cleaner }: { value: Plain; path: Path; cleaner: Cleaner },
): void {
  cleaner.report.add({
    rule: 'meta-type',
    place: nearestPlace(path, cleaner),
    reason: `${nameOf(path)} should be ${wanted}.`,
    remedy: `Write ${example}.`,
    actual: typeof value === 'string' ? value : undefined,
  });
}

function reportUnknown(
  keys: readonly string[],
  known: readonly string[],
  path: Path,
  cleaner: Cleaner,
): void {
  for (const key of keys.filter((one) => !known.includes(one))) {
    cleaner.report.add({
      rule: 'meta-unknown-key',
      place: nearestPlace([...path, key], cleaner),
      reason: `The key ${quote(key)} is not known here.`,
      ...didYouMean(key, known, `The keys known here are: ${known.join(', ')}.`),
      actual: key,
    });
  }
}

function reportMissing(key: string, path: Path, cleaner: Cleaner): void {
  cleaner.report.add({
    rule: 'meta-missing',
    place: nearestPlace(path, cleaner),
    reason: `The key “${key}” is missing here.`,
    remedy: `Add “${key}: …”.`,
    expected: [key],
  });
}

/** The key an author knows a value by: a list item has its list's. */
function nameOf(path: Path): string {
  const key = path.findLast((part) => !/^\d+$/.test(part));
  return key === undefined ? 'This file' : quote(key);
}

/** The place of a path, or of the nearest thing around it. */
function nearestPlace(path: Path, { yaml, fallback }: Cleaner): Place | undefined {
  for (let length = path.length; length > 0; length--) {
    const place = yaml.places.get(path.slice(0, length).join('.'));
    if (place !== undefined) return place;
  }
  return fallback;
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

function isGroup(value: Plain): value is { readonly [key: string]: Plain } {
  return typeof value === 'object' && !isList(value);
}
