// The overview for staff: what is due, what lags behind, what was found, how it reads, what was made.
import { describe, expect, it } from 'vitest';
import { built, complaintsOf, entry, libraryFrom, libraryOf, textOf } from './pages.ts';

const leg = built(entry({ status: 'reviewed', reviewed: '2026-11-20' }), {
  findings: [
    { ruleId: 'link-broken', severity: 'warning' },
    { ruleId: 'passive', severity: 'info' },
    { ruleId: 'passive', severity: 'info' },
  ],
  readability: { formula: 'Flesch–Douma', score: 81.4, asl: 6.52, words: 1652 },
});
const english = built(
  entry({ lang: 'en', title: 'Muscle twitches', version: '1.0.0', reviewDue: '2028-03-01' }),
  {
    readability: { formula: 'Flesch', score: 62, asl: 11, words: 1500 },
    changed: true,
  },
);
const old = built(entry({ unit: 'oud', title: 'Oude folder', status: 'withdrawn' }));
const undated = built({ ...entry({ unit: 'slaap', title: 'Slaap' }), reviewDue: undefined! });
const fever = {
  unit: 'koorts',
  lang: 'nl',
  title: 'Koorts',
  findings: [{ ruleId: 'meta-missing', severity: 'error' }],
  refused: true,
} as const;
const sources = { built: [leg, english, old, undated], unbuilt: [fever] };

/** The texts of the cells under a heading, row by row. */
function rowsOf(markup: string, id: string): string[][] {
  const start = markup.indexOf(`<h2 id="${id}">`);
  expect(start).toBeGreaterThan(0);
  const body = /<tbody>([\s\S]*?)<\/tbody>/.exec(markup.slice(start))?.[1] ?? '';
  return [...body.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<(t[hd])[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , content = '']) =>
      content.replace(/<[^>]*>/g, '').trim(),
    ),
  );
}

const page = textOf(libraryFrom(sources), 'overview.html');

describe('the overview', () => {
  it('is valid HTML, also over nothing', async () => {
    expect(await complaintsOf(page)).toEqual([]);
    expect(await complaintsOf(textOf(libraryOf([]), 'overview.html'))).toEqual([]);
  });

  it('is for no search engine, and no other page or map leads to it', () => {
    expect(page).toContain('<meta name="robots" content="noindex">');
    const others = libraryFrom(sources).artefacts.filter(({ path }) => /\.(html|xml)$/.test(path));
    for (const { path, bytes } of others.filter((one) => one.path !== 'overview.html'))
      expect(new TextDecoder().decode(bytes), path).not.toContain('overview');
  });

  it('counts texts by state', () => {
    expect(page).toContain('<p>4 teksten</p>');
    expect(page).toMatch(/<dt>Concept<\/dt><dd>2<\/dd>[\s\S]*<dt>Ingetrokken<\/dt><dd>1<\/dd>/);
  });

  it('has review dates in order, those without one last, and leaves out what is withdrawn', () => {
    expect(rowsOf(page, 'due_').map(([date, title, language]) => [date, title, language])).toEqual([
      ['1 maart 2028', 'Muscle twitches', 'English'],
      ['1 oktober 2029', 'Spiertrekkingen in het been', 'Nederlands'],
      ['geen datum', 'Slaap', 'Nederlands'],
    ]);
    expect(rowsOf(page, 'months_')).toEqual([
      ['maart 2028', '1'],
      ['oktober 2029', '1'],
    ]);
  });

  it('marks dates that passed and those within three months, if it is told what day it is', () => {
    const dates = (today?: string): string[] =>
      rowsOf(textOf(libraryFrom(sources, {}, { today }), 'overview.html'), 'due_').map(
        ([date]) => date ?? '',
      );
    expect(dates('2029-07-01').slice(0, 2)).toEqual(['1 maart 2028 te laat', '1 oktober 2029']);
    expect(dates('2029-07-02').slice(0, 2)).toEqual([
      '1 maart 2028 te laat',
      '1 oktober 2029 binnen drie maanden',
    ]);
    expect(dates('2028-03-01')[0]).toBe('1 maart 2028 binnen drie maanden');
    expect(dates().join()).not.toMatch(/laat|binnen/);
  });

  it('says that a text was refused since, with what was found now', () => {
    const refused = { ...leg, refused: true, changed: true };
    const markup = textOf(libraryFrom({ built: [refused], unbuilt: [] }), 'overview.html');
    expect(rowsOf(markup, 'units_')).toEqual([
      ['Spiertrekkingen in het been', '1.1.0, Nagekeken afgekeurd: er zijn fouten'],
    ]);
  });

  it('shows versions by language: what is missing, lags behind, changed since, or was never made', () => {
    expect(page).toContain('<th scope="col">Nederlands</th><th scope="col">English</th>');
    expect(rowsOf(page, 'units_')).toEqual([
      ['Koorts', 'niet gemaakt afgekeurd: er zijn fouten', 'ontbreekt'],
      ['Oude folder', '1.1.0, Ingetrokken', 'ontbreekt'],
      ['Slaap', '1.1.0, Concept', 'ontbreekt'],
      [
        'Spiertrekkingen in het been',
        '1.1.0, Nagekeken',
        '1.0.0, Concept de brontekst is versie 1.1.0; de tekst is veranderd, maar niet opnieuw gemaakt',
      ],
    ]);
  });

  it('tallies findings by source and by rule', () => {
    expect(rowsOf(page, 'findings_')).toEqual([
      ['Koorts', '1', '0', '0', 'meta-missing'],
      ['Spiertrekkingen in het been', '0', '1', '2', 'link-broken, passive (2)'],
    ]);
    expect(rowsOf(page, 'rules_')).toEqual([
      ['passive', '2'],
      ['link-broken', '1'],
      ['meta-missing', '1'],
    ]);
    expect(textOf(libraryFrom({ built: [old], unbuilt: [] }), 'overview.html')).toContain(
      'De controle vond niets.',
    );
  });

  it('ranks texts by how hard they read; a high LIX is hard', () => {
    const swedish = built(entry({ lang: 'sv', title: 'Ryckningar' }), {
      readability: { formula: 'LIX', score: 45, asl: 9, words: 800 },
    });
    const markup = textOf(libraryFrom({ built: [leg, english, swedish], unbuilt: [] }), 'overview.html');
    expect(rowsOf(markup, 'ease_')).toEqual([
      ['Ryckningar', 'LIX', '45', '9,0', '800'],
      ['Muscle twitches', 'Flesch', '62', '11,0', '1.500'],
      ['Spiertrekkingen in het been', 'Flesch–Douma', '81', '6,5', '1.652'],
    ]);
  });

  it('lists files with pages and size', () => {
    expect(rowsOf(page, 'files_').slice(0, 3)).toEqual([
      ['Muscle twitches', 'Gewone folder', '2', '85 kB'],
      ['Muscle twitches', 'Folder met grote letters', '1', '1,3 MB'],
      ['Muscle twitches', 'SCORM 1.2', '', '120 kB'],
    ]);
  });

  it('draws bars to scale, hidden from a screen reader since the number stands beside them', () => {
    const bars = [...page.slice(page.indexOf('id="rules_"')).matchAll(/<svg class="bar"[^>]*>/g)];
    expect(bars.every(([tag]) => tag.includes('aria-hidden="true"'))).toBe(true);
    expect(page).toContain(
      '<rect class="warning" x="0" width="33.3" height="8"/><rect class="info" x="33.3" width="66.7" height="8"/>',
    );
    expect(page).toContain('<rect class="warning" x="0" width="50" height="8"/>');
  });

  it('gives the same bytes whatever the order of the sources', () => {
    expect(libraryFrom({ ...sources, built: [undated, old, english, leg] })).toEqual(libraryFrom(sources));
  });
});
