// One source's bytes in, a Document and findings out. Pure and synchronous; no text makes it throw.
import type { Root } from 'mdast';
import {
  libraryIn,
  type AssetRead,
  type Asset,
  type Document,
  type Library,
  type Meta,
  type Place,
} from '../document/index.ts';
import type { Finding } from '../findings/index.ts';
import { readBody } from './body.ts';
import { decodeSource } from './decode.ts';
import { defined } from './defined.ts';
import { directionOf } from './direction.ts';
import { isShifted, isUnclosed, readFrontMatter } from './front-matter.ts';
import { termForm, type Glossary, type GlossaryEntry } from './glossary.ts';
import { plainText } from './inlines/plain-text.ts';
import { createLines, type Lines } from './lines.ts';
import { readMeta } from './meta/meta.ts';
import { isReadable } from './limits.ts';
import { readNotes } from './notes.ts';
import type { Reading } from './reading.ts';
import { createReport, type Report } from './report.ts';
import type { ParseRule } from './rules.ts';
import { readFrontMatterSilences } from './silences.ts';
import { startReading } from './start-reading.ts';
import { readMarkdown } from './syntax/markdown.ts';
import { trimTree } from './tree-depth.ts';

/** A source as read from disk; `file` is how messages name it. */
export interface SourceText {
  readonly unit: string;
  /** BCP 47 tag. */
  readonly lang: string;
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What surrounds a source. */
export interface ParseContext {
  readonly library: Library;
  readonly glossary: Glossary;
  /** Images by path relative to the unit's folder; library files start with `/`. */
  readonly assets: ReadonlyMap<string, AssetRead>;
  /** Names of all units. */
  readonly units: readonly string[];
}

export interface ParsedSource {
  /** Absent only where the text cannot be made sense of at all. */
  readonly document?: Document;
  /** In no particular order. */
  readonly findings: readonly Finding[];
}

/** Reads a source. An author's mistake is a finding; whatever else can be understood is in the document. */
export function parseSource(source: SourceText, context: ParseContext): ParsedSource {
  const report = createReport(source.file);
  const text = decodeSource(source.bytes, report);
  const lines = text === undefined ? undefined : createLines(text);
  if (
    lines === undefined ||
    !isReadable(lines, report) ||
    isUnclosed(lines, report) ||
    isShifted(lines, report)
  )
    return { findings: report.findings };
  const root = trimTree(readMarkdown(lines.text), report);
  const library = libraryIn(context.library, source.lang);
  const document = readDocument(root, lines, { source, context: { ...context, library }, report });
  return { document, findings: report.findings };
}

const FRONT_MATTER_ECHOES = [
  'citation-unknown',
  'heading-title',
  'item-objective-unknown',
  'meta-reference',
  'variable-unknown',
] as const satisfies readonly ParseRule[];

interface Surroundings {
  readonly source: SourceText;
  readonly context: ParseContext;
  readonly report: Report;
}

function readDocument(root: Root, lines: Lines, { source, context, report }: Surroundings): Document {
  const { unit, lang, file } = source;
  const front = readFrontMatter(root, lines, report);
  // Without its keys, whatever the text refers to is missing: those findings would be echoes.
  const { broken, value } = front.yaml;
  if (broken || typeof value === 'string' || Array.isArray(value)) report.ignore(FRONT_MATTER_ECHOES);
  const metaRead = readMeta(front.yaml, { ...context, report, lang, place: front.place });
  const { reading, notes, children } = startReading(root, lines, { ...metaRead, ...context, lang, report });
  readFrontMatterSilences(reading);
  const { meta, organisation } = metaRead;
  const body = readBody(children, reading);
  const noteTexts = readNotes(notes, reading);
  return {
    kind: 'document',
    unit,
    lang,
    dir: directionOf(lang),
    file,
    meta,
    organisation,
    brand: context.library.brand,
    emergency: context.library.emergency,
    ...(context.library.site === undefined ? {} : { site: context.library.site }),
    title: [{ kind: 'text', value: meta.title, ...defined({ place: titlePlace(meta, lines) }) }],
    ...body,
    items: reading.items,
    terms: termsOf(reading),
    citations: [...reading.uses.citations.keys()],
    notes: noteTexts,
    assets: [...reading.usedAssets.values(), ...logoOf(context)],
    silences: reading.silences,
  };
}

/** Where the title itself stands, behind its key; the whole entry if it is quoted or folded so that it reads otherwise. */
function titlePlace({ title, places }: Meta, lines: Lines): Place | undefined {
  const entry = places['title'];
  const start = entry?.start.offset ?? 0;
  const at = lines.text.slice(start, entry?.end.offset).indexOf(title, 'title:'.length);
  return entry === undefined || at === -1 ? entry : lines.place(start + at, start + at + title.length);
}

/** The terms that are used, in the order of their first use. */
function termsOf({ uses, glossary }: Reading): Document['terms'] {
  const used = new Map<string, GlossaryEntry>();
  for (const node of uses.firstTerms) {
    const entry = glossary.get(termForm(plainText(node.children)));
    if (entry !== undefined) used.set(entry.key, entry);
  }
  return [...used.values()].map(({ key, term, explanation }) => ({ key, term, explanation }));
}

function logoOf({ library, assets }: ParseContext): Asset[] {
  const read = library.brand.logo === undefined ? undefined : assets.get(library.brand.logo);
  return read?.kind === 'asset' ? [read.asset] : [];
}
