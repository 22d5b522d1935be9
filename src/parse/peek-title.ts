// The title of a source, without reading the rest: other units show it in their links. Never throws, reports nothing.
import { decodeSource } from './decode.ts';
import { createLines } from './lines.ts';
import { createReport } from './report.ts';
import { readYaml } from './yaml/read-yaml.ts';

const FRONT_MATTER = /^---[ \t]*(?:\r\n|\r|\n)([\s\S]*?)(?:\r\n|\r|\n)---[ \t]*(?:[\r\n]|$)/;
/** The key at the margin, and the lines of its value: those with an indent, and empty ones. */
const TITLE = /^title[ \t]*:.*(?:(?:\r\n|\r|\n)(?:[ \t].*)?(?=[\r\n]|$))*/m;

/** The front matter's title; undefined where there is none to read. `parseSource` reports why. */
export function peekTitle(bytes: Uint8Array): string | undefined {
  const report = createReport('');
  const yaml = FRONT_MATTER.exec(decodeSource(bytes, report) ?? '')?.[1] ?? '';
  // Where the key does not stand at the margin, in quotes or braces, all of it is read.
  const own = TITLE.exec(yaml)?.[0] ?? yaml;
  const { value } = readYaml(own, { lines: createLines(own), base: 0, report });
  const title = typeof value === 'object' && 'title' in value ? value['title'] : undefined;
  return typeof title === 'string' ? title.replace(/\s+/g, ' ').trim() : undefined;
}
