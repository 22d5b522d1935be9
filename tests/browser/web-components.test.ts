// Every component's sample under axe, light and dark, in a narrow window.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { legSvg } from '../outputs/fixtures.ts';
import { componentSamples, samplePage, sampleStyle } from '../outputs/html/component-samples.ts';
import { axeOn } from './axe.ts';
import { launchChromium, noChromium, openWatched } from './chromium.ts';
import { serveFiles, type SiteServer } from './site-server.ts';

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

  it('axe objects to none, light and dark', async () => {
    const { page } = await openWatched(browser, { viewport: { width: 320, height: 800 } });
    for (const { name } of samples) {
      await page.goto(`${server.url}/${name}.html`);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await axeOn(page), `${name}, ${colorScheme}`).toEqual([]);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(320);
    }
    await page.context().close();
  });
});
