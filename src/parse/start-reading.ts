// A Markdown tree and what surrounds it in; the state of reading it out, and what of the tree is to be read.
import type { Root } from 'mdast';
import type { Asset } from '../document/index.ts';
import { findLocale } from '../locales/index.ts';
import { readBlocks } from './blocks/blocks.ts';
import { repairContainers, type ContainerRepair } from './containers.ts';
import { DIRECTIVES } from './directives/directives.ts';
import { explicitIds } from './explicit-ids.ts';
import { termForm } from './glossary.ts';
import { readInlines } from './inlines/inlines.ts';
import { plainText } from './inlines/plain-text.ts';
import { TEXT_DIRECTIVES } from './inlines/text-directive.ts';
import { variablesOf } from './inlines/variables.ts';
import type { Lines } from './lines.ts';
import { createNames } from './names.ts';
import { isBlock } from './nodes.ts';
import { findDefinitions, type Definitions } from './notes.ts';
import { purposeFinder } from './purposes.ts';
import type { Reading } from './reading.ts';
import { createIdPool } from './slug.ts';
import { findUses } from './uses.ts';

/** What a reading is given and does not change. */
type Given = Pick<Reading, 'assets' | 'glossary' | 'lang' | 'meta' | 'organisation' | 'report' | 'units'>;

export interface StartedReading {
  readonly reading: Reading;
  /** The flow to be read, its containers closed. */
  readonly children: ContainerRepair['children'];
  readonly notes: Definitions['notes'];
}

/** Closes containers, collects definitions, uses and ids: all that handlers need to know before they read a part. */
export function startReading(root: Root, lines: Lines, given: Given): StartedReading {
  const { assets, glossary, lang, meta, organisation, report, units } = given;
  const locale = findLocale(lang);
  const names = createNames([...DIRECTIVES.map((one) => one.name), ...TEXT_DIRECTIVES], locale);
  const sources = new Map(meta.sources.map((one) => [one.id.toLowerCase(), one.id]));
  const { children, fenceLines } = repairContainers(root, root.children.filter(isBlock), { lines, report });
  const tree: Root = { type: 'root', children: [...children] };
  const { links, notes } = findDefinitions(tree, sources, report);
  const uses = findUses(tree, {
    names,
    sources,
    notes,
    termKey: (node) => glossary.get(termForm(plainText(node.children)))?.key,
  });
  const reading: Reading = {
    ...{ assets, glossary, lang, meta, organisation, report, units },
    ...{ lines, names, sources, uses, fenceLines },
    purposeOf: purposeFinder(locale),
    definitions: links,
    variables: variablesOf(organisation, meta),
    ids: createIdPool(explicitIds(tree, lines)),
    items: [],
    silences: [],
    usedAssets: new Map<string, Asset>(),
    blocks: (nodes, scope) => readBlocks(nodes, reading, scope),
    inlines: (nodes) => readInlines(nodes, reading),
  };
  return { reading, children, notes };
}
