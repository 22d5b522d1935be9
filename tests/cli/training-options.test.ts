// The options of the training packages, from the command line into the packages.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readZip } from '../package/read-zip.ts';
import { makeWorkplace, type Workplace } from './workplace.ts';

let place: Workplace;
beforeAll(() => {
  place = makeWorkplace();
});
afterAll(() => {
  place.remove();
});

/** Builds the packages of a unit; every text of a dialect's package in one string. */
function packagesWith(options: readonly string[]): (dialect: string) => string {
  const run = place.trifold(['build', 'handen-wassen', '--only', 'training', ...options]);
  expect(run.code, run.stderr).toBe(0);
  return (dialect) =>
    readZip(place.read(`output/handen-wassen/nl/handen-wassen-nl-${dialect}.zip`))
      .filter((entry) => /\.(?:xml|html|js)$/.test(entry.path))
      .map((entry) => Buffer.from(entry.bytes).toString('utf8'))
      .join('\n');
}

it('are the careful ones by default', () => {
  const text = packagesWith([]);
  expect(text('scorm12')).not.toContain('masteryscore');
  expect(text('scorm12')).toMatch(/"reportFailed":\s*true/);
  expect(text('scorm2004')).toContain('<schemaversion>2004 3rd Edition</schemaversion>');
});

it('can all be set', () => {
  const text = packagesWith(['--mastery-in-manifest', '--no-report-failed', '--scorm2004-edition', '4']);
  expect(text('scorm12')).toMatch(/<adlcp:masteryscore>80<\/adlcp:masteryscore>/);
  expect(text('scorm12')).toMatch(/"reportFailed":\s*false/);
  expect(text('scorm2004')).toContain('<schemaversion>2004 4th Edition</schemaversion>');
});

it('knows no fifth edition', () => {
  expect(place.trifold(['build', '--scorm2004-edition', '5']).code).toBe(2);
});
