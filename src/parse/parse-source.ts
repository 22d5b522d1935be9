// One source's bytes in, a Document and findings out. Pure and synchronous; no text makes it throw.
import type { Root } from 'mdast';
import type { AssetRead, Asset, Document, Library, Meta, Place } from '../document/index.ts';
import type { Finding } from '../findings/index.ts';
import { findLocale } from '../locales/index.ts';
import { readBlocks } from './blocks/blocks.ts';
import { readBody } from './body.ts';
import { repairContainers } from './containers.ts';
import { decodeSource } from './decode.ts';
import { defined } from './defined.ts';
import { DIRECTIVES } from './directives/directives.ts';
import { directionOf } from './direction.ts';
import { explicitIds } from './explicit-ids.ts';
import { isUnclosed, readFrontMatter } from './front-matter.ts';
import { termForm, type Glossary, type GlossaryEntry } from './glossary.ts';
import { readInlines } from './inlines/inlines.ts';
import { plainText } from './inlines/plain-text.ts';
import { TEXT_DIRECTIVES } from './inlines/text-directive.ts';
import { variablesOf } from './inlines/variables.ts';
import { createLines, type Lines } from './lines.ts';
import { readMeta, type MetaRead } from './meta/meta.ts';
import { createNames } from './names.ts';
import { isReadable } from './limits.ts';
import { isBlock } from './nodes.ts';
import { findDefinitions, readNotes } from './notes.ts';
import type { Reading } from './reading.ts';
import { createReport, type Report } from './report.ts';
import type { ParseRule } from './rules.ts';
import { createIdPool } from './slug.ts';
import { readMarkdown } from './syntax/markdown.ts';
import { trimTree } from './tree-depth.ts';
import { findUses } from './uses.ts';

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
  if (lines === undefined || !isReadable(lines, report) || isUnclosed(lines, report))
    return { findings: report.findings };
  const root = trimTree(readMarkdown(lines.text), report);
  const document = readDocument(root, lines, { source, context, report });
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
  if (front.yaml.broken) report.ignore(FRONT_MATTER_ECHOES);
  const metaRead = readMeta(front.yaml, { ...context, report, lang, place: front.place });
  const { reading, notes, children } = prepare(root, lines, { metaRead, source, context, report });
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

interface Prepared {
  readonly reading: Reading;
  readonly children: ReturnType<typeof repairContainers>['children'];
  readonly notes: ReturnType<typeof findDefinitions>['notes'];
}

function prepare(
  root: Root,
  lines: Lines,
  { metaRead, source, context, report }: Surroundings & { metaRead: MetaRead },
): Prepared {
  const { meta, organisation } = metaRead;
  const locale = findLocale(source.lang);
  const names = createNames([...DIRECTIVES.map((one) => one.name), ...TEXT_DIRECTIVES], locale);
  const sources = new Map(meta.sources.map((one) => [one.id.toLowerCase(), one.id]));
  const repaired = repairContainers(root, root.children.filter(isBlock), { lines, report });
  const tree: Root = { type: 'root', children: [...repaired.children] };
  const definitions = findDefinitions(tree, sources, report);
  const termEntry = (word: string): GlossaryEntry | undefined => context.glossary.get(termForm(word));
  const reading: Reading = {
    lines,
    lang: source.lang,
    locale,
    names,
    report,
    meta,
    organisation,
    variables: variablesOf(organisation, meta),
    sources,
    glossary: context.glossary,
    assets: context.assets,
    units: context.units,
    definitions: definitions.links,
    uses: findUses(tree, {
      names,
      sources,
      notes: definitions.notes,
      termKey: (node) => termEntry(plainText(node.children))?.key,
    }),
    fenceLines: repaired.fenceLines,
    ids: createIdPool(explicitIds(tree, lines)),
    items: [],
    silences: [],
    usedAssets: new Map<string, Asset>(),
    blocks: (nodes, scope) => readBlocks(nodes, reading, scope),
    inlines: (nodes) => readInlines(nodes, reading),
  };
  return { reading, children: repaired.children, notes: definitions.notes };
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
