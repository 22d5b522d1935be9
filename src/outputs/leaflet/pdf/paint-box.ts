// Backgrounds and borders: straight sides as filled rectangles, round corners by a clip.
import type { BoxItem } from '../galley.ts';
import type { ResolvedStyle, StyleValue } from '../layout-types.ts';
import { nums, rgb } from './operators.ts';
import type { TaggedDocument } from './tagged-document.ts';

/** How far the control points of a quarter circle lie from its ends, as a part of the radius. */
const KAPPA = 0.5523;

/** Paints a box's background, then its borders over it. */
export function paintBox(document: TaggedDocument, item: BoxItem): void {
  const radius = numberOf(item.style['borderTopLeftRadius']);
  const background = item.style['backgroundColor'];
  if (radius > 0) {
    document.addContent(`q ${roundedPath(item, Math.min(radius, item.width / 2, item.height / 2))} W n`);
  }
  // Colours set inside q … Q are gone after it, so they are set without the document's memory there.
  const fill = (colour: string): void => {
    if (radius > 0) document.addContent(`${rgb(colour)} rg`);
    else document.fillWith(rgb(colour));
  };
  if (typeof background === 'string') {
    fill(background);
    document.addContent(`${nums(item.x, item.y, item.width, item.height)} re f`);
  }
  for (const side of sidesOf(item)) {
    fill(side.colour);
    document.addContent(`${nums(...side.rect)} re f`);
  }
  if (radius > 0) document.addContent('Q');
}

interface Side {
  readonly colour: string;
  readonly rect: readonly [number, number, number, number];
}

function sidesOf(item: BoxItem): Side[] {
  const { x, y, width, height, borders, style } = item;
  const sides: Side[] = [
    { colour: colourOf(style, 'Top'), rect: [x, y, width, borders.top] },
    { colour: colourOf(style, 'Bottom'), rect: [x, y + height - borders.bottom, width, borders.bottom] },
    { colour: colourOf(style, 'Left'), rect: [x, y, borders.left, height] },
    { colour: colourOf(style, 'Right'), rect: [x + width - borders.right, y, borders.right, height] },
  ];
  return sides.filter((side) => side.rect[2] > 0 && side.rect[3] > 0);
}

function colourOf(style: ResolvedStyle, side: string): string {
  const colour = style[`border${side}Color`];
  return typeof colour === 'string' ? colour : '#000000';
}

function numberOf(value: StyleValue): number {
  return typeof value === 'number' ? value : 0;
}

function roundedPath(rect: { x: number; y: number; width: number; height: number }, r: number): string {
  const { x, y, width, height } = rect;
  const k = r * (1 - KAPPA);
  const [right, bottom] = [x + width, y + height];
  return [
    `${nums(x + r, y)} m ${nums(right - r, y)} l ${nums(right - k, y, right, y + k, right, y + r)} c`,
    `${nums(right, bottom - r)} l ${nums(right, bottom - k, right - k, bottom, right - r, bottom)} c`,
    `${nums(x + r, bottom)} l ${nums(x + k, bottom, x, bottom - k, x, bottom - r)} c`,
    `${nums(x, y + r)} l ${nums(x, y + k, x + k, y, x + r, y)} c h`,
  ].join(' ');
}
