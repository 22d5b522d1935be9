// `{{organisation.phone}}`: values from library.yml and the front matter, wherever text may stand.
import type { Meta, Organisation, Place } from '../../document/index.ts';
import type { Reading } from '../reading.ts';
import { quote, suggest } from '../suggest.ts';

export interface Variable {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The variables in a text, in order. */
export function findVariables(text: string): Variable[] {
  if (!text.includes('{{')) return [];
  return [...text.matchAll(/\{\{\s*([^{}\s][^{}]{0,100}?)\s*\}\}/g)].map((match) => ({
    name: match[1] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The text with every variable filled in, for attributes and addresses; undefined if one of them has no value. */
export function fillText(text: string, place: Place, reading: Reading): string | undefined {
  const filled: string[] = [];
  let from = 0;
  let whole = true;
  for (const variable of findVariables(text)) {
    const value = readVariable(variable.name, place, reading);
    filled.push(text.slice(from, variable.start), value ?? '');
    if (value === undefined) whole = false;
    from = variable.end;
  }
  return whole ? filled.join('') + text.slice(from) : undefined;
}

/** The value of a variable; undefined, and a finding, where there is none. */
export function readVariable(name: string, place: Place, reading: Reading): string | undefined {
  const values = reading.variables;
  const value = values.get(name);
  if (value !== undefined && value !== '') return value;
  reading.report.add({
    rule: 'variable-unknown',
    place,
    reason:
      value === ''
        ? `${quote(name)} has no value in library.yml.`
        : `There is no value named ${quote(name)}.`,
    ...(value === ''
      ? { remedy: `Give the organisation “${reading.organisation.id}” that value in library.yml.` }
      : nearest(name, [...values.keys()])),
    actual: name,
  });
  return undefined;
}

/** Only the last part of a name is compared: the group before it is alike for most. */
function nearest(name: string, known: readonly string[]): { remedy: string; expected?: readonly string[] } {
  const group = name.slice(0, name.lastIndexOf('.') + 1);
  const parts = known.filter((one) => one.startsWith(group)).map((one) => one.slice(group.length));
  const part = suggest(name.slice(group.length), parts);
  if (part === undefined) return { remedy: `The names known here are: ${known.join(', ')}.` };
  return { remedy: `Did you mean “${group}${part}”?`, expected: [group + part] };
}

/** Names of the organisation's values as library.yml writes them. */
const ORGANISATION_KEYS = {
  name: 'name',
  department: 'department',
  phone: 'phone',
  'phone-hours': 'phoneHours',
  email: 'email',
  web: 'web',
  address: 'address',
} as const satisfies Readonly<Record<string, keyof Organisation>>;

/** What a source may fill in, by name; an empty value is one the library could have given and did not. */
export function variablesOf(organisation: Organisation, meta: Meta): ReadonlyMap<string, string> {
  const own = Object.entries(ORGANISATION_KEYS).map(([name, key]): [string, string] => [
    `organisation.${name}`,
    organisation[key] ?? '',
  ]);
  const extra = Object.entries(organisation.extra).map(([name, value]): [string, string] => [
    `organisation.${name}`,
    value,
  ]);
  return new Map([...extra, ...own, ['title', meta.title], ['version', meta.version]]);
}
