// Planned sheets → the pages of the PDF, by print profile. `office`: as it is, with ticks where it is folded.
// `press`: 3 mm bleed, crop and fold marks around it, TrimBox and BleedBox (ISO 32000-1, 14.11.2).
import { mm } from '../../../templates/leaflet/theme.ts';
import type { PrintProfile } from '../output.ts';
import { moved, type BoxItem, type Item } from './galley.ts';
import type { Part, Sheet } from './pdf/paint.ts';
import type { Rect } from './structure.ts';

/** A part of a sheet with the area it is folded or bound to; pt from the top left of the trimmed sheet. */
export interface Area extends Part {
  readonly area: Rect;
}

/** A sheet as it is after cutting; pt. */
export interface PlannedSheet {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly Area[];
  /** Where it is folded: distances from its left edge. */
  readonly folds: readonly number[];
  /** The page's label; absent: its number. */
  readonly label?: string;
}

/** Printed matter that is cut away. */
const BLEED = mm(3);
/** White around the trimmed sheet for the marks. */
const SLUG = mm(11);
/** Marks begin this far from the trimmed sheet, so that none is left on it when the cut is a little off. */
const MARK_OFFSET = mm(4);
const MARK_LENGTH = mm(5);
const MARK_WIDTH = 0.25;
/** Office printers leave about this much white. */
const UNPRINTED = mm(10);
const TICK_LENGTH = mm(2.5);
/** A background this near to the edge of its area reaches it in print. */
const NEAR = mm(13);
/** Marks come after all text. */
const LAST = Number.MAX_SAFE_INTEGER;

/** The page of the PDF for a planned sheet. */
export function printed(sheet: PlannedSheet, profile: PrintProfile): Sheet {
  const label = sheet.label === undefined ? {} : { label: sheet.label };
  switch (profile) {
    case 'office': {
      const { width, height } = sheet;
      return { width, height, ...label, parts: [...sheet.areas, { order: LAST, items: ticks(sheet) }] };
    }
    case 'press':
      return { ...pressSheet(sheet), ...label };
  }
}

function pressSheet(sheet: PlannedSheet): Sheet {
  const { width, height } = sheet;
  const box = (out: number): number[] => [SLUG - out, SLUG - out, SLUG + width + out, SLUG + height + out];
  const parts = sheet.areas.map(({ order, items, area }) => ({
    order,
    items: items.map((item) => moved(bled(item, area, sheet), SLUG, SLUG)),
  }));
  const marks = [...cropMarks(sheet), ...foldMarks(sheet)].map((item) => moved(item, SLUG, SLUG));
  return {
    width: width + 2 * SLUG,
    height: height + 2 * SLUG,
    boxes: { TrimBox: box(0), BleedBox: box(BLEED) },
    parts: [...parts, { order: LAST, items: marks }],
  };
}

/** A bleeding background, drawn out to the near edges of its area and over those where the sheet is cut. */
function bled(item: Item, area: Rect, sheet: PlannedSheet): Item {
  if (item.kind !== 'box' || item.bleeds !== true) return item;
  const right = area.x + area.width;
  const bottom = area.y + area.height;
  const edges = {
    left: near(item.x, area.x) ? area.x - (near(area.x, 0, 1) ? BLEED : 0) : item.x,
    top: near(item.y, area.y) ? area.y - (near(area.y, 0, 1) ? BLEED : 0) : item.y,
    right: near(item.x + item.width, right)
      ? right + (near(right, sheet.width, 1) ? BLEED : 0)
      : item.x + item.width,
    bottom: near(item.y + item.height, bottom)
      ? bottom + (near(bottom, sheet.height, 1) ? BLEED : 0)
      : item.y + item.height,
  };
  return {
    ...item,
    x: edges.left,
    y: edges.top,
    width: edges.right - edges.left,
    height: edges.bottom - edges.top,
    style: { ...item.style, borderTopLeftRadius: 0 },
  };
}

function near(a: number, b: number, distance = NEAR): boolean {
  return Math.abs(a - b) <= distance;
}

function rule(x: number, y: number, width: number, height: number): BoxItem {
  const borders = { top: 0, right: 0, bottom: 0, left: 0 };
  return { kind: 'box', x, y, width, height, style: { backgroundColor: '#000000' }, borders };
}

/** A mark along x or y, centred on its line. */
function upright(x: number, y: number, length: number): BoxItem {
  return rule(x - MARK_WIDTH / 2, y, MARK_WIDTH, length);
}

function level(x: number, y: number, length: number): BoxItem {
  return rule(x, y - MARK_WIDTH / 2, length, MARK_WIDTH);
}

/** Two marks at each corner. */
function cropMarks({ width, height }: PlannedSheet): BoxItem[] {
  const before = -MARK_OFFSET - MARK_LENGTH;
  const across = [0, width].flatMap((x) => [
    upright(x, before, MARK_LENGTH),
    upright(x, height + MARK_OFFSET, MARK_LENGTH),
  ]);
  const along = [0, height].flatMap((y) => [
    level(before, y, MARK_LENGTH),
    level(width + MARK_OFFSET, y, MARK_LENGTH),
  ]);
  return [...across, ...along];
}

/** Fold marks are dashed, so that nobody cuts there. */
function foldMarks({ folds, height }: PlannedSheet): BoxItem[] {
  const dash = MARK_LENGTH / 5;
  const dashes = [0, 2, 4].map((index) => index * dash);
  return folds.flatMap((x) =>
    dashes.flatMap((at) => [
      upright(x, -MARK_OFFSET - MARK_LENGTH + at, dash),
      upright(x, height + MARK_OFFSET + at, dash),
    ]),
  );
}

/** Where to fold, on a sheet that is not cut: short ticks at the edge of what an office printer prints. */
function ticks({ folds, height }: PlannedSheet): BoxItem[] {
  return folds.flatMap((x) => [
    upright(x, UNPRINTED, TICK_LENGTH),
    upright(x, height - UNPRINTED - TICK_LENGTH, TICK_LENGTH),
  ]);
}
