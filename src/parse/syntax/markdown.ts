// Markdown text in, mdast out: CommonMark, GFM, YAML front matter and generic directives. Pure and synchronous.
import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Data, type Processor } from 'unified';
import { footnoteCalls } from './footnote-calls.ts';
import { directivesWithPlaces } from './repeated-attributes.ts';

type Reader = NonNullable<Data['fromMarkdownExtensions']>[number];

/**
 * Adds calls without definition, and where fences and attributes of a directive stand. Takes out what GFM does to the
 * finished tree: it looks for addresses that the tokenizer let pass, and its nodes do not know where they stand.
 */
function extendReading(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(footnoteCalls);
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

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .use(extendReading)
  .freeze();

/** Reads Markdown; any text is valid Markdown. */
export function readMarkdown(text: string): Root {
  return processor.parse(text);
}
