// --reader-spreads: the booklet as a file for the screen too, on disk and in build.json.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeWorkplace, type Workplace } from './workplace.ts';

let place: Workplace;
beforeAll(() => {
  place = makeWorkplace();
});
afterAll(() => {
  place.remove();
});

describe('--reader-spreads', () => {
  it('writes the booklet page by page, and says so in build.json', () => {
    const options = ['--only', 'leaflet', '--editions', 'booklet', '--reader-spreads', '--jobs', '1'];
    const run = place.trifold(['build', 'handen-wassen', ...options]);
    expect(run.stderr).not.toContain('error');
    expect(run.code).toBe(0);
    const folder = 'output/handen-wassen/nl';
    const pdf = place.read(`${folder}/handen-wassen-nl-booklet-reader.pdf`);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(place.read(`${folder}/build.json`).toString()).toContain('handen-wassen-nl-booklet-reader.pdf');
  });

  it('is told by --help', () => {
    expect(place.trifold(['build', '--help']).stdout).toContain('--reader-spreads');
  });
});
