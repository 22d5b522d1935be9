// The same source, version and options give the same bytes: another directory, another time zone, another number of threads.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeWorkplace, type Workplace } from '../cli/workplace.ts';

const places: Workplace[] = [];
beforeAll(() => {
  const [one, two] = [makeWorkplace(), makeWorkplace()];
  places.push(one, two);
  expect(one.trifold(['build'], { TZ: 'Pacific/Kiritimati', TRIFOLD_TODAY: '2026-11-22' }).code).toBe(0);
  expect(
    two.trifold(['build', '--jobs', '2', '--output', 'elders/site'], {
      TZ: 'America/Los_Angeles',
      LC_ALL: 'C',
      TRIFOLD_TODAY: '2026-12-24',
    }).code,
  ).toBe(0);
});
afterAll(() => {
  for (const place of places) place.remove();
});

it('writes the same files with the same bytes', () => {
  const one = places[0]!.files('output');
  const two = places[1]!.files('elders/site');
  expect([...two.keys()]).toEqual([...one.keys()]);
  const different = [...one]
    .filter(([path, bytes]) => two.get(path)?.equals(bytes) !== true)
    .map(([path]) => path);
  expect(different).toEqual([]);
});

it('writes all three outputs of both units, and the library', () => {
  const paths = [...places[0]!.files('output').keys()];
  for (const unit of ['spiertrekkingen-been', 'handen-wassen']) {
    for (const file of ['index.html', `${unit}-nl-a4.pdf`, `${unit}-nl-scorm12.zip`, 'build.json']) {
      expect(paths).toContain(`${unit}/nl/${file}`);
    }
  }
  expect(paths).toContain('index.html');
});

it('leaves files alone that have not changed', () => {
  const before = places[0]!.files('output');
  const run = places[0]!.trifold(['build', 'handen-wassen', '--format', 'json']);
  expect(run.code).toBe(0);
  expect(places[0]!.files('output')).toEqual(before);
});
