// The units that ship with the project, built as a user builds them: valid, accessible, light, and with no link that leads nowhere.
import type Axe from 'axe-core';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../src/build/index.ts';
import { complaintsOf } from '../outputs/web/pages.ts';
import { launchChromium, noChromium, openWatched } from './chromium.ts';
import { serveFiles, type SiteServer } from './site-server.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const root = join(import.meta.dirname, '..', '..');

describe.skipIf(noChromium)('the pages of the content that ships', () => {
  let folder: string;
  let browser: Browser;
  let server: SiteServer;
  let pages: readonly string[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'trifold-content-'));
    const { findings } = await build({
      content: join(root, 'content'),
      output: folder,
      only: ['web'],
      jobs: 1,
    });
    expect(findings.filter((finding) => finding.severity === 'error')).toEqual([]);
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((one) => one.isFile())
      .map((one) => relative(folder, join(one.parentPath, one.name)));
    pages = paths.filter((path) => path.endsWith('.html'));
    const files = await Promise.all(
      paths.map(async (path) => [path, new Uint8Array(await readFile(join(folder, path)))] as const),
    );
    server = await serveFiles(new Map(files));
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  });

  it('are valid HTML, and lead nowhere that is not there', async () => {
    expect(pages.length).toBeGreaterThan(2);
    for (const path of pages) {
      const markup = await readFile(join(folder, path), 'utf8');
      expect(await complaintsOf(markup), path).toEqual([]);
      if (path === '404.html') continue; // its links start at the address where the library is published
      for (const [, url = ''] of markup.matchAll(/ (?:href|src)="([^"]+)"/g)) {
        if (/^(https?|mailto|tel):/.test(url)) continue;
        const [file = '', id] = decodeURIComponent(url).split('#');
        const target = file === '' ? join(folder, path) : resolve(folder, dirname(path), file);
        expect(existsSync(target), `${path}: ${url}`).toBe(true);
        if (id !== undefined)
          expect(await readFile(target, 'utf8'), `${path}: ${url}`).toContain(` id="${id}"`);
      }
    }
  });

  it.each([320, 768, 1280])('give axe nothing to object to, %d px wide, light and dark', async (width) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await openWatched(browser, {
        viewport: { width, height: 900 },
        colorScheme,
        bypassCSP: true,
      });
      for (const path of pages.filter((one) => one !== '404.html')) {
        await page.goto(`${server.url}/${path}`);
        await page.addScriptTag({ path: AXE });
        const violations = await page.evaluate(async () => {
          const { axe } = window as unknown as { axe: typeof Axe };
          const report = await axe.run({ rules: { 'color-contrast-enhanced': { enabled: true } } });
          return report.violations.map(
            (one) => `${one.id}: ${one.nodes.map((node) => node.html).join(', ')}`,
          );
        });
        expect(violations, `${path} ${colorScheme}`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(width);
      }
      await page.context().close();
    }
  });

  it('break no content policy and ask nobody else', async () => {
    const { page, complaints, requests } = await openWatched(browser);
    for (const path of pages.filter((one) => one !== '404.html'))
      await page.goto(`${server.url}/${path}`, { waitUntil: 'networkidle' });
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(`${server.url}/`))).toEqual([]);
    await page.context().close();
  });
});
