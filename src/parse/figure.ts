// Pictures: a lone Markdown image or a `::figure` in, a Figure out, its file looked up among the unit's images.
import type { Image, ImageReference } from 'mdast';
import type { Asset, Block, Figure, Inline, Place } from '../document/index.ts';
import { fillText } from './inlines/variables.ts';
import { placeOf } from './nodes.ts';
import type { Reading } from './reading.ts';
import { didYouMean, quote } from './suggest.ts';

/** What a figure says besides its file. */
export type FigureText = Pick<Figure, 'alt' | 'decorative' | 'caption' | 'credit' | 'licence' | 'place'>;

/** A figure of a file; nothing, and a finding at `place`, if the file cannot be used. */
export function makeFigure(source: string, place: Place, text: FigureText, reading: Reading): Block[] {
  const asset = findAsset(source, place, reading);
  if (asset === undefined) return [];
  reading.usedAssets.set(asset.key, asset);
  return [{ kind: 'figure', asset: asset.key, ...text }];
}

/** A paragraph that is nothing but an image. */
export function readLoneImage(node: Image | ImageReference, reading: Reading): Block[] {
  const definition = node.type === 'image' ? node : reading.definitions.get(node.identifier.toLowerCase());
  const place = placeOf(node);
  if (definition === undefined) return [];
  const title = definition.title ?? '';
  const caption: Inline[] =
    title === '' ? [] : [{ kind: 'text', value: fillText(title, place, reading) ?? title }];
  const alt = (fillText(node.alt ?? '', place, reading) ?? node.alt ?? '').trim();
  const text: FigureText = { ...(alt === '' ? {} : { alt }), decorative: false, caption, place };
  return makeFigure(definition.url, place, text, reading);
}

function findAsset(source: string, place: Place, reading: Reading): Asset | undefined {
  const { report, assets } = reading;
  if (/^(?:[a-z][a-z0-9+.-]+:|\/\/)/i.test(source)) {
    report.add({
      rule: 'asset-remote',
      place,
      reason: `The picture ${quote(source)} is somewhere else; nothing is fetched while building.`,
      remedy: 'Save the picture in the unit’s folder and name it without an address.',
      actual: source,
    });
    return undefined;
  }
  if (/^(?:[a-z]:)?[\\/]|(?:^|[\\/])\.\.(?:[\\/]|$)/i.test(source)) {
    report.add({
      rule: 'asset-outside',
      place,
      reason: `The picture ${quote(source)} is outside the unit’s folder.`,
      remedy: 'Copy the picture into the unit’s folder, beside this file.',
      actual: source,
    });
    return undefined;
  }
  const read = candidates(source).flatMap((key) => assets.get(key) ?? [])[0];
  if (read?.kind === 'asset') return read.asset;
  report.add({
    rule: read === undefined ? 'asset-missing' : 'asset-unusable',
    place,
    reason: read?.reason ?? `There is no picture ${quote(source)} in the unit’s folder.`,
    ...(read === undefined
      ? didYouMean(source, unitFiles(reading), 'Put the picture beside this file, or correct its name.')
      : { remedy: read.remedy }),
    actual: source,
  });
  return undefined;
}

/** Ways to read a path: as it stands, and with its percent-encoding undone. */
function candidates(source: string): string[] {
  const path = source.replace(/^(?:\.\/)+/, '');
  try {
    return [path, decodeURIComponent(path)];
  } catch {
    return [path];
  }
}

function unitFiles({ assets }: Reading): string[] {
  return [...assets.keys()].filter((key) => !key.startsWith('/'));
}
