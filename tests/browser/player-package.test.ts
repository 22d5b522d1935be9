// The packages of the shipped content, taken from start to pass in an LMS's frame behind the strict referee. With
// TRIFOLD_SHOTS set to a folder, screens are also photographed there.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../src/build/index.ts';
import type { TrainingModule } from '../../src/outputs/training/contract.ts';
import { readZip } from '../package/read-zip.ts';
import { rightAnswer, wrongAnswer } from '../player/learner.ts';
import { launchChromium, noChromium } from './chromium.ts';
import { goOn, mouse, shownItem } from './player-hands.ts';
import { bundleLms, openPackage } from './player-page.ts';

const UNIT = 'spiertrekkingen-been';
const shots = process.env['TRIFOLD_SHOTS'];
let output: string;
let browser: Browser;
let lms: Uint8Array;

describe.skipIf(noChromium)('the package of shipped content', () => {
  beforeAll(async () => {
    output = await mkdtemp(join(tmpdir(), 'trifold-player-'));
    await build({ output, only: ['training'], units: [UNIT], jobs: 1 });
    [browser, lms] = await Promise.all([launchChromium(), bundleLms()]);
  });
  afterAll(async () => {
    await browser.close();
    await rm(output, { recursive: true });
  });

  it.each([
    ['scorm12', 360],
    ['scorm2004', 768],
    ['scorm12', 1280],
  ] as const)('is failed, read again and passed in %s at %i px', async (dialect, width) => {
    const archive = await readFile(join(output, UNIT, 'nl', `${UNIT}-nl-${dialect}.zip`));
    const files = new Map(readZip(archive).map(({ path, bytes }) => [path, bytes] as const));
    const page = new TextDecoder().decode(files.get('index.html'));
    const module = JSON.parse(/id="trifold-module">([^<]*)</.exec(page)![1]!) as TrainingModule;
    const { words } = module;
    const room = await openPackage(browser, new Map(files).set('lms.js', lms), dialect, { width });
    const frame = await room.launch();
    const hands = mouse(frame);
    let count = 0;
    const shoot = async (name: string): Promise<void> => {
      count += 1;
      const path = `${String(shots)}/${String(width)}-${String(count).padStart(2, '0')}-${name}.png`;
      if (shots !== undefined) await room.page.screenshot({ path });
    };
    const take = async (right: boolean): Promise<void> => {
      for (; (await frame.locator('main > form').count()) > 0; await goOn(frame)) {
        const item = await shownItem(frame, module);
        await hands.answer('main > form', item, right ? rightAnswer(item) : wrongAnswer(item));
        await shoot(item.shape.kind);
        expect(await frame.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(
          0,
        );
      }
      await shoot('overview');
      await hands.press(words.submit);
    };
    await shoot('start');
    await hands.press(words.start);
    for (const screen of module.screens) {
      await shoot(`theory-${screen.id}`);
      if (screen !== module.screens.at(-1)) await hands.press(words.next);
    }
    await hands.press(words.startTest);
    await take(false);
    await shoot('failed');
    await hands.press(words.retryWrong);
    await take(true);
    await shoot('passed');
    await hands.press(words.review);
    await shoot('review');
    await hands.press(words.toResult);
    await hands.press(words.toStatement);
    await shoot('statement');
    await hands.press(words.close);
    expect(await frame.locator('h1').innerText()).toBe(words.closedTitle);
    expect(await room.verdict()).toEqual([]);
    expect(room.complaints).toEqual([]);
    const stored = JSON.stringify(await room.stored());
    expect(stored).toContain(
      dialect === 'scorm12' ? '"lesson_status":"passed"' : '"success_status":"passed"',
    );
    expect(stored).toContain('"raw":"100"');
    await room.close();
  });
});
