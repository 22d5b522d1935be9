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
