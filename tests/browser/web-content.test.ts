// The content that ships, built as a user builds it and judged as a whole site: every page at every width in every scheme,
// every link, the weight, what moves, what is left without scripts, on paper, and for somebody with only a keyboard.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, posix, relative } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findLocale } from '../../src/locales/index.ts';
import { poppler } from '../outputs/leaflet/reading.ts';
import { complaintsOf } from '../outputs/web/pages.ts';
import { readZip } from '../package/read-zip.ts';
import { axeEverywhere } from './axe.ts';
import { launchChromium, noChromium, openWatched } from './chromium.ts';
import { serveFiles, type SiteServer } from './site-server.ts';

const root = join(import.meta.dirname, '..', '..');
/** Where content/library.yml says the site stands; the page for what is not there links from here. */
const BASE = 'folders';
const LEG = 'spiertrekkingen-been/nl/index.html';

/** Adds up how far the page moves by itself, from its first drawing on. */
function watchShift(): void {
  Object.assign(window, { shift: 0 });
  new PerformanceObserver((list) => {
    for (const one of list.getEntries())
      (window as unknown as { shift: number }).shift += (one as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Presses Tab until this is true of the element that has the focus; gives its text. */
async function tabTo(page: Page, matches: string): Promise<string> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate((selector) => {
      const focused = document.activeElement;
      return focused?.matches(selector) === true ? focused.textContent : undefined;
    }, matches);
    if (text !== undefined) return text.trim();
  }
  throw new Error(`Tab never reaches ${matches}`);
}

describe.skipIf(noChromium)('the site of the content that ships', () => {
  let folder: string;
  let browser: Browser;
  let server: SiteServer;
  let files: ReadonlyMap<string, Uint8Array>;
  let pages: readonly string[];
  const textOf = (path: string): string => new TextDecoder().decode(files.get(path));

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'trifold-content-'));
    const run = spawnSync(
      process.execPath,
      [join(root, 'dist', 'cli.js'), 'build', '--content', join(root, 'content'), '--output', folder],
      { encoding: 'utf8', env: { ...process.env, TRIFOLD_TODAY: '2026-11-22' } },
    );
    expect(run.status, run.stdout).toBe(0);
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((one) => one.isFile())
      .map((one) => relative(folder, join(one.parentPath, one.name)));
    const read = await Promise.all(
      paths.map(async (path) => [path, new Uint8Array(await readFile(join(folder, path)))] as const),
    );
    files = new Map(read);
    pages = paths.filter((path) => path.endsWith('.html')).sort();
    server = await serveFiles(files, BASE);
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  });

  it('is valid HTML', async () => {
    expect(pages.length).toBeGreaterThanOrEqual(5);
    for (const path of pages) expect(await complaintsOf(textOf(path)), path).toEqual([]);
  });

  it('leads nowhere that is not there: pages and places in them, leaflets, packages, styles, fonts, maps', () => {
    const site = `https://voorbeeldziekenhuis.example/${BASE}/`;
    const dead: string[] = [];
    let followed = 0;
    const follow = (from: string, url: string): void => {
      if (/^(?:mailto|tel):/.test(url) || (/^https?:/.test(url) && !url.startsWith(site))) return;
      const [path = '', id] = url.replace(site, `/${BASE}/`).split('#').map(decodeURIComponent);
      const absolute = path.startsWith(`/${BASE}/`)
        ? path.slice(BASE.length + 2)
        : posix.join(dirname(from), path);
      const target = path === '' && id !== undefined ? from : absolute.replace(/(^|\/)$/, '$1index.html');
      followed += 1;
      if (!files.has(target)) dead.push(`${from}: ${url}`);
      else if (id !== undefined && !textOf(target).includes(` id="${id}"`)) dead.push(`${from}: ${url}`);
    };
    for (const path of files.keys()) {
      if (/\.(?:html|xml)$/.test(path))
        for (const [, url = ''] of textOf(path).matchAll(/ (?:href|src|data-search)="([^"]+)"/g))
          follow(path, url);
      if (path.endsWith('.xml'))
        for (const [, url = ''] of textOf(path).matchAll(/<loc>([^<]+)</g)) follow(path, url);
      if (path.endsWith('.css'))
        for (const [, url = ''] of textOf(path).matchAll(/url\(([^)]+)\)/g)) follow(path, url);
    }
    expect(dead).toEqual([]);
    expect(followed).toBeGreaterThan(100);
  });

  it('is light: a page, its style, its scripts', () => {
    for (const path of files.keys()) {
      const bytes = files.get(path)?.length ?? 0;
      if (path.endsWith('.html')) expect(bytes, path).toBeLessThanOrEqual(30_000);
      if (path.endsWith('.css')) expect(bytes, path).toBeLessThanOrEqual(15_000);
      if (path.endsWith('.js'))
        expect(bytes, path).toBeLessThanOrEqual(path.includes('search') ? 21_000 : 1_500);
    }
  });

  it('gives axe nothing to object to, at any width, light, dark and in forced colours', async () => {
    const { page } = await openWatched(browser, { bypassCSP: true });
    for (const path of pages) {
      await page.goto(`${server.url}/${path === '404.html' ? 'weg/nl/niets.html' : path}`);
      expect(await axeEverywhere(page), path).toEqual([]);
    }
    await page.context().close();
  });

  it('moves nothing when its typeface arrives after the first paint', async () => {
    const { page } = await openWatched(browser, { viewport: { width: 320, height: 800 } });
    await page.addInitScript(watchShift);
    const held: (() => void)[] = [];
    await page.route('**/*.woff2', async (route) => {
      await new Promise<void>((resolve) => held.push(resolve));
      await route.continue();
    });
    for (const path of ['index.html', 'en/index.html']) {
      await page.goto(`${server.url}/${path}`, { waitUntil: 'domcontentloaded' });
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      expect(held.length, path).toBeGreaterThan(0);
      for (const release of held.splice(0)) release();
      await page.evaluate(() => document.fonts.ready);
      await page.waitForLoadState('networkidle');
      const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
      expect(shift, path).toBeLessThan(0.001);
    }
    await page.context().close();
  });

  it('breaks no content policy, asks nobody else, and moves nothing', async () => {
    for (const width of [320, 1280]) {
      const { page, complaints, requests } = await openWatched(browser, { viewport: { width, height: 800 } });
      await page.addInitScript(watchShift);
      for (const path of pages.filter((one) => one !== '404.html')) {
        await page.goto(`${server.url}/${path}`, { waitUntil: 'networkidle' });
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        for (let top = 0; top < height; top += 2400)
          await page.evaluate((y) => {
            scrollTo(0, y);
          }, top);
        await page.evaluate(() => document.fonts.ready);
        expect(await page.evaluate(() => (window as unknown as { shift: number }).shift), path).toBeLessThan(
          0.001,
        );
      }
      expect(complaints).toEqual([]);
      expect(requests.filter((url) => !url.startsWith(`${server.url}/`))).toEqual([]);
      await page.context().close();
    }
  });

  it('says every word without scripts', async () => {
    const { page } = await openWatched(browser, { javaScriptEnabled: false });
    for (const path of pages.filter((one) => one !== '404.html')) {
      await page.goto(`${server.url}/${path}`);
      const shown = wordsIn(await page.locator('main').innerText());
      const [, main = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(textOf(path)) ?? [];
      // Answers to the reader of a printed leaflet show when asked for; the search needs a script, and the list is there.
      const markup = main
        .replace(/<div class="answer [\s\S]*?<\/div>/g, '')
        .replace(/<form class="search"[\s\S]*?<\/form>/g, '');
      const written = wordsIn(
        await page.evaluate((html) => {
          const template = document.createElement('template');
          template.innerHTML = html.replace(/<(?=\w)/g, ' <');
          return template.content.textContent;
        }, markup),
      );
      expect(written.length, path).toBeGreaterThan(50);
      expect(shown, path).toEqual(written);
    }
    await page.context().close();
  });

  it('prints on a few sheets, and scrolls without sliding for who asked for less movement', async () => {
    const { page } = await openWatched(browser, { reducedMotion: 'reduce' });
    await page.goto(`${server.url}/${LEG}`);
    const sliding = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
    expect(await sliding()).toBe('auto');
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await sliding()).toBe('smooth');
    const paper = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect([...paper.matchAll(/\/Type\s*\/Page\b/g)].length).toBeLessThanOrEqual(8);
    await page.context().close();
  });

  it('leads from Dutch to English and back, in the library and on a page', async () => {
    const { page } = await openWatched(browser);
    const language = (): Promise<string | null> => page.locator('html').getAttribute('lang');
    await page.goto(`${server.url}/index.html`);
    expect(await language()).toBe('nl');
    await page.getByRole('navigation').getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/en/index.html');
    expect(await language()).toBe('en');
    await page.getByRole('searchbox').fill('washed hand');
    await expect.poll(() => page.getByRole('status').innerText()).toBe('1 leaflet found');
    await page.locator('.results .unit > a').click();
    await page.waitForURL('**/handen-wassen/en/index.html');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Washing your hands');
    await page.getByRole('link', { name: 'Healthy living' }).click();
    await page.waitForURL('**/en/index.html#category_people-and-health-healthy-living');
    await page.goBack();
    const back = page.getByRole('navigation').getByRole('link', { name: 'Nederlands' });
    expect([await back.getAttribute('lang'), await back.getAttribute('hreflang')]).toEqual(['nl', 'nl']);
    await back.click();
    await page.waitForURL('**/handen-wassen/nl/index.html');
    expect(await language()).toBe('nl');
    await page.context().close();
  });

  it('says nothing in Dutch in what is English: pages, modules, leaflets', () => {
    const outputs = new Map<string, string>();
    for (const [path, bytes] of files) {
      if (path.endsWith('.html') && textOf(path).includes('<html lang="en"')) outputs.set(path, textOf(path));
      if (!path.startsWith('handen-wassen/en/')) continue;
      if (path.endsWith('.pdf'))
        outputs.set(path, poppler(bytes, 'pdftotext', ['-enc', 'UTF-8', 'FILE', '-']));
      if (path.endsWith('.zip'))
        for (const file of readZip(bytes).filter(({ path: name }) => /\.(?:html|xml)$/.test(name)))
          outputs.set(`${path}/${file.path}`, new TextDecoder().decode(file.bytes));
    }
    expect(outputs.size).toBeGreaterThanOrEqual(2 + 4 + 2 * 3);
    const dutch = dutchPhrases();
    expect(dutch.length).toBeGreaterThan(200);
    for (const [path, text] of outputs) {
      const shown = text.replaceAll(/\s+/g, ' ');
      expect([path, dutch.filter((phrase) => shown.includes(phrase))]).toEqual([path, []]);
    }
    expect(dutch.filter((phrase) => textOf(LEG).includes(phrase)).length).toBeGreaterThan(20);
  });

  it('takes somebody with only a keyboard from a search to the leaflet', async () => {
    const { page } = await openWatched(browser);
    await page.goto(`${server.url}/index.html`);
    await tabTo(page, 'input[type=search]');
    await page.keyboard.type('spiertrekking benen');
    await expect.poll(() => page.getByRole('status').innerText()).toBe('1 folder gevonden');
    expect(await tabTo(page, '.results .unit > a')).toBe('Spiertrekkingen in het been');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${LEG}`);
    expect(await tabTo(page, 'a[href="#leaflets_"]')).toBe('Folder om te printen');
    await page.keyboard.press('Enter');
    await page.waitForURL('**#leaflets_');
    expect(await tabTo(page, 'a')).toMatch(/^Gewone folder PDF, \d+ pagina’s, \d+ kB$/);
    const [response] = await Promise.all([
      page.waitForResponse((one) => one.url().endsWith('.pdf')),
      page.keyboard.press('Enter'),
    ]);
    expect([response.status(), response.headers()['content-type']]).toEqual([200, 'application/pdf']);
    const path = new URL(response.url()).pathname.slice(BASE.length + 2);
    expect(textOf(path).slice(0, 5)).toBe('%PDF-');
    await page.context().close();
  });
});

/** What only the Dutch locale says, without the places that are filled: long enough to be no English by chance. */
function dutchPhrases(): string[] {
  const english = new Set(textsOf(findLocale('en')));
  return textsOf(findLocale('nl'))
    .filter((text) => !english.has(text) && text !== 'Nederlands')
    .flatMap((text) => text.split(/\{\w+\}/))
    .map((piece) => piece.trim())
    .filter((piece) => piece.length > 6 && /\p{L}{4}/u.test(piece));
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, child]) =>
        key === 'reading' || key === 'folds' ? [] : textsOf(child),
      )
    : [];
}

/** The words of a text in their order, whatever stands between them and however they are shown. */
function wordsIn(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
