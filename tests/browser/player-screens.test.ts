// Judges over every screen of the player: axe, nothing wider than 320 px, targets of 44 px, focus on the heading.
// With TRIFOLD_SHOTS set to a folder, every screen is also photographed there.
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trainingModule } from '../player/module.ts';
import { launchChromium, noChromium } from './chromium.ts';
import { openClassroom, siteFiles } from './player-page.ts';
import { walk } from './player-walk.ts';

const SCREENS = 25;
const shots = process.env['TRIFOLD_SHOTS'];
let browser: Browser;
let files: ReadonlyMap<string, Uint8Array>;
let axe: string;

/** Rules broken on this screen, as `rule: selector`. */
async function axeFaults(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axe);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  return frame.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(tags)} }).then((result) =>
    result.violations.flatMap((rule) => rule.nodes.map((node) => rule.id + ': ' + node.target.join(' ') + ' ' + node.failureSummary)))`);
}

/** Controls smaller than 44 px, those within a line of text left out. */
const SMALL = `[...document.querySelectorAll('button, select, summary, input:not([type=radio]):not([type=checkbox]), label.choice')]
  .filter((control) => control.getClientRects().length > 0)
  .filter((control) => { const box = control.getBoundingClientRect(); return box.height < 44 || box.width < 44; })
  .map((control) => control.outerHTML.slice(0, 120))`;

describe.skipIf(noChromium)('every screen of the player', () => {
  beforeAll(async () => {
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    [browser, files] = await Promise.all([launchChromium(), siteFiles()]);
  });
  afterAll(() => browser.close());

  it.each([
    [320, 'light', 'none'],
    [768, 'dark', 'none'],
    [768, 'light', 'active'],
  ] as const)('at %i px, %s, forced colours %s', async (width, colorScheme, forcedColors) => {
    const module = trainingModule({ attempts: 2 });
    const room = await openClassroom(browser, files, module, { width, colorScheme, forcedColors });
    const seen = new Set<string>();
    for await (const [name, frame] of walk(room, module)) {
      seen.add(name);
      if (shots !== undefined)
        await room.page.screenshot({
          path: `${shots}/${name}-${String(width)}-${colorScheme}-${forcedColors}.png`,
        });
      expect.soft(await axeFaults(frame), name).toEqual([]);
      expect
        .soft(await frame.evaluate('document.documentElement.scrollWidth - innerWidth'), name)
        .toBeLessThanOrEqual(0);
      expect.soft(await frame.evaluate(SMALL), name).toEqual([]);
    }
    expect(seen.size).toBe(SCREENS);
    expect(room.complaints).toEqual([]);
    expect(await room.verdict()).toEqual([]);
    await room.close();
  });
});
