/** @jsxRuntime classic */
/** @jsx h */
// Inline content and the paragraphs that hold it.
import { inlineText, type Inline, type Link, type Place, type TermUse } from '../../src/document/index.ts';
import { fill } from '../../src/locales/index.ts';
import type { Role, Tag } from '../../src/outputs/leaflet/tags.ts';
import { addressRoom, reachedBy, setText, shortAddress } from './addresses.ts';
import { lettersOn } from './headings.ts';
import { h, Text, type Child } from './jsx.ts';
import { uriOf, type Kit } from './kit.ts';
import type { TypeStyle } from './theme.ts';

/** Lists and boxes leave less than the whole measure. */
const NARROWEST = 0.8;

interface ParagraphProps {
  readonly kit: Kit;
  readonly type?: TypeStyle;
  readonly tag?: Tag | Role | 'artifact';
  readonly style?: Readonly<Record<string, string | number>>;
  readonly place?: Place;
  /** Width of a heading's line, pt; absent: most of the text's, for boxes leave less than all. */
  readonly room?: number;
  /** Height that must follow on the same page, pt. */
  readonly minPresenceAhead?: number;
  readonly children?: Child;
}

/** A block of text with one tag; `P` if none is given. Numbers and line-break characters are set as they should be. */
export function Paragraph(props: ParagraphProps): Child {
  const { kit, type = kit.theme.type.body, tag = 'P', style = {}, place, minPresenceAhead, children } = props;
  const { room = kit.theme.width * NARROWEST } = props;
  const full: Tag | 'artifact' = typeof tag === 'string' && tag !== 'artifact' ? { role: tag } : tag;
  return (
    <Text
      tag={full}
      style={{ ...type, ...style }}
      hyphenationCallback={isHeading(full) ? kit.keepWhole(lettersOn(room, type.fontSize)) : kit.hyphenate}
      {...(place === undefined ? {} : { place })}
      {...(minPresenceAhead === undefined ? {} : { minPresenceAhead })}
    >
      {children}
    </Text>
  );
}

function isHeading(tag: Tag | 'artifact'): boolean {
  return tag !== 'artifact' && /^H\d$/.test(tag.role);
}

type Handlers = { readonly [K in Inline['kind']]: (node: Extract<Inline, { kind: K }>, kit: Kit) => Child };

const HANDLERS: Handlers = {
  text: (node) => setText(node.value),
  emphasis: (node, kit) => (
    <Text style={kit.theme.italics ? { fontStyle: 'italic' } : { fontWeight: 700 }}>
      {inlines(node.children, kit)}
    </Text>
  ),
  strong: (node, kit) => <Text style={{ fontWeight: 700 }}>{inlines(node.children, kit)}</Text>,
  deletion: (node, kit) => (
    <Text style={{ textDecoration: 'line-through' }}>{inlines(node.children, kit)}</Text>
  ),
  code: (node) => <Text style={{ fontWeight: 500 }}>{setText(node.value)}</Text>,
  break: () => '\n',
  foreign: (node, kit) => (
    <Text tag={{ role: 'Span', lang: node.lang }} style={{ fontFamily: kit.familiesIn(node.lang) }}>
      {inlines(node.children, kit)}
    </Text>
  ),
  link: (node, kit) => linkOf(node, kit),
  term: (node, kit) => termOf(node, kit),
  citation: (node, kit) =>
    raised(kit, String(node.number), {
      role: 'Link',
      target: { id: `source-${String(node.number)}` },
      contents: fill(kit.locale.words.sourceNumber, { n: node.number }),
    }),
  'note-reference': (node, kit) =>
    raised(kit, noteMark(node.number), {
      role: 'Link',
      target: { id: `note-${String(node.number)}` },
      contents: fill(kit.locale.words.noteNumber, { n: node.number }),
    }),
};

/** Inline content as nodes of a text. */
export function inlines(children: readonly Inline[], kit: Kit): Child {
  return children.map((node) => inlineOf(node, kit));
}

function inlineOf(node: Inline, kit: Kit): Child {
  // One handler a kind: the table's type holds that each gets its own.
  const handler = HANDLERS[node.kind] as (node: Inline, kit: Kit) => Child;
  return handler(node, kit);
}

/** Notes are marked a, b, c, …: numbers are the sources'. */
export function noteMark(number: number): string {
  const letter = String.fromCharCode(96 + ((number - 1) % 26) + 1);
  return letter.repeat(Math.ceil(number / 26));
}

function raised(kit: Kit, mark: string, tag: Tag): Child {
  const { body, tiny } = kit.theme.type;
  const size = Math.min(tiny.fontSize, body.fontSize * 0.9);
  return (
    <Text
      tag={{ role: 'Reference' }}
      style={{ fontSize: size, verticalAlign: 'super', color: kit.theme.palette.quiet }}
    >
      <Text tag={tag}>{`[${mark}]`}</Text>
    </Text>
  );
}

/** The first use of a term leads to its explanation in the word list. */
function termOf(node: TermUse, kit: Kit): Child {
  if (!node.first) return inlines(node.children, kit);
  const term = inlineText(node.children);
  const tag: Tag = {
    role: 'Link',
    target: { id: `term-${node.term}` },
    contents: fill(kit.locale.leaflet.term, { term }),
  };
  return (
    <Text tag={tag} style={{ color: kit.theme.palette.brand, fontWeight: 500 }}>
      {inlines(node.children, kit)}
    </Text>
  );
}

/** A link is underlined; behind it stands what paper needs: the address or the number. */
function linkOf(node: Link, kit: Kit): Child {
  const label = inlineText(node.children);
  const target =
    node.target.to === 'section' ? { id: `section-${node.target.id}` } : uriLink(uriOf(kit, node.target));
  if (target === undefined) return inlines(node.children, kit);
  const printed = printedAddress(node, kit, label);
  return [
    <Text
      tag={{ role: 'Link', target, contents: node.title ?? label }}
      style={{ color: kit.theme.palette.brand, textDecoration: 'underline' }}
    >
      {inlines(node.children, kit)}
    </Text>,
    printed === undefined ? undefined : ` (${printed})`,
  ];
}

function uriLink(uri: string | undefined): { uri: string } | undefined {
  return uri === undefined ? undefined : { uri };
}

function lineRoom({ theme }: Kit): number {
  return addressRoom((theme.width - theme.indent) * NARROWEST, theme.type.body.fontSize);
}

function printedAddress(node: Link, kit: Kit, label: string): string | undefined {
  const uri = uriOf(kit, node.target);
  if (uri === undefined || node.target.to === 'unit') return undefined;
  const address = node.target.to === 'web' ? shortAddress(uri, lineRoom(kit)) : reachedBy(uri);
  const digits = (text: string): string => text.replace(/\D/g, '');
  if (node.target.to === 'phone') return digits(label).length >= 3 ? undefined : setText(address);
  const host = address.split('/')[0] ?? address;
  return label.toLowerCase().includes(host.toLowerCase()) ? undefined : address;
}
