// What axe has against a page, at every width and in every colour scheme that matters.
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

export const WIDTHS = [320, 768, 1280] as const;

/** Light, dark, and the colours that the reader's system forces upon pages. */
export const SCHEMES = ['light', 'dark', 'forced'] as const;

/** Objections to the page as it stands: WCAG 2.2 A and AA, best practice, AAA contrast and target size. Needs `bypassCSP`. */
export async function axeOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: AXE });
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const report = await axe.run({
      resultTypes: ['violations'],
      rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
    });
    return report.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(', ')}`);
  });
}

/** Objections at every width in every scheme, and where the page is wider than its window. The page is loaded once. */
export async function axeEverywhere(page: Page): Promise<string[]> {
  const objections: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    for (const scheme of SCHEMES) {
      await page.emulateMedia({
        colorScheme: scheme === 'dark' ? 'dark' : 'light',
        forcedColors: scheme === 'forced' ? 'active' : 'none',
      });
      objections.push(...(await axeOn(page)).map((one) => `${String(width)} px, ${scheme}: ${one}`));
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) objections.push(`${String(width)} px: the page is ${String(wide)} px wide`);
  }
  return objections;
}
