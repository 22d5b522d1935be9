// Hand-labelled texts in, precision and recall out.
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Find } from './finders.ts';

export interface Score {
  /** Share of what was found that was labelled, 0 to 1. */
  readonly precision: number;
  /** Share of what was labelled that was found, 0 to 1. */
  readonly recall: number;
  /** Number of labelled texts. */
  readonly texts: number;
  /** What went wrong: `+` found without a label, `-` labelled and not found. */
  readonly wrong: readonly string[];
}

export interface Labelled {
  readonly text: string;
  readonly expected: readonly string[];
}

/** The lines of a set: a name alone is Dutch, `en/name` is English. */
function lines(name: string): string[] {
  const path = name.includes('/') ? name : `nl/${name}`;
  return readFileSync(new URL(`${path}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Sentences labelled `+` or `-`. */
export function readSigned(name: string): Labelled[] {
  return lines(name).map((line) => ({ text: line.slice(2), expected: line.startsWith('+') ? ['yes'] : [] }));
}

/** Texts with what is expected before a bar; `-` for nothing. */
export function readListed(name: string): Labelled[] {
  return lines(name).map((line) => {
    const bar = line.indexOf(' | ');
    const list = line.slice(0, bar);
    return { text: line.slice(bar + 3), expected: list === '-' ? [] : list.split(',') };
  });
}

/** Texts whose sentences are separated by `||`: the expectation is the list of sentences. */
export function readSplit(name: string): Labelled[] {
  return lines(name).map((line) => ({ text: line.replaceAll(' || ', ' '), expected: line.split(' || ') }));
}

/** Compares what a tool finds with the labels. */
export function score(set: readonly Labelled[], find: (text: string) => readonly string[]): Score {
  let hits = 0;
  let found = 0;
  let labels = 0;
  const wrong: string[] = [];
  for (const { text, expected } of set) {
    const actual = find(text);
    found += actual.length;
    labels += expected.length;
    hits += actual.filter((one) => expected.includes(one)).length;
    for (const one of actual) if (!expected.includes(one)) wrong.push(`+ ${one}: ${text}`);
    for (const one of expected) if (!actual.includes(one)) wrong.push(`- ${one}: ${text}`);
  }
  return {
    precision: found === 0 ? 1 : hits / found,
    recall: labels === 0 ? 1 : hits / labels,
    texts: set.length,
    wrong,
  };
}

/** Precision and recall that a tool must reach. */
export interface Bar {
  readonly precision: number;
  readonly recall: number;
}

export const WARNING: Bar = { precision: 0.9, recall: 0.7 };
export const ERROR: Bar = { precision: 0.97, recall: 0.8 };

/** A tool, its labelled set and its bar. */
export type Measured = readonly [name: string, set: readonly Labelled[], find: Find, bar: Bar];

/** Prints how a tool does on its set, and expects it to reach its bar. */
export function reaches(name: string, set: readonly Labelled[], find: Find, bar: Bar): void {
  const { precision, recall, texts, wrong } = score(set, find);
  const percent = (share: number): string => (share * 100).toFixed(1);
  console.info(`${name}: ${texts} texts, precision ${percent(precision)} %, recall ${percent(recall)} %`);
  for (const line of wrong) console.info(`  ${line}`);
  expect(precision).toBeGreaterThanOrEqual(bar.precision);
  expect(recall).toBeGreaterThanOrEqual(bar.recall);
}
