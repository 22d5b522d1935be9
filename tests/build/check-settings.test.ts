// library.yml: what it says of the checks is judged, each fault at its own line.
import { expect, it } from 'vitest';
import { settingFindings } from '../../src/build/check-settings.ts';
import { parseLibrary } from '../../src/parse/index.ts';

function findingsOf(checks: string): { line: number | undefined; reason: string; remedy: string }[] {
  const bytes = new TextEncoder().encode(`title: Proef\nchecks:\n${checks}`);
  return settingFindings(parseLibrary({ file: 'library.yml', bytes })).map(({ place, reason, remedy }) => ({
    line: place?.start.line,
    reason,
    remedy,
  }));
}

it('takes severities, off and settings', () => {
  expect(
    findingsOf(
      '  figurative: off\n  passive: error\n  sentence-length: { warn: 18, severity: info }\n  silence-unused: off\n',
    ),
  ).toEqual([]);
});

it('says which rule was meant', () => {
  expect(findingsOf('  pasive: off\n')).toEqual([
    { line: 3, reason: expect.stringContaining('pasive'), remedy: 'Did you mean “passive”?' },
  ]);
});

it('says that the reader’s rules are fixed', () => {
  expect(findingsOf('  meta-yaml: off\n')[0]?.reason).toContain('its severity is fixed');
});

it('says which settings there are', () => {
  const found = findingsOf(
    '  passive: fatal\n  sentence-length: { warning: 18 }\n  readability: { warn: many }\n',
  );
  expect(found.map((one) => one.line)).toEqual([3, 4, 5]);
  expect(found[1]?.remedy).toContain('warn, error');
});

it('points at the setting itself, and says what it should be', () => {
  const found = findingsOf(
    '  passive:\n    percent: 10\n    sentenses: 4\n  sentence-length: { warn: -3 }\n  readability:\n    error: hard\n',
  );
  expect(found).toEqual([
    { line: 5, reason: 'Rule passive has no setting “sentenses”.', remedy: 'Did you mean “sentences”?' },
    { line: 6, reason: expect.stringContaining('a number from 0'), remedy: expect.anything() },
    { line: 8, reason: expect.stringContaining('a number from 0'), remedy: expect.anything() },
  ]);
});

it('refuses values that make no sense', () => {
  const reasons = (checks: string): string[] => findingsOf(checks).map(({ reason }) => reason);
  expect(reasons('  sentence-length: { warn: 30, error: 20 }\n')[0]).toContain(
    'comes after the error from 20',
  );
  expect(reasons('  sentence-length: { warn: 24 }\n')).toEqual([]);
  expect(reasons('  section-missing: { purposes: [what, wat] }\n')[0]).toContain('“wat” is no purpose');
  expect(reasons('  duplicate-text: { likeness: 9 }\n')[0]).toContain('from 0 to 1');
  expect(reasons("  emergency-number: { numbers: ['112', twaalf] }\n")).toEqual([
    '“twaalf” is no emergency number.',
  ]);
});
