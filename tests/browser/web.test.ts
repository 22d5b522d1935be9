// The page and the library as a browser sees them: axe, the content policy, requests, layout, scripts on and off.
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emitted, entry, libraryOf } from '../outputs/web/pages.ts';
import { meta, richDocument } from '../outputs/fixtures.ts';
import { axeEverywhere, axeOn, WIDTHS } from './axe.ts';
import { launchChromium, noChromium, openWatched } from './chromium.ts';
import { serveFiles, type SiteServer } from './site-server.ts';

/** The site stands in a folder, as it may on an organisation's server. */
const BASE = 'folders/patienten';
const PAGE = 'spiertrekkingen-been/nl/index.html';

function site(): Map<string, Uint8Array> {
  const withdrawn = richDocument({
    unit: 'oud',
    meta: { ...meta, status: 'withdrawn', replacedBy: 'trillend-ooglid' },
  });
  const entries = [
    entry(),
    entry({ lang: 'en', title: 'Muscle twitches' }),
    entry({ unit: 'trillend-ooglid', title: 'Trillend ooglid' }),
  ];
  const made = [
    emitted(),
    emitted(withdrawn),
    libraryOf(entries, { site: `https://folders.example/${BASE}` }),
  ].flatMap((result) => result.artefacts);
  return new Map(made.map((artefact) => [artefact.path, artefact.bytes]));
}

/** Waits until the page has been drawn as it now is. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}

describe.skipIf(noChromium)('in a browser', () => {
  let browser: Browser;
  let server: SiteServer;
  const files = site();

  beforeAll(async () => {
    browser = await launchChromium();
    server = await serveFiles(files, BASE);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('has nothing that axe objects to, at any width, light, dark and in forced colours', async () => {
    const { page } = await openWatched(browser, { bypassCSP: true });
    for (const path of [`${PAGE}#v1.0.0`, 'oud/nl/index.html', 'index.html', 'weg/nl/niets.html']) {
      await page.goto(`${server.url}/${path}`);
      expect(await axeEverywhere(page), path).toEqual([]);
    }
    await page.context().close();
  });

  describe.each(WIDTHS)('%d px wide', (width) => {
    it('needs no scrolling sideways, also with the largest text', async () => {
      const { page } = await openWatched(browser, { viewport: { width, height: 900 } });
      for (const path of [PAGE, 'index.html']) {
        await page.goto(`${server.url}/${path}`);
        await page.evaluate(() => (document.documentElement.dataset['textSize'] = '2'));
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(width);
      }
      await page.context().close();
    });
  });

  it('breaks no content policy, complains of nothing and asks nobody else', async () => {
    const { page, complaints, requests } = await openWatched(browser);
    for (const path of [PAGE, 'oud/nl/index.html', 'index.html'])
      await page.goto(`${server.url}/${path}`, { waitUntil: 'networkidle' });
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(`${server.url}/`))).toEqual([]);
    expect(requests.some((url) => url.endsWith('.woff2'))).toBe(true);
    await page.context().close();
  });

  it('would refuse a script or a style that got in all the same', async () => {
    const { page, complaints } = await openWatched(browser);
    await page.goto(`${server.url}/${PAGE}`);
    await page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<p style="color:red"><img src="data:image/gif;base64,R0lGOD" onerror="document.title=1">',
      );
    });
    await expect
      .poll(() => complaints.filter((text) => text.includes('Content Security Policy')).length)
      .toBeGreaterThanOrEqual(2);
    await page.context().close();
  });

  it('works from a disk', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'trifold-web-'));
    for (const [path, bytes] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
    const { page, complaints } = await openWatched(browser);
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    await page.getByRole('searchbox').fill('trillend');
    await expect.poll(() => page.getByRole('status').innerText()).toBe('1 folder gevonden');
    await page.click('.letters .unit a');
    expect(
      await page.evaluate(() => document.fonts.ready.then(() => document.fonts.check('18px Hyperlegible'))),
    ).toBe(true);
    expect(await page.locator('.banner').evaluate((banner) => getComputedStyle(banner).backgroundColor)).toBe(
      'rgb(11, 79, 92)',
    );
    expect(await page.locator('html').getAttribute('data-script')).toBe('');
    expect(complaints).toEqual([]);
    await page.context().close();
    await rm(folder, { recursive: true });
  });

  it.each([360, 1280])('does not move when the fonts arrive late, %d px wide', async (width) => {
    const { page } = await openWatched(browser, { viewport: { width, height: 800 } });
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/*.woff2', async (route) => {
      await held;
      await route.continue();
    });
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const one of list.getEntries())
          (window as unknown as { shift: number }).shift += (one as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${server.url}/${PAGE}`, { waitUntil: 'domcontentloaded' });
    await drawn(page);
    release();
    await page.evaluate(() => document.fonts.ready);
    await drawn(page);
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.02);
    await page.context().close();
  });

  it('works by keyboard: the skip link comes first and leads to the content', async () => {
    const { page } = await openWatched(browser);
    await page.goto(`${server.url}/${PAGE}`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main_');
    await page.context().close();
  });

  describe('the version check', () => {
    it.each([true, false])('answers for a version it knows, scripts %s', async (javaScriptEnabled) => {
      const { page } = await openWatched(browser, { javaScriptEnabled });
      await page.goto(`${server.url}/${PAGE}#v1.0.0`);
      await expect.poll(() => page.locator('.answer:visible').allInnerTexts()).toHaveLength(1);
      expect(await page.locator('.answer:visible').innerText()).toContain('Er is een nieuwe versie: 1.1.0');
      await page.goto(`${server.url}/${PAGE}`);
      expect(await page.locator('.answer:visible').count()).toBe(0);
      await page.context().close();
    });

    it('answers for a version it does not know, and stops when the reader goes elsewhere on the page', async () => {
      const { page } = await openWatched(browser);
      await page.goto(`${server.url}/${PAGE}#v0.9`);
      expect(await page.locator('.answer:visible').innerText()).toContain('die we hier niet kennen');
      await page.click('.contents a');
      await expect.poll(() => page.locator('.answer:visible').count()).toBe(0);
      await page.context().close();
    });
  });

  describe('the search', () => {
    it('shows what fits, tells how many, and goes by keyboard', async () => {
      const { page, complaints } = await openWatched(browser, { bypassCSP: true });
      await page.goto(`${server.url}/index.html`);
      await page.getByRole('searchbox', { name: 'Zoek een folder' }).pressSequentially('trilend');
      await expect.poll(() => page.getByRole('status').innerText()).toBe('1 folder gevonden');
      expect(await page.locator('.results a').first().innerText()).toBe('Trillend ooglid');
      expect(await axeOn(page)).toEqual([]);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Trillend ooglid');
      await page.getByRole('searchbox').fill('xylofoon');
      await expect.poll(() => page.getByRole('status').innerText()).toContain('Geen folder gevonden');
      await page.getByRole('searchbox').fill('');
      await expect.poll(() => page.getByRole('status').innerText()).toBe('');
      expect(await page.locator('.results li').count()).toBe(0);
      expect(complaints).toEqual([]);
      await page.context().close();
    });

    it('asks for its index only when the reader is about to search', async () => {
      const { page, requests } = await openWatched(browser);
      await page.goto(`${server.url}/index.html`, { waitUntil: 'networkidle' });
      expect(requests.filter((url) => url.endsWith('.json'))).toEqual([]);
      await page.getByRole('searchbox').focus();
      await expect.poll(() => requests.filter((url) => url.endsWith('.json')).length).toBe(1);
      await page.context().close();
    });

    it('is not there without scripts; the list is', async () => {
      const { page } = await openWatched(browser, { javaScriptEnabled: false });
      await page.goto(`${server.url}/index.html`);
      expect(await page.locator('.search').isVisible()).toBe(false);
      expect(await page.locator('.letters .unit').count()).toBe(2);
      await page.context().close();
    });
  });

  it('remembers the size of the text', async () => {
    const { page } = await openWatched(browser);
    const size = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    await page.goto(`${server.url}/${PAGE}`);
    expect(await size()).toBe('18px');
    await page.getByRole('button', { name: 'Grotere tekst' }).click();
    await page.getByRole('button', { name: 'Grotere tekst' }).click();
    expect(await size()).toBe('24px');
    expect(await page.getByRole('button', { name: 'Grotere tekst' }).isDisabled()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Kleinere tekst',
    );
    await page.goto(`${server.url}/index.html`);
    expect(await size()).toBe('24px');
    await page.context().close();
  });

  it('shows no control that needs a script when there is none', async () => {
    const { page } = await openWatched(browser, { javaScriptEnabled: false });
    await page.goto(`${server.url}/${PAGE}`);
    expect(await page.locator('.text-size').isVisible()).toBe(false);
    expect(await page.locator('#wanneer').isVisible()).toBe(true);
    await page.context().close();
  });

  it('prints without what only works on a screen', async () => {
    const { page } = await openWatched(browser, { colorScheme: 'dark' });
    await page.goto(`${server.url}/${PAGE}`);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator('.contents').isVisible()).toBe(false);
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    await page.context().close();
  });
});
