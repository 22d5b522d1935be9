// A source line and a stretch of it in, two lines for a terminal out: the line, cut around the stretch, and carets under it.
// Widths are columns of the terminal: an emoji takes two, a combining accent none.
import stringWidth from 'string-width';

/** What stands before each of the two lines: "  | ". */
const MARGIN = 4;
/** The most columns that are shown, and the fewest. */
const WIDEST = 100;
const NARROWEST = 30;
/** How much of what stands before the stretch is shown. */
const BEFORE = 30;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

export interface Excerpt {
  readonly text: string;
  readonly carets: string;
}

/** `from` and `to` are indices in the line; `columns` is the terminal's width, absent where there is none. */
export function excerptOf(line: string, from: number, to: number, columns?: number): Excerpt {
  const room = Math.max(NARROWEST, Math.min(WIDEST, (columns ?? WIDEST + MARGIN) - MARGIN));
  const parts = [...graphemes.segment(line)].map(({ segment, index }) => {
    const shown = segment === '\t' ? ' ' : segment;
    return { shown, index, end: index + segment.length, width: stringWidth(shown) };
  });
  let first = Math.max(
    0,
    parts.findIndex(({ end }) => end > from),
  );
  const start = first;
  let before = 0;
  while (first > 0 && before + (parts[first - 1]?.width ?? 0) <= Math.min(BEFORE, room - 1)) {
    first -= 1;
    before += parts[first]?.width ?? 0;
  }
  // The end of a short line leaves room in front.
  const rest = parts.slice(start).reduce((sum, { width }) => sum + width, 0);
  while (first > 0 && before + rest + (parts[first - 1]?.width ?? 0) <= room) {
    first -= 1;
    before += parts[first]?.width ?? 0;
  }
  let text = '';
  let used = 0;
  let marked = 0;
  for (const { shown, index, width } of parts.slice(first)) {
    if (used + width > room) break;
    text += shown;
    used += width;
    if (index >= from && index < to) marked += width;
    else if (index < from && from < index + shown.length) marked += width;
  }
  return { text, carets: `${' '.repeat(before)}${'^'.repeat(Math.max(1, marked))}` };
}
