// The module where things go wrong or are missing: no LMS, no storage, a failing or unreachable LMS, review mode.
import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TrainingModule } from '../../src/outputs/training/contract.ts';
import { rightAnswer } from '../player/learner.ts';
import { trainingModule } from '../player/module.ts';
import { launchChromium, noChromium } from './chromium.ts';
import { keyboard, mouse, shownItem } from './player-hands.ts';
import { openClassroom, siteFiles, type Classroom } from './player-page.ts';

const { words } = trainingModule();
let browser: Browser;
let files: ReadonlyMap<string, Uint8Array>;

const inRoom = async (module: TrainingModule, use: (room: Classroom) => Promise<void>): Promise<void> => {
  const room = await openClassroom(browser, files, module);
  try {
    await use(room);
    expect(room.complaints).toEqual([]);
  } finally {
    await room.close();
  }
};

const answerShown = async (frame: Frame, module: TrainingModule): Promise<void> => {
  const item = await shownItem(frame, module);
  await mouse(frame).answer('main > form', item, rightAnswer(item));
  await mouse(frame).press(words.next);
};

describe.skipIf(noChromium)('the player in trouble', () => {
  beforeAll(async () => {
    [browser, files] = await Promise.all([launchChromium(), siteFiles()]);
  });
  afterAll(() => browser.close());

  it('runs in practice mode without an LMS, says so, and remembers in the browser', async () => {
    const module = trainingModule();
    await inRoom(module, async (room) => {
      const frame = await room.launch({ alone: true });
      expect(await frame.locator('.mode').innerText()).toBe(words.practiceMode);
      await mouse(frame).press(words.startTest);
      await answerShown(frame, module);
      const title = await frame.locator('h1').innerText();
      const again = await room.launch({ alone: true });
      expect(await again.locator('h1').innerText()).toBe(title);
    });
  });

  it('goes on without storage, and says that nothing is kept', async () => {
    const module = trainingModule();
    await inRoom(module, async (room) => {
      await room.page.addInitScript(
        `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('off'); } })`,
      );
      const frame = await room.launch({ alone: true });
      expect(await frame.locator('.mode').innerText()).toBe(words.practiceUnsaved);
      await mouse(frame).press(words.startTest);
      await answerShown(frame, module);
      expect(await frame.locator('h1').innerText()).toContain('2');
      await mouse(frame).press(words.closeOnly);
      expect(await frame.locator('h1').innerText()).toBe(words.closedText);
    });
  });

  it('warns when offline, keeps the answers, and saves once it is online again', async () => {
    const module = trainingModule();
    await inRoom(module, async (room) => {
      const frame = await room.launch();
      await mouse(frame).press(words.startTest);
      await room.page.context().setOffline(true);
      await frame.waitForSelector('.warning:not([hidden])');
      expect(await frame.locator('.warning').innerText()).toContain(words.offline);
      await answerShown(frame, module);
      expect(await frame.locator('.save-state').innerText()).toBe(words.notSaved);
      await room.page.context().setOffline(false);
      await frame.waitForSelector('.warning', { state: 'hidden' });
      expect(await frame.locator('.save-state').innerText()).toBe(words.saved);
      expect(await room.verdict(true)).toEqual([]);
    });
  });

  it('tries again when the LMS does not take a commit, and lets the learner decide on closing', async () => {
    const module = trainingModule();
    await inRoom(module, async (room) => {
      const frame = await room.launch();
      await room.page.evaluate('window.broken = true');
      await mouse(frame).press(words.startTest);
      await answerShown(frame, module);
      await frame.waitForSelector('.warning:not([hidden])');
      expect(await frame.locator('.warning').innerText()).toContain(words.saveFailed);
      await room.page.evaluate('window.broken = false');
      await mouse(frame).press(words.saveAgain);
      await frame.waitForSelector('.warning', { state: 'hidden' });
      await room.page.evaluate('window.broken = true');
      await mouse(frame).press(words.close);
      await mouse(frame).press(words.closeAnyway);
      expect(await frame.locator('h1').innerText()).toBe(words.closedFailed);
    });
  });

  it('shows a passed attempt in review mode, and writes nothing', async () => {
    const module = trainingModule({ items: [trainingModule().items.find(({ id }) => id === 'stelling')!] });
    await inRoom(module, async (room) => {
      const first = await room.launch();
      await mouse(first).press(words.startTest);
      await mouse(first).answer('main > form', module.items[0]!, ['t']);
      await mouse(first).press(words.toOverview);
      await mouse(first).press(words.submit);
      await mouse(first).press(words.close);
      const again = await room.launch({ mode: 'review' });
      expect(await again.locator('.mode').innerText()).toBe(words.reviewMode);
      await mouse(again).press(words.review);
      expect(await again.locator('.reviewed').innerText()).toContain(words.right);
      await mouse(again).press(words.closeOnly);
      expect(
        await room.page.evaluate('window.referee.log.filter((call) => /Set|Commit/.test(call))'),
      ).toEqual([]);
      expect(await room.verdict()).toEqual([]);
    });
  });

  it('moves focus to the heading of a screen, of feedback, and to what is missing', async () => {
    await inRoom(trainingModule(), async (room) => {
      const frame = await room.launch();
      const focused = (): Promise<string> => frame.evaluate('document.activeElement.textContent');
      const hands = keyboard(room.page, frame);
      await hands.press(words.start);
      expect(await focused()).toBe('Wat zijn spiertrekkingen?');
      await hands.press(words.check);
      expect(await focused()).toContain(words.errorTitle);
      await hands.press(words.errorChoice);
      expect(await frame.evaluate('document.activeElement.type')).toBe('radio');
      await room.page.keyboard.press('Space');
      await hands.press(words.check);
      expect([words.right, words.wrong]).toContain(await focused());
      await hands.press(words.next);
      expect(await focused()).toBe('Wanneer belt u een arts?');
    });
  });

  it('opens links inside the module on their screen, and links out of it elsewhere', async () => {
    await inRoom(trainingModule(), async (room) => {
      const frame = await room.launch();
      await mouse(frame).press(words.start);
      await frame.click('text=wanneer u belt');
      expect(await frame.evaluate('document.activeElement.id')).toBe('bellen-sub');
      const out = frame.locator('a[href^="https:"]');
      expect(await out.getAttribute('target')).toBe('_blank');
      expect(await out.innerText()).toContain(words.newWindow);
    });
  });

  it('shows the tip on demand, and what to read again after the test', async () => {
    const flag = trainingModule().items.find(({ id }) => id === 'rode-vlag')!;
    await inRoom(trainingModule({ items: [flag] }), async (room) => {
      const frame = await room.launch();
      const hands = mouse(frame);
      await hands.press(words.startTest);
      expect(await frame.locator('.hint p').isVisible()).toBe(false);
      await frame.click('.hint summary');
      expect(await frame.locator('.hint p').innerText()).toBe('Let op kracht.');
      await hands.answer('main > form', flag, ['a']);
      await hands.press(words.toOverview);
      await hands.press(words.submit);
      expect(await frame.locator('.score').innerText()).toContain('1 vraag niet goed');
      await hands.press('Bel vandaag');
      expect(await frame.evaluate('document.activeElement.id')).toBe('bellen-sub');
    });
  });

  it('works at 400 % zoom with wider text spacing', async () => {
    const module = trainingModule();
    const room = await openClassroom(browser, files, module, { width: 320, height: 256 });
    const frame = await room.launch();
    await frame.evaluate(`document.adoptedStyleSheets = [(() => { const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }');
      return sheet; })()]`);
    await mouse(frame).press(words.startTest);
    for (let n = 0; n < 7; n += 1) {
      expect(await frame.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(
        0,
      );
      await answerShown(frame, module);
    }
    await room.close();
  });
});
