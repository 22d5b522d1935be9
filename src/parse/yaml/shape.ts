// A plain YAML value in, a typed value out by a schema; each fault is a finding on its own line and costs only itself.
import { z } from 'zod';
import type { Place } from '../../document/index.ts';
import type { Report } from '../report.ts';
import { didYouMean, oneOf, quote } from '../suggest.ts';

import type { Plain } from './plain.ts';
import type { YamlRead } from './read-yaml.ts';

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
  const read = (): Plain | undefined =>
    cleanValue(shapeOf(schema), yaml.value ?? {}, [], { yaml, ...context });
  return schema.parse((yaml.broken ? context.report.quietly(read) : read()) ?? {});
}

/** What a schema asks for: found out once, since asking a schema takes longer than reading most values. */
type Shape =
  | { readonly kind: 'group'; readonly keys: readonly string[]; readonly members: readonly Member[] }
  | { readonly kind: 'list' | 'map'; readonly of: Shape }
  | { readonly kind: 'leaf'; readonly schema: z.ZodType }
  | { readonly kind: 'nothing' };

interface Member {
  readonly key: string;
  readonly shape: Shape;
  readonly required: boolean;
}

const shapes = new WeakMap<z.ZodType, Shape>();

/** The shape of a schema; schemas other than groups, lists and maps are leaves. */
function shapeOf(schema: unknown): Shape {
  if (!(schema instanceof z.ZodType)) return { kind: 'nothing' };
  const known = shapes.get(schema);
  if (known !== undefined) return known;
  const shape = makeShape(schema);
  shapes.set(schema, shape);
  return shape;
}

function makeShape(schema: z.ZodType): Shape {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return shapeOf(schema.unwrap());
  if (schema instanceof z.ZodArray) return { kind: 'list', of: shapeOf(schema.element) };
  if (schema instanceof z.ZodRecord) return { kind: 'map', of: shapeOf(schema.valueType) };
  if (!(schema instanceof z.ZodObject)) return { kind: 'leaf', schema };
  const members = Object.entries<unknown>(schema.shape).map(([key, child]) => ({
    key,
    shape: shapeOf(child),
    required: child instanceof z.ZodType && !child.safeParse(undefined).success,
  }));
  return { kind: 'group', keys: members.map(({ key }) => key), members };
}

/** The part of a value that fits; undefined if nothing does. */
function cleanValue(shape: Shape, value: Plain, path: Path, cleaner: Cleaner): Plain | undefined {
  switch (shape.kind) {
    case 'group':
      return cleanGroup(shape, value, path, cleaner);
    case 'list':
      if (isList(value))
        return value.flatMap((item, i) => cleanValue(shape.of, item, [...path, String(i)], cleaner) ?? []);
      reportType('a list', LIST_EXAMPLE, { value, path, cleaner });
      return undefined;
    case 'map':
      if (isGroup(value)) return cleanMap(shape.of, value, path, cleaner);
      reportType('a group of keys', GROUP_EXAMPLE, { value, path, cleaner });
      return undefined;
    case 'leaf':
      return cleanLeaf(shape.schema, value, path, cleaner);
    case 'nothing':
      return undefined;
  }
}

function cleanMap(of: Shape, value: PlainGroup, path: Path, cleaner: Cleaner): Plain {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, child]) => {
      const clean = cleanValue(of, child, [...path, key], cleaner);
      return clean === undefined ? [] : [[key, clean]];
    }),
  );
}

function cleanGroup(
  { keys, members }: Extract<Shape, { kind: 'group' }>,
  value: Plain,
  path: Path,
  cleaner: Cleaner,
): Plain | undefined {
  if (!isGroup(value)) {
    reportType('a group of keys', GROUP_EXAMPLE, { value, path, cleaner });
    return undefined;
  }
  reportUnknown(Object.keys(value), keys, path, cleaner);
  const clean: [string, Plain][] = [];
  let whole = true;
  for (const { key, shape, required } of members) {
    const given = Object.hasOwn(value, key) ? value[key] : undefined;
    const kept = given === undefined ? undefined : cleanValue(shape, given, [...path, key], cleaner);
    if (kept !== undefined) clean.push([key, kept]);
    else if (required) {
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

type PlainGroup = Readonly<Record<string, Plain>>;

function isGroup(value: Plain): value is PlainGroup {
  return typeof value === 'object' && !isList(value);
}
