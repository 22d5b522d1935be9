// content/glossary/<lang>.yml in, terms and their plain explanations out.
import type { Term } from '../document/index.ts';
import type { Finding } from '../findings/index.ts';
import { decodeSource } from './decode.ts';
import { createLines } from './lines.ts';
import { createReport, type Report } from './report.ts';
import { createIdPool, slugify } from './slug.ts';
import { quote } from './suggest.ts';
import type { Plain } from './yaml/plain.ts';
import { readYaml, type YamlRead } from './yaml/read-yaml.ts';

/** A term; `key` is lower-case ASCII. The same entry stands under each of its forms in the glossary. */
export interface GlossaryEntry extends Term {
  /** Other forms of the word: plurals, spellings, abbreviations. */
  readonly aliases: readonly string[];
}

/** Entries by `termForm` of the term and of each alias. */
export type Glossary = ReadonlyMap<string, GlossaryEntry>;

export interface ParsedGlossary {
  readonly glossary: Glossary;
  readonly findings: readonly Finding[];
}

/** How a term is looked up: without regard to case, white space, soft hyphens and Unicode composition. */
export function termForm(word: string): string {
  return word
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Reads a glossary: `term: explanation`, or `term: { explain: …, aliases: […] }`. */
export function parseGlossary(source: { readonly file: string; readonly bytes: Uint8Array }): ParsedGlossary {
  const report = createReport(source.file);
  const content = decodeSource(source.bytes, report) ?? '';
  const lines = createLines(content);
  const yaml = readYaml(content, { lines, base: 0, report });
  const glossary = new Map<string, GlossaryEntry>();
  const keys = createIdPool();
  for (const [term, value] of Object.entries(groupOf(yaml.value))) {
    const read = readEntry(term, value, { yaml, report });
    if (read === undefined) continue;
    const key = keys.claim(slugify(term) || 'term');
    const entry: GlossaryEntry = { key, term, ...read };
    for (const form of [term, ...read.aliases]) addForm(glossary, form, entry, { yaml, report });
  }
  if (typeof yaml.value === 'string' || Array.isArray(yaml.value)) reportShape([], { yaml, report });
  return { glossary, findings: report.findings };
}

interface Reading {
  readonly yaml: YamlRead;
  readonly report: Report;
}

function readEntry(
  term: string,
  value: Plain,
  reading: Reading,
): Pick<GlossaryEntry, 'explanation' | 'aliases'> | undefined {
  if (typeof value === 'string') return { explanation: oneLine(value), aliases: [] };
  const group = groupOf(value);
  const { explain, aliases = [], ...unknown } = group;
  for (const key of Object.keys(unknown)) {
    reading.report.add({
      rule: 'meta-unknown-key',
      place: reading.yaml.places.get(`${term}.${key}`),
      reason: `The key ${quote(key)} is not known here.`,
      remedy: 'The keys known here are: explain, aliases.',
      actual: key,
    });
  }
  const forms: readonly Plain[] =
    typeof aliases === 'string' ? [aliases] : Array.isArray(aliases) ? aliases : [];
  if (typeof explain !== 'string') {
    reportShape([term], reading);
    return undefined;
  }
  return {
    explanation: oneLine(explain),
    aliases: forms
      .filter((form): form is string => typeof form === 'string' && form.trim() !== '')
      .map(oneLine),
  };
}

function addForm(
  glossary: Map<string, GlossaryEntry>,
  form: string,
  entry: GlossaryEntry,
  { yaml, report }: Reading,
): void {
  const wanted = termForm(form);
  const holder = glossary.get(wanted);
  if (holder === undefined) {
    glossary.set(wanted, entry);
  } else if (holder !== entry) {
    report.add({
      rule: 'glossary-duplicate',
      place: yaml.places.get(entry.term),
      reason: `${quote(form)} is already a form of ${quote(holder.term)}.`,
      remedy: 'Leave it to one of the two terms.',
      actual: form,
    });
  }
}

function reportShape(path: readonly string[], { yaml, report }: Reading): void {
  report.add({
    rule: 'meta-type',
    place: yaml.places.get(path.join('.')),
    reason:
      path.length === 0
        ? 'A glossary should be a group of terms.'
        : `${quote(path.join('.'))} has no explanation.`,
    remedy: 'Write “term: explanation”, or “term: { explain: …, aliases: […] }”.',
  });
}

function groupOf(value: Plain | undefined): Readonly<Record<string, Plain>> {
  return typeof value === 'object' && !Array.isArray(value) ? (value as Readonly<Record<string, Plain>>) : {};
}

function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
