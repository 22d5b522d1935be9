// Three leaflets as they come in, each badly written in its own way: the findings are what a communication officer says.
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/index.ts';
import { makeWorkplace, type Workplace } from './workplace.ts';

let place: Workplace;
beforeEach(() => {
  place = makeWorkplace();
});
afterEach(() => {
  place.remove();
});

/** Pastes a text under a plain front matter in a new unit, and returns its findings. */
function findingsOf(name: string): readonly Finding[] {
  const text = readFileSync(new URL(`bad-leaflets/${name}.md`, import.meta.url));
  place.write(`content/${name}/nl.md`, text);
  const run = place.trifold(['check', name, '--format', 'json', '--quiet']);
  expect(run.code, run.stderr).toBe(1);
  return (JSON.parse(run.stdout) as { findings: Finding[] }).findings;
}

const rulesOf = (findings: readonly Finding[]): string[] =>
  [...new Set(findings.map((one) => one.ruleId))].sort();

/** The first words a finding of the rule is about. */
function texts(findings: readonly Finding[], rule: string): string[] {
  return findings.filter((one) => one.ruleId === rule).map((one) => one.actual ?? one.reason);
}

describe('written by a specialist for colleagues', () => {
  it('is too hard, and leaves the reader without advice', () => {
    const findings = findingsOf('vakjargon');
    expect(rulesOf(findings)).toEqual(
      expect.arrayContaining([
        'abbreviation-undefined',
        'jargon-undefined',
        'long-word',
        'passive',
        'readability',
        'redflag-missing',
        'section-missing',
        'sentence-length',
        'split-verb',
      ]),
    );
    expect(texts(findings, 'jargon-undefined').join(' ')).toContain('hypertensie');
    expect(findings.find((one) => one.ruleId === 'readability')?.severity).toBe('error');
  });
});

describe('written by a marketing department', () => {
  it('promises too much and says nothing exact', () => {
    const findings = findingsOf('reclame');
    expect(rulesOf(findings)).toEqual(
      expect.arrayContaining([
        'absolute-claim',
        'address-mixed',
        'link-text',
        'number-format',
        'redflag-missing',
        'relative-date',
        'vague-modal',
      ]),
    );
  });
});

describe('pasted from an old paper leaflet', () => {
  it('hides when to call, and is dangerous where it names doses and numbers', () => {
    const findings = findingsOf('geplakt');
    expect(rulesOf(findings)).toEqual(
      expect.arrayContaining([
        'condition-first',
        'dose-format',
        'double-negation',
        'duplicate-text',
        'emergency-number',
        'heading-order',
        'key-message-first',
        'meta-required',
        'paragraph-length',
        'redflag-incomplete',
        'redflag-threshold',
        'relative-date',
      ]),
    );
  });
});

it.each(['vakjargon', 'reclame', 'geplakt'])(
  'every finding on %s says what to do, and most have a place',
  (name) => {
    const findings = findingsOf(name);
    for (const finding of findings) expect(finding.remedy.length, finding.reason).toBeGreaterThan(10);
    const placed = findings.filter((finding) => finding.place !== undefined);
    expect(placed.length).toBeGreaterThan(findings.length / 2);
  },
);

describe('pasted from a word processor', () => {
  it('shows what that left behind, each on its line', () => {
    const findings = findingsOf('tekstverwerker').filter((one) => one.ruleId === 'pasted-text');
    const lines = place.read('content/tekstverwerker/nl.md').toString('utf8').split('\n');
    const shown = findings.map(({ place: at }) => lines[(at?.start.line ?? 0) - 1]);
    expect(shown).toEqual([
      '## Wat is hoofdpijn ?',
      expect.stringMatching(/ver-$/),
      expect.stringMatching(/wei-$/),
      expect.stringMatching(/zegt :/),
      '• drink veel water',
      '1.Sta rustig op',
      '– bij koorts boven 38 , 5 graden',
      'Fout! Verwijzingsbron niet gevonden.',
    ]);
  });
});
