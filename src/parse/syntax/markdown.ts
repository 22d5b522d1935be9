// Markdown text in, mdast out: CommonMark, GFM, YAML front matter and generic directives. Pure and synchronous.
import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Data, type Processor } from 'unified';
import { cutFrontMatter, joinFrontMatter, type CutText } from './cut-front-matter.ts';
import { footnoteCalls } from './footnote-calls.ts';
import {
  addressesIn,
  tableLines,
  withAddresses,
  withTablesAt,
  type TableGuard,
} from './only-where-needed.ts';
import { setApart, type SetApart } from './plain-blocks.ts';
import { directivesWithPlaces } from './repeated-attributes.ts';
import { weaver } from './weaver.ts';

type Reader = NonNullable<Data['fromMarkdownExtensions']>[number];

/**
 * Adds calls without definition, and where fences and attributes of a directive stand. Takes out what GFM does to the
 * finished tree: it looks for addresses that the tokenizer let pass, and its nodes do not know where they stand.
 */
function extendReading(this: Processor, kept: readonly string[], guard: TableGuard): void {
  const data = this.data();
  const guarded = (data.micromarkExtensions ?? []).map((extension) =>
    withTablesAt(withAddresses(extension, kept), guard),
  );
  data.micromarkExtensions = [...guarded, footnoteCalls];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []).map(withoutTransforms),
    directivesWithPlaces(),
  ];
}

function withoutTransforms(reader: Reader): Reader {
  return Array.isArray(reader)
    ? reader.map((one) => ({ ...one, transforms: [] }))
    : { ...reader, transforms: [] };
}

/** A processor for each set of constructs that texts need, with the guard it looks at while it reads. */
interface MarkdownReader {
  readonly guard: TableGuard;
  readonly parse: (text: string) => Root;
}

const readers = new Map<string, MarkdownReader>();

function makeReader(kept: readonly string[], cut: boolean): MarkdownReader {
  const guard: TableGuard = { lines: new Set() };
  const processor = unified()
    .use(remarkParse)
    .use(cut ? [] : [[remarkFrontmatter, ['yaml']]])
    .use(remarkGfm, { singleTilde: false })
    .use(remarkDirective)
    .use(extendReading, kept, guard)
    .freeze();
  return { guard, parse: (text) => processor.parse(text) };
}

/** Reads Markdown; any text is valid Markdown. */
export function readMarkdown(text: string): Root {
  const cut = cutFrontMatter(text);
  if (cut === undefined) return readAll(text, false);
  const body = text.slice(cut.offset);
  const apart = setApart(body);
  return (apart && readWoven(apart, cut)) ?? readWhole(body, cut);
}

/** Reads all of a text with remark. */
function readAll(text: string, cut: boolean): Root {
  const kept = addressesIn(text);
  const key = [cut, ...kept].join();
  const reader = readers.get(key) ?? makeReader(kept, cut);
  readers.set(key, reader);
  reader.guard.lines = tableLines(text);
  return reader.parse(text);
}

function readWhole(body: string, cut: CutText): Root {
  return joinFrontMatter(readAll(body, true), cut, (point) => {
    point.line += cut.line;
    if (point.offset !== undefined) point.offset += cut.offset;
  });
}

/** Reads with remark what is not plain, and puts the plain blocks back; undefined if one of them finds no place. */
function readWoven(apart: SetApart, cut: CutText): Root | undefined {
  const { left, weave, move } = weaver(apart, cut);
  const root = joinFrontMatter(readAll(left, true), cut, move);
  return weave(root) ? root : undefined;
}
