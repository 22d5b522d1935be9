// A page that runs from right to left, in a browser: axe, the side of everything that has one, numbers in their order.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arabicPage } from '../outputs/web/arabic.ts';
import { complaintsOf, textOf } from '../outputs/web/pages.ts';
import { axeEverywhere } from './axe.ts';
import { launchChromium, noChromium, openWatched } from './chromium.ts';
import { serveFiles, type SiteServer } from './site-server.ts';

const ARABIC = 'spiertrekkingen-been/ar/index.html';

describe.skipIf(noChromium)('a page in Arabic', () => {
  let browser: Browser;
  let server: SiteServer;

  beforeAll(async () => {
    server = await serveFiles(new Map(arabicPage().artefacts.map(({ path, bytes }) => [path, bytes])));
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('runs from right to left where the language does, and everything in it with it', async () => {
    expect(await complaintsOf(textOf(arabicPage(), 'index.html'))).toEqual([]);
    const { page } = await openWatched(browser, { bypassCSP: true });
    await page.goto(`${server.url}/${ARABIC}`);
    expect(await axeEverywhere(page)).toEqual([]);
    const { left, right } = await page.evaluate(() => {
      const edges = (selector: string): { left: number; right: number } => {
        const { left, right } = document.querySelector(selector)?.getBoundingClientRect() ?? {
          left: 0,
          right: 0,
        };
        return { left, right };
      };
      return {
        left: edges('.text-size').left + edges('.contents').left,
        right: edges('.text').right + edges('.home').right,
      };
    });
    expect(left).toBeLessThan(400);
    expect(right).toBeGreaterThan(2 * 1200);
    const numbers = await page.locator('a[href="tel:0301234567"]').evaluateAll((links) =>
      links.map((link) => {
        const [text] = link.childNodes;
        const range = document.createRange();
        const edge = (at: number): number => {
          range.setStart(text ?? link, at);
          range.setEnd(text ?? link, at + 1);
          return range.getBoundingClientRect().left;
        };
        return edge(0) < edge(link.textContent.length - 1);
      }),
    );
    expect(numbers).toEqual([true, true]);
    const sided = await page.evaluate(() => {
      const style = (selector: string, before?: string): CSSStyleDeclaration =>
        getComputedStyle(document.querySelector(selector) ?? document.body, before);
      return {
        summary: style('.summary').borderRightWidth,
        bullets: style('.summary ul').paddingRight !== '0px',
        number: style('.steps > ol > li', '::before').right,
        tick: style('.advice > ul > li', '::before').right !== 'auto',
        cell: style('td.end').textAlign,
      };
    });
    expect(sided).toEqual({ summary: '8px', bullets: true, number: '0px', tick: true, cell: 'end' });
    await page.context().close();
  });
});
