// The module in Chromium, in an LMS's frame: whole runs by mouse and by keyboard, resume, saving, practice mode.
import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/items/index.ts';
import type { ModuleItem, TrainingModule } from '../../src/outputs/training/contract.ts';
import { rightAnswer, wrongAnswer } from '../player/learner.ts';
import { trainingModule } from '../player/module.ts';
import { launchChromium, noChromium } from './chromium.ts';
import { keyboard, mouse, shownItem, type Hands } from './player-hands.ts';
import { openClassroom, siteFiles, type Classroom } from './player-page.ts';

const FORM = 'main > form';
const { words } = trainingModule();

let browser: Browser;
let files: ReadonlyMap<string, Uint8Array>;

/** Answers the questions on the screen one after the other, until the overview. */
async function answerAll(
  frame: Frame,
  module: TrainingModule,
  hands: Hands,
  answer: (item: ModuleItem) => Answer,
): Promise<number> {
  for (let asked = 0; ; asked += 1) {
    if ((await frame.locator(FORM).count()) === 0) return asked;
    const item = await shownItem(frame, module);
    await hands.answer(FORM, item, answer(item));
    const title = await frame.title();
    const isLast = (await frame.getByRole('button', { name: words.toOverview }).count()) > 0;
    await hands.press(isLast ? words.toOverview : words.next);
    await frame.waitForFunction((before) => document.title !== before, title);
  }
}

const inRoom = async (module: TrainingModule, use: (room: Classroom) => Promise<void>): Promise<void> => {
  const room = await openClassroom(browser, files, module);
  try {
    await use(room);
    expect(room.complaints).toEqual([]);
  } finally {
    await room.close();
  }
};

describe.skipIf(noChromium)('the player in Chromium', () => {
  beforeAll(async () => {
    [browser, files] = await Promise.all([launchChromium(), siteFiles()]);
  });
  afterAll(() => browser.close());

  it.each([
    ['mouse', 'scorm12'],
    ['keyboard', 'scorm12'],
    ['mouse', 'scorm2004'],
    ['keyboard', 'scorm2004'],
  ] as const)('passes by %s in %s', async (by, dialect) => {
    const module = trainingModule({ dialect });
    await inRoom(module, async (room) => {
      const frame = await room.launch();
      const hands = by === 'mouse' ? mouse(frame) : keyboard(room.page, frame);
      await hands.press(words.start);
      await hands.press(words.next);
      await hands.press(words.startTest);
      expect(await answerAll(frame, module, hands, rightAnswer)).toBe(8);
      await hands.press(words.submit);
      expect(await frame.locator('.score').innerText()).toContain(words.passed);
      await hands.press(words.close);
      expect(await frame.locator('h1').innerText()).toBe(words.closedTitle);
      expect(await room.verdict()).toEqual([]);
      const stored = JSON.stringify(await room.stored());
      expect(stored).toContain(
        dialect === 'scorm12' ? '"lesson_status":"passed"' : '"success_status":"passed"',
      );
      expect(stored).toContain('"raw":"100"');
    });
  });

  it('shows the same question with the same answers after closing half-way', async () => {
    const module = trainingModule();
    await inRoom(module, async (room) => {
      const look = async (frame: Frame): Promise<unknown> =>
        frame.evaluate(() => ({
          text: document.querySelector('main')?.textContent,
          values: [...document.querySelectorAll<HTMLInputElement>('main :is(input, select)')].map((c) => [
            c.value,
            c.checked,
          ]),
        }));
      const first = await room.launch();
      const hands = mouse(first);
      await hands.press(words.startTest);
      for (let n = 0; n < 4; n += 1) {
        const item = await shownItem(first, module);
        await hands.answer(FORM, item, wrongAnswer(item));
        await hands.press(words.next);
      }
      const half = await shownItem(first, module);
      await hands.answer(FORM, half, rightAnswer(half));
      const before = await look(first);
      // Leaves without the button: pagehide ends the session.
      const second = await room.launch();
      expect(await look(second)).toEqual(before);
      await mouse(second).press(words.previous);
      const earlier = await shownItem(second, module);
      expect(earlier.id).not.toBe(half.id);
      expect(await room.verdict(true)).toEqual([]);
    });
  });
});
