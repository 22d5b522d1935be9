// An organisation's own templates and styles, as the README shows them, through the bundled command line.
import { existsSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeWorkplace, type Run, type Workplace } from './workplace.ts';

const PAGES = ['handen-wassen/nl/index.html', 'spiertrekkingen-been/nl/index.html'];

/** The files that the README shows: the first line of each block names its path. */
async function readmeFiles(): Promise<ReadonlyMap<string, string>> {
  const readme = await readFile(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');
  const [, chapter = ''] = /\n## Make it yours\n([\s\S]*?)\n## /.exec(readme) ?? [];
  const blocks = [...chapter.matchAll(/```\w+\n([\s\S]*?)```/g)].map(([, text = '']) => text);
  return new Map(blocks.map((text) => [/content\/templates\/\S+/.exec(text)?.[0] ?? '', text]));
}

interface Reported {
  readonly ruleId: string;
  readonly severity: string;
  readonly file: string;
  readonly place?: { readonly start: { readonly line: number; readonly column: number } };
  readonly reason: string;
  readonly remedy?: string;
}

describe('an organisation’s own templates', () => {
  let place: Workplace;
  let first: Run;
  const page = (path: string): string => place.read(`output/${path}`).toString('utf8');
  const style = (): string => page(/assets\/page-[^"]+\.css/.exec(page('index.html'))?.[0] ?? '');

  beforeAll(async () => {
    place = makeWorkplace();
    for (const [path, text] of await readmeFiles()) place.write(path, text);
    place.write(
      'content/templates/web/not-found.hbs',
      '<!DOCTYPE html>\n<title>{{title}}</title>\n<p>Niets hier.\n',
    );
    place.edit('content/library.yml', "'#0B4F5C'", "'#5B2A86'");
    first = place.trifold(['build', '--only', 'web']);
  });
  afterAll(() => {
    place.remove();
  });

  it('take the place of Trifold’s: a part, a page, more style, the brand’s colour', () => {
    expect(first.code, first.stdout).toBe(0);
    for (const path of PAGES) {
      expect(page(path)).toMatch(/<h2>Over deze pagina<\/h2><p>Versie 1\.0\.0, Concept<\/p>/);
    }
    expect(page('404.html')).toBe('<!DOCTYPE html>\n<title>Patiëntenfolders</title><p>Niets hier.\n');
    expect(style()).toMatch(/\.footer\{border-top-color:#c2410c;?\}/);
    expect(style()).toContain('#5b2a86');
  });

  it('with mistakes are findings with their place; the other pages are made, and none is taken away', () => {
    const before = new Map(
      [...PAGES, 'index.html', 'overview.html', 'sitemap.xml'].map((path) => [path, page(path)]),
    );
    const remade = ['404.html', 'feed.xml', 'overview.ics'];
    for (const path of remade) rmSync(join(place.folder, 'output', path));
    place.write('content/templates/web/about.hbs', '<section>\n  <p>{{words.verzion}}</p>\n</section>\n');
    place.write('content/templates/web/library.hbs', '<main>\n{{#if categories}}\n</main>\n');
    place.write('content/templates/web/sitemap.xml.hbs', '{{> web/haed}}');
    place.write('content/templates/web/overview.css', 'p {\n  color: "red;\n}\n');
    place.write('content/templates/web/baner.hbs', '');
    place.write('content/templates/leaflet/theme.ts', '');
    const run = place.trifold(['build', '--only', 'web', '--format', 'json']);
    expect(run.code).toBe(1);
    const { findings } = JSON.parse(run.stdout) as { readonly findings: readonly Reported[] };
    expect(findings.filter(({ ruleId }) => ruleId.startsWith('template/')).map(shortly))
      .toMatchInlineSnapshot(`
      [
        "content/templates/leaflet/theme.ts template/unknown Nothing uses this file: the leaflet’s layout cannot be replaced. Remove it.",
        "content/templates/web/about.hbs:2:8 template/faulty The template cannot be used: "verzion" not defined Correct the template, or remove it from content/templates so that the one of Trifold is used.",
        "content/templates/web/baner.hbs template/unknown Nothing uses this file: Trifold has no template of that name. Did you mean “web/banner.hbs”?",
        "content/templates/web/library.hbs:2:1 template/faulty The template cannot be used: {{#if}} is not closed Correct the template, or remove it from content/templates so that the one of Trifold is used.",
        "content/templates/web/overview.css:2:10 template/faulty The template cannot be used: a string is not closed Correct the template, or remove it from content/templates so that the one of Trifold is used.",
        "content/templates/web/sitemap.xml.hbs:1:1 template/faulty The template cannot be used: there is no part called "web/haed" Correct the template, or remove it from content/templates so that the one of Trifold is used.",
      ]
    `);
    for (const [path, markup] of before) expect(page(path), path).toBe(markup);
    for (const path of remade) expect(existsSync(join(place.folder, 'output', path)), path).toBe(true);
  });
});

function shortly({ ruleId, file, place, reason, remedy }: Reported): string {
  const at = place === undefined ? '' : `:${String(place.start.line)}:${String(place.start.column)}`;
  return `${file}${at} ${ruleId} ${reason} ${remedy ?? ''}`;
}
