// Packages built from Markdown, played in an LMS's frame behind the strict referee, by keyboard and by mouse, to a pass and to
// a fail: the shipped unit, and one with a case. With
// TRIFOLD_SHOTS set to a folder, screens are also photographed there.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../src/build/index.ts';
import type { Answer, Dialect } from '../../src/items/index.ts';
import type { ModuleItem, TrainingModule } from '../../src/outputs/training/contract.ts';
import { readZip } from '../package/read-zip.ts';
import { rightAnswer, wrongAnswer } from '../player/learner.ts';
import { launchChromium, noChromium } from './chromium.ts';
import { keyboard, mouse, shownItem, type Hands } from './player-hands.ts';
import { bundleLms, openPackage, type Classroom } from './player-page.ts';

const shots = process.env['TRIFOLD_SHOTS'];
const CONTENT = fileURLToPath(new URL('content/', import.meta.url));
let output: string;
let browser: Browser;
let lms: Uint8Array;

interface Player {
  readonly module: TrainingModule;
  readonly room: Classroom;
  readonly frame: Frame;
  readonly hands: Hands;
  readonly shoot: (name: string) => Promise<void>;
}

interface Seat {
  readonly unit: string;
  readonly dialect: Dialect;
  readonly width: number;
  readonly by: 'keyboard' | 'mouse';
}

/** Opens a built package in the LMS's frame. */
async function sitDown({ unit, dialect, width, by }: Seat): Promise<Player> {
  const archive = await readFile(join(output, unit, 'nl', `${unit}-nl-${dialect}.zip`));
  const files = new Map(readZip(archive).map(({ path, bytes }) => [path, bytes] as const));
  const page = new TextDecoder().decode(files.get('index.html'));
  const module = JSON.parse(/id="trifold-module">([^<]*)</.exec(page)![1]!) as TrainingModule;
  const room = await openPackage(browser, new Map(files).set('lms.js', lms), dialect, { width });
  const frame = await room.launch();
  let count = 0;
  return {
    module,
    room,
    frame,
    hands: by === 'mouse' ? mouse(frame) : keyboard(room.page, frame),
    shoot: async (name) => {
      count += 1;
      const file = `${unit}-${String(width)}-${String(count).padStart(2, '0')}-${name}.png`;
      if (shots === undefined) return;
      const height = await frame.evaluate<number>('document.documentElement.scrollHeight');
      await room.page.setViewportSize({ width, height: Math.min(height, 2500) });
      await room.page.screenshot({ path: join(shots, file) });
      await room.page.setViewportSize({ width, height: 900 });
    },
  };
}

/** Answers every question on the screen and hands the test in; gives the items asked, in their order. */
async function take(player: Player, answer: (item: ModuleItem) => Answer): Promise<readonly ModuleItem[]> {
  const { module, frame, hands, shoot } = player;
  const { words } = module;
  const asked: ModuleItem[] = [];
  while ((await frame.locator('main > form').count()) > 0) {
    const item = await shownItem(frame, module);
    await hands.answer('main > form', item, answer(item));
    await shoot(item.shape.kind);
    expect(await frame.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    asked.push(item);
    const title = await frame.title();
    const isLast = (await frame.getByRole('button', { name: words.toOverview }).count()) > 0;
    await hands.press(isLast ? words.toOverview : words.next);
    await frame.waitForFunction((before) => document.title !== before, title);
  }
  await shoot('overview');
  await hands.press(words.submit);
  return asked;
}

/** Reads every screen of the theory and answers its practice questions: wrong, then right. */
async function read({ module, frame, hands, shoot }: Player): Promise<void> {
  const { words } = module;
  await shoot('start');
  await hands.press(words.start);
  for (const screen of module.screens) {
    expect(await frame.locator('h1').innerText()).toBe(screen.title);
    for (const id of screen.items) {
      const item = module.items.find((known) => known.id === id)!;
      // The shipped theory has one practice question on a screen.
      await hands.answer('.practice form', item, wrongAnswer(item));
      await hands.press(words.check);
      if (item.case !== undefined) expect(await frame.locator('.practice .vignette').count()).toBe(1);
      await shoot('practice-wrong');
      await hands.press(words.tryAgain);
      await hands.answer('.practice form', item, rightAnswer(item));
      await hands.press(words.check);
      expect(await frame.locator('.feedback h3').innerText()).toBe(words.right);
    }
    await shoot(`theory-${screen.id}`);
    if (screen !== module.screens.at(-1)) await hands.press(words.next);
  }
}

/** Closes by the button; gives what the LMS stores. */
async function leave({ module, room, frame, hands }: Player): Promise<string> {
  await hands.press(module.words.close);
  expect(await frame.locator('h1').innerText()).toBe(module.words.closedTitle);
  expect(await room.verdict()).toEqual([]);
  expect(room.complaints).toEqual([]);
  const stored = JSON.stringify(await room.stored());
  await room.close();
  return stored;
}

const statusOf = (dialect: Dialect, status: string): string =>
  dialect === 'scorm12' ? `"lesson_status":"${status}"` : `"success_status":"${status}"`;

describe.skipIf(noChromium)('a package built from Markdown', () => {
  beforeAll(async () => {
    output = await mkdtemp(join(tmpdir(), 'trifold-player-'));
    await build({ output, only: ['training'], units: ['spiertrekkingen-been'], jobs: 1 });
    const { findings } = await build({ content: CONTENT, output, only: ['training'], jobs: 1 });
    expect(findings).toEqual([]);
    [browser, lms] = await Promise.all([launchChromium(), bundleLms()]);
  });
  afterAll(async () => {
    await browser.close();
    await rm(output, { recursive: true });
  });

  it.each([
    ['scorm12', 360, 'keyboard'],
    ['scorm2004', 768, 'mouse'],
    ['scorm2004', 1280, 'keyboard'],
  ] as const)('is read, failed and passed: %s at %i px by %s', async (dialect, width, by) => {
    const player = await sitDown({ unit: 'spiertrekkingen-been', dialect, width, by });
    const { module, hands, shoot } = player;
    const { words } = module;
    await read(player);
    await hands.press(words.startTest);
    await take(player, wrongAnswer);
    await shoot('not-passed');
    await hands.press(words.retryWrong);
    await take(player, rightAnswer);
    await shoot('passed');
    await hands.press(words.review);
    await shoot('review');
    await hands.press(words.toResult);
    await hands.press(words.toStatement);
    await shoot('statement');
    const stored = await leave(player);
    expect(stored).toContain(statusOf(dialect, 'passed'));
    expect(stored).toContain('"raw":"100"');
  });

  it.each([
    ['scorm12', 1280],
    ['scorm2004', 360],
  ] as const)('is failed to the last attempt by keyboard: %s at %i px', async (dialect, width) => {
    const player = await sitDown({ unit: 'spiertrekkingen-been', dialect, width, by: 'keyboard' });
    const { module, hands, frame, shoot } = player;
    const { words } = module;
    await hands.press(words.startTest);
    for (let attempt = 1; attempt < module.attempts; attempt += 1) {
      await take(player, wrongAnswer);
      await hands.press(words.retryAll);
    }
    await take(player, wrongAnswer);
    await shoot('failed');
    expect(await frame.locator('.score').innerText()).toContain(words.failed);
    expect(await frame.getByRole('button', { name: words.retryAll }).count()).toBe(0);
    await hands.press(words.review);
    await shoot('review-failed');
    expect(await frame.locator('.reviewed').first().innerText()).toContain(words.rightAnswer);
    expect(await leave(player)).toContain(statusOf(dialect, 'failed'));
  });

  it.each([
    ['scorm12', 'keyboard'],
    ['scorm2004', 'mouse'],
  ] as const)('shows a case with each of its questions, in order: %s by %s', async (dialect, by) => {
    const player = await sitDown({ unit: 'balie-casus', dialect, width: 360, by });
    const { module, hands, frame, shoot } = player;
    const { words } = module;
    const vignette = 'Mevrouw De Wit staat aan de balie.';
    await read(player);
    await hands.press(words.startTest);
    // Half of the keys of the question with partial credit; the rest right.
    const asked = await take(player, (item) =>
      item.id === 'tekens' ? rightAnswer(item).slice(0, 1) : rightAnswer(item),
    );
    const ids = asked.map(({ id }) => id);
    expect(ids.toSorted()).toEqual(['dagen', 'eerst', 'schaal', 'tekens', 'woord']);
    expect(ids.indexOf('tekens')).toBe(ids.indexOf('eerst') + 1);
    expect(ids.at(-1)).toBe('schaal');
    // 4 of 5 points.
    expect(await frame.locator('.score').innerText()).toContain('80%');
    await hands.press(words.review);
    await shoot('review');
    const texts = await frame.locator('.reviewed').allInnerTexts();
    expect(texts.filter((text) => text.includes(vignette))).toHaveLength(2);
    expect(await leave(player)).toContain(statusOf(dialect, 'passed'));
  });
});
