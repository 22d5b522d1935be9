// What a directive is: it describes itself, and reads itself into blocks.
import type { Block, Place } from '../document/index.ts';
import {
  readAttributes,
  type AttributeSpecs,
  type AttributeValues,
  type WrittenAttributes,
} from './attributes.ts';
import {
  contentOf,
  copyPlace,
  labelOf,
  openingOf,
  placeOf,
  type BlockNode,
  type Directives,
  type InlineNode,
} from './nodes.ts';
import type { Reading, Scope } from './reading.ts';
import { quote } from './suggest.ts';

export type DirectiveForm = 'container' | 'leaf';

/** A directive as found in a source. */
export interface Call<S extends AttributeSpecs> {
  /** How the author wrote it, for messages: `:::spoed`. */
  readonly shown: string;
  readonly attributes: AttributeValues<S>;
  readonly label: readonly InlineNode[];
  readonly content: readonly BlockNode[];
  /** Its end was guessed, since it is not closed as it should be. */
  readonly repaired: boolean;
  /** All of it. */
  readonly place: Place;
  /** Names of the attributes it was given, as far as they are known. */
  readonly written: readonly string[];
  /** Its first line. */
  readonly opening: Place;
  readonly attributePlace: (name: string) => Place;
}

/** A block directive: what an author may write, and what it means. */
export interface DirectiveSpec<S extends AttributeSpecs> {
  readonly name: string;
  readonly form: DirectiveForm;
  /** What it is for, in one sentence. */
  readonly docs: string;
  readonly label: 'none' | 'optional';
  /** Blocks it may stand in; absent: anywhere. */
  readonly within?: readonly string[];
  readonly attributes: S;
  read(call: Call<S>, reading: Reading, scope: Scope): Block[];
}

/** A directive as the table holds it: reads a node, whatever its attributes. */
export interface Directive extends Omit<DirectiveSpec<AttributeSpecs>, 'read'> {
  run(node: Directives, reading: Reading, scope: Scope): Block[];
}

/** Makes a directive of its description. */
export function directive<const S extends AttributeSpecs>(spec: DirectiveSpec<S>): Directive {
  return {
    ...spec,
    run: (node, reading, scope) => {
      const written = writtenAttributes(node);
      const known = Object.keys(spec.attributes);
      const label = labelOf(node);
      if (label.length > 0 && spec.label === 'none') reportLabel(written, reading);
      const call: Call<S> = {
        shown: written.owner,
        attributes: readAttributes(spec.attributes, { ...reading, written }),
        label,
        content: node.type === 'containerDirective' ? contentOf(node) : [],
        repaired: node.type === 'containerDirective' && node.data?.repaired === true,
        place: placeOf(node),
        opening: openingOf(node),
        written: [...written.values.keys()].flatMap((word) => reading.names.attribute(word, known) ?? []),
        attributePlace: (name) => placeOfAttribute(name, written, reading),
      };
      const kept = spec.label === 'none' ? labelParagraph(label, call.opening, reading) : [];
      return [...kept, ...spec.read(call, reading, scope)];
    },
  };
}

/** Where an attribute stands, by its canonical name; the opening if it is not there. */
function placeOfAttribute(name: string, written: WrittenAttributes, { names }: Reading): Place {
  for (const [word, place] of written.places) if (names.attribute(word, [name]) === name) return place;
  return written.place;
}

/** A label where none belongs is not lost: it becomes a paragraph. */
function labelParagraph(label: readonly InlineNode[], place: Place, reading: Reading): Block[] {
  return label.length === 0 ? [] : [{ kind: 'paragraph', children: reading.inlines(label), place }];
}

function reportLabel(written: WrittenAttributes, { report }: Reading): void {
  report.add({
    rule: 'directive-label',
    place: written.place,
    reason: `${written.owner} takes no text between square brackets.`,
    remedy: 'Write the text on the lines below it.',
  });
}

const COLONS = { textDirective: ':', leafDirective: '::', containerDirective: ':::' } as const;

/** How a directive is shown in messages. */
export function shownDirective(node: Directives): string {
  return quote(COLONS[node.type] + node.name);
}

/** A directive's attributes with their places. */
export function writtenAttributes(node: Directives): WrittenAttributes {
  const values = new Map(
    Object.entries(node.attributes ?? {}).map(([name, value]): [string, string] => [name, value ?? '']),
  );
  const places = new Map(
    Object.entries(node.data?.position?.attributes ?? {}).flatMap(([name, place]): [string, Place][] =>
      place === undefined ? [] : [[name, copyPlace(place)]],
    ),
  );
  joinDotted(values, places);
  const repeated = node.data?.repeated ?? [];
  return { owner: shownDirective(node), place: openingOf(node), values, places, repeated };
}

/** `#vraag.1` is an id and a class to the Markdown reader, one id with a dot to its author. */
function joinDotted(values: Map<string, string>, places: Map<string, Place>): void {
  const id = places.get('id');
  const behind = places.get('class');
  if (id === undefined || behind === undefined || id.end.offset !== behind.start.offset) return;
  values.set('id', `${values.get('id') ?? ''}.${values.get('class') ?? ''}`);
  places.set('id', { start: id.start, end: behind.end });
  values.delete('class');
}
