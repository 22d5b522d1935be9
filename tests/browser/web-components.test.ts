// Every component's sample under axe, light and dark, in a narrow window.
import type Axe from 'axe-core';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { legSvg } from '../outputs/fixtures.ts';
import { componentSamples, samplePage, sampleStyle } from '../outputs/html/component-samples.ts';
import { launchChromium, noChromium, openWatched } from './chromium.ts';
import { serveFiles, type SiteServer } from './site-server.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const samples = componentSamples();
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe.skipIf(noChromium)('components in a browser', () => {
  let browser: Browser;
  let server: SiteServer;

  beforeAll(async () => {
    const pages = samples.map((sample) => [`${sample.name}.html`, encode(samplePage(sample))] as const);
    server = await serveFiles(
      new Map([...pages, ['sample.css', encode(sampleStyle())], ['been.svg', encode(legSvg)]]),
    );
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it.each(['light', 'dark'] as const)('axe objects to none, in the %s scheme', async (colorScheme) => {
    const { page } = await openWatched(browser, { viewport: { width: 320, height: 800 }, colorScheme });
    for (const { name } of samples) {
      await page.goto(`${server.url}/${name}.html`);
      await page.addScriptTag({ path: AXE });
      const violations = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: typeof Axe };
        const report = await axe.run({
          rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
        });
        return report.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(', ')}`);
      });
      expect(violations, name).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(320);
    }
    await page.context().close();
  });
});
