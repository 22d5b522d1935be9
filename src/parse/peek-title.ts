// The title of a source, without reading the rest: other units show it in their links. Never throws, reports nothing.
import { parse } from 'yaml';

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** The front matter's title; undefined where there is none to read. `parseSource` reports why. */
export function peekTitle(bytes: Uint8Array): string | undefined {
  const yaml = FRONT_MATTER.exec(new TextDecoder().decode(bytes))?.[1];
  if (yaml === undefined) return undefined;
  try {
    const value: unknown = parse(yaml, { logLevel: 'silent' });
    const title = typeof value === 'object' && value !== null && 'title' in value ? value.title : undefined;
    return typeof title === 'string' && title.trim() !== '' ? title.trim() : undefined;
  } catch {
    return undefined;
  }
}
