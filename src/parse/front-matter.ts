// The YAML between the two lines of three hyphens at the top of a source.
import type { Root } from 'mdast';
import type { Place } from '../document/index.ts';
import type { Lines } from './lines.ts';
import { placeOf } from './nodes.ts';
import type { Report } from './report.ts';
import { readYaml, type YamlRead } from './yaml/read-yaml.ts';

export interface FrontMatterText {
  readonly yaml: YamlRead;
  /** Where it stands, or should stand. */
  readonly place: Place;
}

/** Reads the front matter's YAML; reports its absence and its missing end. */
export function readFrontMatter(root: Root, lines: Lines, report: Report): FrontMatterText {
  const [first] = root.children;
  const nothing: YamlRead = { value: undefined, places: new Map(), broken: true };
  if (first?.type === 'yaml') {
    const base =
      (placeOf(first).start.offset ?? 0) + lines.text.slice(placeOf(first).start.offset).search(/[\r\n]/);
    const skip = lines.text.startsWith('\r\n', base) ? 2 : 1;
    const start = placeOf(first).start;
    return {
      yaml: readYaml(first.value, { lines, base: base + skip, report }),
      place: {
        start,
        end: {
          ...start,
          column: start.column + 3,
          ...(start.offset === undefined ? {} : { offset: start.offset + 3 }),
        },
      },
    };
  }
  const place = lines.place(0, lines.line(1).length);
  report.add({
    rule: 'meta-absent',
    place,
    reason: 'The source has no front matter, so it has no title.',
    remedy: 'Start the file with ---, then “title: …” and the other keys, then --- again.',
  });
  return { yaml: nothing, place };
}

/** Whether a front matter starts that does not end: everything behind it would be read as text. */
export function isUnclosed(lines: Lines, report: Report): boolean {
  const isFence = (line: number): boolean => /^---[ \t]*$/.test(lines.line(line));
  if (!isFence(1) || lines.starts.some((_, index) => index > 0 && isFence(index + 1))) return false;
  report.add({
    rule: 'meta-unclosed',
    place: lines.place(0, 3),
    reason: 'The front matter starts here, but it is not closed.',
    remedy: 'Write a line with three hyphens (---) behind its last key.',
  });
  return true;
}

/** Whether the front matter starts behind empty lines or a comment: all of it would be read as text. */
export function isShifted(lines: Lines, report: Report): boolean {
  const start = /^(?:\s*|\s*<!--[\s\S]*?-->\s*)\n(?=---[ \t]*\r?\n[A-Za-z][\w-]*:)/.exec(lines.text)?.[0]
    .length;
  if (start === undefined || !/\n---[ \t]*(?:\r?\n|$)/.test(lines.text.slice(start + 3))) return false;
  report.add({
    rule: 'meta-absent',
    place: lines.place(start, start + 3),
    reason: 'The front matter does not start on the first line, so it is read as text.',
    remedy: 'Remove what stands above it, empty lines too.',
  });
  return true;
}
