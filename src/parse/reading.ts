// What every handler gets: the source being read, what surrounds it, and what is collected on the way.
import type { Definition } from 'mdast';
import type {
  Asset,
  AssetRead,
  Block,
  Inline,
  Item,
  Meta,
  Organisation,
  Place,
  Purpose,
  Section,
  Silence,
} from '../document/index.ts';
import type { Glossary } from './glossary.ts';
import type { Lines } from './lines.ts';
import type { Names } from './names.ts';
import type { BlockNode, InlineNode } from './nodes.ts';
import type { Report } from './report.ts';
import type { IdPool } from './slug.ts';
import type { Uses } from './uses.ts';

/** Where in the document blocks are being read. */
export interface Scope {
  /** The block they stand in: `section` for the flow of a section or the introduction. */
  readonly within: string;
  readonly section: string | undefined;
  readonly case: string | undefined;
}

/** The state of reading one source. The collections at the end grow while reading; everything else stays as it is. */
export interface Reading {
  readonly lines: Lines;
  readonly lang: string;
  readonly names: Names;
  /** The purpose that the words of a heading show. */
  readonly purposeOf: (heading: string) => Purpose | undefined;
  readonly report: Report;
  readonly meta: Meta;
  readonly organisation: Organisation;
  /** Values that a source may fill in, by name. */
  readonly variables: ReadonlyMap<string, string>;
  /** Ids of the front matter's sources by their lower-case form. */
  readonly sources: ReadonlyMap<string, string>;
  readonly glossary: Glossary;
  readonly assets: ReadonlyMap<string, AssetRead>;
  readonly units: readonly string[];
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly uses: Uses;
  /** Lines that hold a fence the author meant for a container: no text of theirs is printed. */
  readonly fenceLines: ReadonlySet<number>;
  readonly ids: IdPool;
  readonly items: Item[];
  readonly silences: Silence[];
  readonly usedAssets: Map<string, Asset>;
  blocks(nodes: readonly BlockNode[], scope: Scope): Block[];
  inlines(nodes: readonly InlineNode[]): Inline[];
}

/** A section while it is being filled. */
export interface OpenSection extends Omit<Section, 'blocks' | 'sections' | 'brief'> {
  brief?: Block[];
  readonly blocks: Block[];
  readonly sections: OpenSection[];
  readonly place: Place;
}
