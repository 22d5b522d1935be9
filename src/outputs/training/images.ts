// The images a module shows, under names that every LMS keeps: lower-case ASCII, with a content hash.
import { documentBlocks, walkBlocks } from '../../document/index.ts';
import type { Asset, Block, Document, Item } from '../../document/index.ts';

export interface PackedImage {
  /** Path in the package. */
  readonly path: string;
  readonly asset: Asset;
}

const ENDING = { svg: 'svg', png: 'png', jpeg: 'jpg' } as const satisfies Record<Asset['type'], string>;

/** The images of the document's text and of these items, by asset key. */
export function imagesOf(document: Document, items: readonly Item[]): ReadonlyMap<string, PackedImage> {
  const shown = new Set<string>();
  for (const block of shownBlocks(document, items)) if (block.kind === 'figure') shown.add(block.asset);
  const used = document.assets.filter((asset) => shown.has(asset.key));
  return new Map(used.map((asset) => [asset.key, { path: imagePath(asset), asset }]));
}

function* shownBlocks(document: Document, items: readonly Item[]): Generator<Block> {
  yield* documentBlocks(document);
  for (const item of items) yield* walkBlocks(itemBlocks(item));
}

/** Every block of an item: introduction, feedback, explanation. */
export function itemBlocks(item: Item): readonly Block[] {
  const own = [...item.introduction, ...item.explanation];
  switch (item.kind) {
    case 'single-choice':
    case 'multiple-response':
    case 'true-false':
    case 'likert':
      return [...own, ...item.options.flatMap((option) => option.feedback)];
    case 'ordering':
      return [...own, ...item.steps.flatMap((step) => step.feedback)];
    case 'fill-in':
    case 'numeric':
      return [...own, ...item.feedback];
    case 'matching':
      return own;
  }
}

/** The hash keeps apart what the clean-up makes alike; equal bytes may share one file. */
function imagePath(asset: Asset): string {
  const file = asset.key.split('/').at(-1) ?? '';
  const stem = file
    .replace(/\.[^.]*$/, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return `images/${stem === '' ? '' : `${stem}-`}${asset.sha256.slice(0, 10)}.${ENDING[asset.type]}`;
}
