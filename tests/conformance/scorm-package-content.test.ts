// The packages of the content that ships with the project: as files, and read by a learner in an LMS's frame (scorm-again).
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../src/build/index.ts';
import type { ScormDialect } from '../../src/outputs/output.ts';
import type { ModuleItem, TrainingModule } from '../../src/outputs/training/contract.ts';
import { zipFiles } from '../../src/package/index.ts';
import { launchChromium, noChromium, openWatched } from '../browser/chromium.ts';
import { serveFiles } from '../browser/site-server.ts';
import { readZip } from '../package/read-zip.ts';
import { manifestComplaints, metadataComplaints } from './scorm-schemas.ts';

const UNITS = ['handen-wassen', 'spiertrekkingen-been'] as const;
const DIALECTS = ['scorm12', 'scorm2004'] as const;
const EACH = UNITS.flatMap((unit) => DIALECTS.map((dialect) => [unit, dialect] as const));

interface Package {
  readonly size: number;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly module: TrainingModule;
}

let output: string;
const packages = new Map<string, Package>();
const packageOf = (unit: string, dialect: ScormDialect): Package => packages.get(`${unit} ${dialect}`)!;

beforeAll(async () => {
  output = await mkdtemp(join(tmpdir(), 'trifold-content-'));
  const { findings } = await build({ output, only: ['training'], units: UNITS, jobs: 1 });
  expect(
    findings.filter(({ ruleId, severity }) => severity === 'error' || ruleId.startsWith('training/')),
  ).toEqual([]);
  for (const [unit, dialect] of EACH) {
    const archive = await readFile(join(output, unit, 'nl', `${unit}-nl-${dialect}.zip`));
    const files = new Map(readZip(archive).map(({ path, bytes }) => [path, bytes]));
    const json = /id="trifold-module">([^<]*)</.exec(textOf(files, 'index.html'))![1]!;
    packages.set(`${unit} ${dialect}`, {
      size: archive.length,
      files,
      module: JSON.parse(json) as TrainingModule,
    });
  }
});
afterAll(() => rm(output, { recursive: true }));

function textOf(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  return new TextDecoder().decode(files.get(path));
}

describe.each(EACH)('package of %s for %s', (unit, dialect) => {
  it('is valid, and holds what its manifest lists', async () => {
    const { files } = packageOf(unit, dialect);
    const manifest = textOf(files, 'imsmanifest.xml');
    expect(await manifestComplaints([manifest], dialect)).toEqual([]);
    if (dialect === 'scorm12') expect(await metadataComplaints([textOf(files, 'metadata.xml')])).toEqual([]);
    const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map((hit) => hit[1]!);
    expect([...files.keys()].filter((path) => path !== 'imsmanifest.xml')).toEqual(listed);
  });

  it('weighs at most 150 kB without images, and its script 35 kB gzipped', () => {
    const { files } = packageOf(unit, dialect);
    const others = [...files].filter(([path]) => !path.startsWith('images/'));
    expect(zipFiles(others.map(([path, bytes]) => ({ path, bytes }))).length).toBeLessThanOrEqual(150_000);
    expect(gzipSync(files.get('player.js')!).length).toBeLessThanOrEqual(35_000);
  });

  it('leads every link and picture in it to something that is there', () => {
    const { files, module } = packageOf(unit, dialect);
    const html = module.screens.map((screen) => screen.html).join('\n');
    const anchors = new Set([...module.screens.map(({ id }) => id), ...allOf(html, / id="([^"]+)"/g)]);
    const links = allOf(html, / href="#([^"]*)"/g);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !anchors.has(link))).toEqual([]);
    const pictures = allOf(JSON.stringify(module).replaceAll('\\"', '"'), /<img[^>]* src="([^"]+)"/g);
    expect(pictures.filter((path) => !files.has(path))).toEqual([]);
    expect(
      [...files.keys()]
        .filter((path) => path.startsWith('images/'))
        .filter((path) => !pictures.includes(path)),
    ).toEqual([]);
  });

  it('has every item once, with its choices, at a place that exists', () => {
    const { module } = packageOf(unit, dialect);
    const screens = new Set(module.screens.map(({ id }) => id));
    const practised = module.screens.flatMap(({ items }) => items);
    expect(practised.sort()).toEqual(
      module.items
        .filter(({ practice }) => practice)
        .map(({ id }) => id)
        .sort(),
    );
    const standing = module.screens.flatMap(({ html }) => allOf(html, /data-item="([^"]+)"/g));
    expect(standing.sort()).toEqual(practised);
    for (const item of module.items) {
      if (item.passage !== undefined) expect(screens).toContain(item.passage.screen);
      expect(Object.keys(item.choices).sort(), item.id).toEqual(choiceIds(item).sort());
    }
    expect(module.items.filter((item) => !item.practice && item.points > 0).length).toBeGreaterThanOrEqual(
      module.draw ?? 1,
    );
  });
});

function allOf(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((hit) => hit[1]!);
}

function choiceIds({ shape }: ModuleItem): string[] {
  switch (shape.kind) {
    case 'single-choice':
    case 'multiple-response':
    case 'true-false':
    case 'likert':
      return shape.options.map(({ id }) => id);
    case 'ordering':
      return shape.steps.map(({ id }) => id);
    case 'matching':
      return shape.rights.map(({ id }) => id);
    case 'fill-in':
    case 'numeric':
      return [];
  }
}

const require = createRequire(import.meta.url);
const LMS_SCRIPT = { scorm12: 'scorm-again/scorm12/min', scorm2004: 'scorm-again/scorm2004/min' } as const;
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** An LMS: the API in the window above the frame, and a list of every call. */
const LMS_PAGE = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>LMS</title><link rel="icon" href="data:,">
<script src="lms.js"></script><script>
const scorm12 = 'Scorm12API' in window;
const api = scorm12 ? new Scorm12API({ autocommit: false }) : new Scorm2004API({ autocommit: false });
window.calls = [];
const recorded = new Proxy(api, {
  get(target, name) {
    const value = target[name];
    if (typeof value !== 'function') return value;
    return (...given) => {
      const answer = value.apply(target, given);
      window.calls.push([name, ...given].join(' '));
      return answer;
    };
  },
});
window[scorm12 ? 'API' : 'API_1484_11'] = recorded;
</script></head><body><iframe name="sco" src="package/index.html" width="870" height="700" title="Scholing"></iframe></body></html>`;

describe.skipIf(noChromium)('a learner who reads the theory in an LMS', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it.each(EACH)('meets every screen whole: %s, %s', async (unit, dialect) => {
    const { files, module } = packageOf(unit, dialect);
    const site = new Map([...files].map(([path, bytes]) => [`package/${path}`, bytes]));
    site.set('index.html', new TextEncoder().encode(LMS_PAGE));
    site.set('lms.js', readFileSync(require.resolve(LMS_SCRIPT[dialect])));
    const server = await serveFiles(site);
    try {
      const { page, complaints, requests } = await openWatched(browser, {
        viewport: { width: 900, height: 760 },
      });
      await page.goto(`${server.url}/index.html`);
      const frame = page.frame({ name: 'sco' })!;
      await readTheory(frame, module);
      await leave(page, frame, dialect);
      expect(complaints).toEqual([]);
      expect(requests.filter((request) => !request.startsWith(server.url))).toEqual([]);
      await page.context().close();
    } finally {
      await server.close();
    }
  });
});

async function readTheory(frame: Frame, module: TrainingModule): Promise<void> {
  await frame.locator('main').getByRole('button', { name: module.words.start, exact: true }).click();
  for (const screen of module.screens) {
    await frame.getByRole('heading', { level: 1, name: screen.title, exact: true }).waitFor();
    await frame.evaluate(AXE);
    const objections = await frame.evaluate<string[]>(
      `axe.run(document).then((report) => report.violations.map((one) => one.id + ' ' + one.nodes[0].html))`,
    );
    expect(objections, screen.id).toEqual([]);
    const missing = await frame.evaluate<string[]>(
      `Promise.all([...document.images].map((image) => image.decode().then(() => [], () => [image.src]))).then((all) => all.flat())`,
    );
    expect(missing, screen.id).toEqual([]);
    const last = screen === module.screens.at(-1);
    if (!last)
      await frame.locator('main').getByRole('button', { name: module.words.next, exact: true }).click();
  }
}

/** Leaves by the visible button: the LMS keeps the place, nothing is completed, and the session ends once. */
async function leave(page: Page, frame: Frame, dialect: ScormDialect): Promise<void> {
  await frame.getByRole('button', { name: 'Opslaan en sluiten' }).click();
  await frame.getByText('Uw voortgang is opgeslagen').waitFor();
  const calls = await page.evaluate<string[]>('window.calls');
  const count = (start: string): number => calls.filter((call) => call.startsWith(start)).length;
  const [begin, end, exit, status] =
    dialect === 'scorm12'
      ? ['LMSInitialize', 'LMSFinish', 'cmi.core.exit suspend', 'cmi.core.lesson_status incomplete']
      : ['Initialize', 'Terminate', 'cmi.exit suspend', 'cmi.completion_status incomplete'];
  expect([count(begin), count(end)]).toEqual([1, 1]);
  const written = calls
    .filter((call) => /^(LMS)?SetValue /.test(call))
    .map((call) => call.replace(/^\w+ /, ''));
  expect(written).toContain(exit);
  expect(written).toContain(status);
  expect(written.filter((set) => /score|passed|failed|completed/.test(set))).toEqual([]);
}
