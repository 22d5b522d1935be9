// What an author meets who makes a mistake: a finding in its place, exit code 1, and the other unit is built all the same.
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeWorkplace, type Workplace } from './workplace.ts';

interface JsonFinding {
  readonly ruleId: string;
  readonly severity: string;
  readonly file: string;
  readonly place?: { readonly start: { readonly line: number; readonly column: number } };
  readonly reason: string;
  readonly remedy: string;
  readonly expected?: readonly string[];
}

const SOURCE = 'content/handen-wassen/nl.md';
let place: Workplace;

beforeEach(() => {
  place = makeWorkplace({ trifold: false });
});
afterEach(() => {
  place.remove();
});

/** The line number (from 1) of the first line of the source that matches. */
function lineOf(pattern: RegExp): number {
  const lines = place.read(SOURCE).toString('latin1').split('\n');
  const index = lines.findIndex((line) => pattern.test(line));
  if (index === -1) throw new Error(`no line matches ${String(pattern)}`);
  return index + 1;
}

/** Builds the web page of both units and returns the errors found. */
function buildWithFault(): JsonFinding[] {
  const run = place.trifold(['build', '--only', 'web', '--format', 'json']);
  expect(run.code).toBe(1);
  expect(existsSync(join(place.folder, 'output/spiertrekkingen-been/nl/index.html'))).toBe(true);
  expect(existsSync(join(place.folder, 'output/handen-wassen/nl/index.html'))).toBe(false);
  const { findings } = JSON.parse(run.stdout) as { findings: JsonFinding[] };
  const errors = findings.filter((finding) => finding.severity === 'error');
  for (const error of errors) {
    expect(error.file).toBe(SOURCE);
    expect(error.remedy).not.toBe('');
  }
  return errors;
}

describe('a mistake in one unit', () => {
  it('a typo in a directive: its line, and what was meant', () => {
    place.edit(SOURCE, /^:::summary/m, ':::sumary');
    expect(buildWithFault()).toContainEqual(
      expect.objectContaining({
        place: expect.objectContaining({
          start: expect.objectContaining({ line: lineOf(/^:::sumary/), column: 1 }),
        }),
        expected: expect.arrayContaining(['summary']),
      }),
    );
  });

  it('a missing image says nothing of the translation', () => {
    place.edit(SOURCE, /src="?[\w-]+\.svg"?/, 'src="weg.svg"');
    const { stdout } = place.trifold(['check', 'handen-wassen', '--format', 'json']);
    const { findings } = JSON.parse(stdout) as { findings: JsonFinding[] };
    expect(findings.filter(({ severity }) => severity !== 'info').map(({ ruleId }) => ruleId)).toEqual([
      'asset-missing',
    ]);
  });

  it('a missing image: its line', () => {
    place.edit(SOURCE, /src="?[\w-]+\.svg"?/, 'src="weg.svg"');
    const errors = buildWithFault();
    expect(errors.map((error) => error.place?.start.line)).toEqual([lineOf(/weg\.svg/)]);
    expect(errors[0]?.reason).toContain('weg.svg');
  });

  it.each([
    ['an open quote', /^title: .*$/m, 'title: "Handen wassen', 8],
    ['an open bracket', /^category: .*$/m, 'category: [Mens en gezondheid', 11],
    ['a colon', /^title: .*$/m, 'title: Handen: wassen', 8],
    ['a tab', /^summary:/m, '\tsummary:', 1],
  ])('broken YAML, %s: one error, where it begins', (_, from, to, column) => {
    place.edit(SOURCE, from, to);
    const lines = place.read(SOURCE).toString('utf8').split('\n');
    const line = lines.findIndex((one) => one.startsWith(to)) + 1;
    const errors = buildWithFault();
    expect(line).toBeGreaterThan(1);
    expect(errors).toMatchObject([{ ruleId: 'meta-yaml', place: { start: { line, column } } }]);
  });

  it('broken YAML: what is wrong in the text is still found', () => {
    place.edit(SOURCE, /^title: .*$/m, 'title: "Handen wassen');
    place.edit(SOURCE, /^:::summary/m, ':::sumary');
    expect(new Set(buildWithFault().map((error) => error.ruleId))).toEqual(
      new Set(['meta-yaml', 'directive-unknown']),
    );
  });

  it('no front matter: one error', () => {
    place.edit(SOURCE, /^---[\s\S]*?\n---\n/, '');
    expect(buildWithFault().map((error) => error.ruleId)).toEqual(['meta-absent']);
  });

  it('an empty line above the front matter: one error', () => {
    place.edit(SOURCE, /^---/, '\n---');
    expect(buildWithFault()).toMatchObject([
      {
        ruleId: 'meta-absent',
        place: { start: { line: 2 } },
        remedy: expect.stringContaining('empty lines'),
      },
    ]);
  });

  it.each([
    ['a date that does not exist', /^published: .*/m, 'published: 2026-02-30', ['meta-value']],
    ['a front matter that is a list', /^---\n[\s\S]*?\n---\n/, '---\n- a\n- b\n---\n', ['meta-type']],
    ['an unknown variable', '{{organisation.phone}}', '{{organisation.phon}}', ['variable-unknown']],
    ['an objective that is none', /objective=[\w-]+/, 'objective=weg', ['item-objective-unknown']],
    ['an answer that is no number', /- \[x\] 40\.\.60\n/, '- [x] veel\n', ['item-answer']],
  ])('%s: no echoes', (_, from, to, expected) => {
    place.edit(SOURCE, from, to);
    const { stdout } = place.trifold(['check', 'handen-wassen', '--lang', 'nl', '--format', 'json']);
    const { findings } = JSON.parse(stdout) as { findings: JsonFinding[] };
    expect(findings.map(({ ruleId }) => ruleId).filter((id) => !id.startsWith('leaflet/'))).toEqual(expected);
  });

  it('an unclosed container: the line that opens it', () => {
    place.edit(SOURCE, /^(:::summary\n(?:- .*\n| {2}.*\n|\n)+):::\n/m, '$1');
    const errors = buildWithFault();
    expect(errors.map((error) => error.place?.start.line)).toContain(lineOf(/^:::summary/));
  });

  it('a file that is not UTF-8: the place of the first wrong byte', () => {
    const bytes = place.read(SOURCE);
    const at = bytes.indexOf('## ');
    bytes[at + 4] = 0xe9;
    place.write(SOURCE, bytes);
    const errors = buildWithFault();
    expect(errors).toHaveLength(1);
    expect(errors[0]?.place?.start).toMatchObject({ line: lineOf(/^## .?\xe9/), column: 5 });
  });
});

describe('what a source may not do', () => {
  it('raw HTML and javascript: links reach no output', () => {
    place.edit(
      SOURCE,
      /^## /m,
      '<img src=x onerror=alert(1)> <b>vet</b>\n\n[klik](javascript:alert(2))\n\n## ',
    );
    const run = place.trifold(['build', '--format', 'json']);
    expect(run.code).toBe(1);
    for (const [path, bytes] of place.files('output')) {
      expect(bytes.includes('onerror'), path).toBe(false);
      expect(bytes.includes('javascript:alert'), path).toBe(false);
    }
  });
});

it('a brand colour that is too pale is told once, where it is set', () => {
  const colour = /colour: *['"]#[0-9a-f]{6}['"]/i;
  place.edit('content/library.yml', colour, "colour: '#3399cc'");
  const { code, stdout } = place.trifold(['check', '--format', 'json']);
  expect(code).toBe(1);
  const { findings } = JSON.parse(stdout) as { findings: JsonFinding[] };
  const line =
    place
      .read('content/library.yml')
      .toString('utf8')
      .split('\n')
      .findIndex((one) => colour.test(one)) + 1;
  expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
    { ruleId: 'print-contrast', file: 'content/library.yml', place: { start: { line } } },
  ]);
});

describe('what only looks like a source', () => {
  it.each([
    ['a folder', (path: string) => mkdirSync(path)],
    ['a link to nothing', (path: string) => symlinkSync('nergens', path)],
  ])('%s is a finding, and the others are checked', (_, make) => {
    make(join(place.folder, 'content/handen-wassen/fr.md'));
    make(join(place.folder, 'content/glossary/fr.yml'));
    const { code, stdout } = place.trifold(['check', '--format', 'json']);
    expect(code).toBe(1);
    const { findings, sources } = JSON.parse(stdout) as { findings: JsonFinding[]; sources: unknown[] };
    expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      { ruleId: 'source-unreadable', file: 'content/glossary/fr.yml' },
      { ruleId: 'source-unreadable', file: 'content/handen-wassen/fr.md' },
    ]);
    expect(sources).toHaveLength(3);
  });
});

it('a character that no edition can print is found by a check', () => {
  place.edit(SOURCE, '## Hebt u nog vragen?', 'Zwaai 🤚 even.\n\n$&');
  const { code, stdout } = place.trifold(['check', 'handen-wassen', '--format', 'json']);
  expect(code).toBe(1);
  const { findings } = JSON.parse(stdout) as { findings: JsonFinding[] };
  expect(findings.filter(({ ruleId }) => ruleId === 'leaflet/glyph-missing')).toMatchObject([
    { severity: 'error', place: { start: { line: lineOf(/^Zwaai/) } } },
  ]);
});

describe('a language without words', () => {
  const GERMAN = 'content/handen-wassen/de.md';
  beforeEach(() => {
    place.write(GERMAN, place.read(SOURCE));
  });

  it('is checked with a warning, and refused by a build; the others are built', () => {
    const report = (command: string): { code: number; found: JsonFinding[] } => {
      const { code, stdout } = place.trifold([command, '--format', 'json', '--lang', 'nl,de']);
      const { findings } = JSON.parse(stdout) as { findings: JsonFinding[] };
      return { code, found: findings.filter(({ ruleId }) => ruleId === 'language-unknown') };
    };
    // Dutch text in a German source has errors of its own: only this finding is looked at.
    expect(report('check').found).toMatchObject([
      { file: GERMAN, severity: 'warning', expected: ['nl', 'en'] },
    ]);
    expect(report('build')).toMatchObject({ code: 1, found: [{ file: GERMAN, severity: 'error' }] });
    expect(existsSync(join(place.folder, 'output/handen-wassen/de'))).toBe(false);
    expect(existsSync(join(place.folder, 'output/handen-wassen/nl/index.html'))).toBe(true);
  });

  it('as the library’s own: its pages are refused with a finding', () => {
    place.edit('content/library.yml', 'source-language: nl', 'source-language: de');
    const { code, stdout } = place.trifold(['build', '--only', 'web', '--format', 'json']);
    expect(code).toBe(1);
    const { findings } = JSON.parse(stdout) as { findings: JsonFinding[] };
    expect(findings).toContainEqual(
      expect.objectContaining({ ruleId: 'language-unknown', file: 'content/library.yml' }),
    );
  });
});
