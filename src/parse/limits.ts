// A linear look at a text before the Markdown reader sees it, for what would take that reader minutes or its stack.
import type { Place } from '../document/index.ts';
import type { Lines } from './lines.ts';
import type { Report } from './report.ts';

/** The deepest nesting of quotes, lists and containers together that is read. */
const MAX_NESTING = 40;

/** The most brackets, stars, underscores, tildes and angle brackets between two empty lines: their matching is quadratic. */
const MAX_MARKS = 5_000;

const MARKERS = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
const CONTAINER = /^[ \t>]*(:{3,})([^\s:].*)?$/;

/** Whether a text can be read in reasonable time; if not, the report says where it goes wrong. */
export function isReadable(lines: Lines, report: Report): boolean {
  const open: number[] = [];
  let marks = 0;
  for (let line = 1; line <= lines.starts.length; line++) {
    const text = lines.line(line);
    updateContainers(open, text);
    marks = text.trim() === '' ? 0 : marks + countMarks(text);
    const place = (): Place => {
      const start = lines.starts[line - 1] ?? 0;
      return lines.place(start, start + text.length);
    };
    if (open.length + levelsOf(text) > MAX_NESTING) {
      report.add({
        rule: 'source-nesting',
        place: place(),
        reason: `Quotes, lists and containers are nested more than ${MAX_NESTING} deep here.`,
        remedy: 'Remove the surplus “>”, “-” or “:::”; a leaflet needs two or three levels.',
      });
      return false;
    }
    if (marks > MAX_MARKS) {
      report.add({
        rule: 'source-nesting',
        place: place(),
        reason: `There are more than ${MAX_MARKS} brackets, stars and underscores in one passage here.`,
        remedy: 'Remove the surplus ones, or set the text apart in paragraphs with empty lines between them.',
      });
      return false;
    }
  }
  return true;
}

function countMarks(text: string): number {
  // Most lines have none, which one look tells.
  if (!/[[\]*_~<]/.test(text)) return 0;
  let count = 0;
  for (let i = 0; i < text.length; i++) if ('[]*_~<'.includes(text.charAt(i))) count++;
  return count;
}

/** Quote and list markers at the start of a line, and levels that its indent may stand for. */
function levelsOf(text: string): number {
  let count = 0;
  MARKERS.lastIndex = 0;
  while (count <= MAX_NESTING && MARKERS.test(text)) count++;
  const indent = /^[ \t]*/.exec(text)?.[0].length ?? 0;
  return count === 0 ? 0 : count + Math.floor(indent / 4);
}

/** A fence of n colons closes the outermost open container of at most n; a name behind the colons opens one. */
function updateContainers(open: number[], text: string): void {
  const fence = CONTAINER.exec(text);
  if (fence === null) return;
  const size = fence[1]?.length ?? 0;
  if (fence[2] !== undefined) {
    open.push(size);
    return;
  }
  const closed = open.findIndex((one) => one <= size);
  if (closed !== -1) open.length = closed;
}
