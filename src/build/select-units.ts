// The units and languages that a user named in, what is to be done out. A name may be typed as the shell completes it: with a slash
// behind it, or as the path of a folder or a source.
import { suggest } from '../parse/suggest.ts';
import type { SourceLocation, UnitLocation } from '../source/index.ts';
import { UsageError } from './usage-error.ts';

interface Asked {
  readonly units?: readonly string[];
  readonly lang?: readonly string[];
}

/** One thing that was named: a unit, or one language of it. */
interface Named {
  readonly unit: string;
  readonly lang?: string;
}

/** The units asked for. Throws a UsageError on a name or a language that is none, with the nearest that is. */
export function selectUnits(
  units: readonly UnitLocation[],
  { units: names = [], lang }: Asked,
): UnitLocation[] {
  const named = names.map((name) => find(name, units));
  if (lang !== undefined) requireLanguages(lang, units);
  const isAsked = (source: SourceLocation): boolean =>
    (lang === undefined || lang.includes(source.lang)) &&
    (named.length === 0 ||
      named.some((one) => one.unit === source.unit && (one.lang === undefined || one.lang === source.lang)));
  return units
    .map((one) => ({ ...one, sources: one.sources.filter(isAsked) }))
    .filter((one) => one.sources.length > 0);
}

function find(name: string, units: readonly UnitLocation[]): Named {
  const parts = name.replace(/[\\/]+$/, '').split(/[\\/]/);
  const lang = /^(.+)\.md$/.exec(parts.at(-1) ?? '')?.[1];
  const unit = (lang === undefined ? parts.at(-1) : parts.at(-2)) ?? '';
  const known = units.find((one) => one.unit === unit);
  if (known === undefined) {
    const all = units.map((one) => one.unit);
    const nearest = suggest(unit, all);
    const hint = nearest === undefined ? `Units: ${all.join(', ') || 'none'}.` : `Did you mean “${nearest}”?`;
    throw new UsageError(`There is no unit “${name}”. ${hint}`);
  }
  if (lang === undefined) return { unit };
  if (!known.sources.some((source) => source.lang === lang))
    throw new UsageError(`Unit “${unit}” has no ${lang}.md. Languages: ${languagesOf([known]).join(', ')}.`);
  return { unit, lang };
}

function requireLanguages(asked: readonly string[], units: readonly UnitLocation[]): void {
  const known = languagesOf(units);
  const strange = asked.find((one) => !known.includes(one));
  // A library without sources has no languages; that nothing is there is said elsewhere.
  if (strange !== undefined && known.length > 0)
    throw new UsageError(`No source is in “${strange}”. Languages: ${known.join(', ')}.`);
}

function languagesOf(units: readonly UnitLocation[]): string[] {
  return [...new Set(units.flatMap((one) => one.sources.map(({ lang }) => lang)))].sort();
}
