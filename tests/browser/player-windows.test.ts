// The module among windows: a window of its own, a frame of another site, two windows at once, an LMS that goes away.
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TrainingModule } from '../../src/outputs/training/contract.ts';
import { rightAnswer } from '../player/learner.ts';
import { trainingModule } from '../player/module.ts';
import { launchChromium, noChromium } from './chromium.ts';
import { goOn, mouse, shownItem } from './player-hands.ts';
import { openClassroom, siteFiles, type Classroom } from './player-page.ts';
import { serveFiles } from './site-server.ts';

const module = trainingModule();
const { words } = module;
let browser: Browser;
let files: ReadonlyMap<string, Uint8Array>;

const inRoom = async (
  use: (room: Classroom) => Promise<void>,
  own: TrainingModule = module,
): Promise<void> => {
  const room = await openClassroom(browser, files, own);
  try {
    await use(room);
    expect(room.complaints).toEqual([]);
  } finally {
    await room.close();
  }
};

async function answerShown(frame: Frame): Promise<void> {
  const item = await shownItem(frame, module);
  await mouse(frame).answer('main > form', item, rightAnswer(item));
  await goOn(frame);
}

async function passFrom(frame: Frame): Promise<void> {
  while ((await frame.locator('main > form').count()) > 0) await answerShown(frame);
  await mouse(frame).press(words.submit);
  await mouse(frame).press(words.close);
  expect(await frame.locator('h1').innerText()).toBe(words.closedTitle);
}

const heading = (frame: Frame | Page): Promise<string> => frame.locator('h1').innerText();

/** A page of another site with this address in a frame. */
const embedding = (url: string): ReadonlyMap<string, Uint8Array> =>
  new Map([
    [
      'index.html',
      new TextEncoder().encode(
        `<!doctype html><html lang="nl"><title>Portaal</title><link rel="icon" href="data:,"><iframe title="LMS" src="${url}" width="700" height="800"></iframe></html>`,
      ),
    ],
  ]);

describe.skipIf(noChromium)('the player among windows', () => {
  beforeAll(async () => {
    [browser, files] = await Promise.all([launchChromium(), siteFiles()]);
  });
  afterAll(() => browser.close());

  it.each(['scorm12', 'scorm2004'] as const)(
    'is passed in a window of its own, opened by the LMS: %s',
    async (dialect) => {
      await inRoom(async (room) => {
        const popup = await room.popUp();
        await mouse(popup.mainFrame()).press(words.startTest);
        await passFrom(popup.mainFrame());
        expect(await room.verdict()).toEqual([]);
        expect(JSON.stringify(await room.stored())).toContain('"passed"');
      }, trainingModule({ dialect }));
    },
  );

  it('finds the LMS inside a portal of another site', async () => {
    await inRoom(async (room) => {
      const portal = await serveFiles(embedding(room.urls.lms));
      await room.page.goto(portal.url);
      const lms = room.page.frames().find((frame) => frame.url() === room.urls.lms)!;
      await lms.waitForSelector('#sco');
      const sco = lms.childFrames()[0]!;
      await sco.waitForSelector('main h1');
      expect(await sco.locator('.mode').count()).toBe(0);
      await mouse(sco).press(words.startTest);
      await passFrom(sco);
      expect(await lms.evaluate('window.referee.finish()')).toEqual([]);
      await portal.close();
    });
  });

  it('says that there is no LMS in a frame of another site', async () => {
    await inRoom(async (room) => {
      const portal = await serveFiles(embedding(room.urls.module));
      await room.page.goto(portal.url);
      const frame = room.page.frames().find((one) => one.url() === room.urls.module)!;
      expect(await frame.locator('.mode').innerText()).toBe(words.practiceMode);
      await portal.close();
    });
  });

  it('gives way to a newer window, which goes on where the older one was', async () => {
    await inRoom(async (room) => {
      const older = await room.launch();
      await mouse(older).press(words.startTest);
      await answerShown(older);
      await answerShown(older);
      await older.waitForSelector('.save-state.saved');
      const place = await heading(older);
      const second = await room.page.context().newPage();
      const newer = await room.visit(second);
      await older.waitForSelector('.is-closed');
      expect(await heading(older)).toBe(words.closedElsewhere);
      expect(await room.verdict()).toEqual([]);
      expect(await heading(newer)).toBe(place);
      await passFrom(newer);
      // The older window goes last: it must not say anything any more.
      await room.page.goto('about:blank');
      expect(await second.evaluate('window.referee.finish()')).toEqual([]);
      expect(JSON.stringify(await second.evaluate('window.stored()'))).toContain('"lesson_status":"passed"');
    });
  });

  it('does not give way to who only looks on', async () => {
    await inRoom(async (room) => {
      const older = await room.launch();
      await mouse(older).press(words.startTest);
      await older.waitForSelector('.save-state.saved');
      const second = await room.page.context().newPage();
      await second.goto(`${room.urls.lms}&mode=review`);
      await second.frameLocator('#sco').locator('.mode').waitFor();
      await answerShown(older);
      expect(await older.locator('.is-closed').count()).toBe(0);
    });
  });

  it('warns when the LMS goes away half-way, keeps the answers, and says at the end what it could not save', async () => {
    await inRoom(async (room) => {
      const frame = await room.launch();
      await mouse(frame).press(words.startTest);
      await answerShown(frame);
      await room.page.evaluate(
        `for (const name of Object.keys(API)) API[name] = () => { throw new Error('the session is over'); }`,
      );
      await answerShown(frame);
      await frame.waitForSelector('.warning:not([hidden])');
      expect(await frame.locator('.warning').innerText()).toContain(words.saveFailed);
      while ((await frame.locator('main > form').count()) > 0) await answerShown(frame);
      await mouse(frame).press(words.submit);
      expect(await frame.locator('.score').innerText()).toContain(words.passed);
      await mouse(frame).press(words.close);
      await mouse(frame).press(words.closeAnyway);
      expect(await heading(frame)).toBe(words.closedFailed);
    });
  });

  it('goes on when the window of the LMS is closed under it', async () => {
    await inRoom(async (room) => {
      const popup = await room.popUp();
      const frame = popup.mainFrame();
      await mouse(frame).press(words.startTest);
      await answerShown(frame);
      await room.page.close();
      await answerShown(frame);
      expect(await heading(popup)).toContain('3');
      await frame.waitForSelector('.save-state.saved, .warning:not([hidden])');
      await popup.close();
    });
  });

  it('keeps an answer given just before the tab is closed', async () => {
    await inRoom(async (room) => {
      const second = await room.page.context().newPage();
      await room.page.bringToFront();
      const frame = await room.launch();
      await mouse(frame).press(words.startTest);
      await answerShown(frame);
      await frame.waitForSelector('.save-state.saved');
      await answerShown(frame);
      const next = await heading(frame);
      expect(await frame.locator('.save-state').innerText()).toBe(words.saving);
      await Promise.all([room.page.waitForEvent('close'), room.page.close({ runBeforeUnload: true })]);
      expect(await heading(await room.visit(second))).toBe(next);
      const interactions = 'JSON.stringify(window.stored()).split("student_response").length - 1';
      expect(await second.evaluate(interactions)).toBe(2);
    });
  });

  it('moves nothing for who wants no motion', async () => {
    await inRoom(async (room) => {
      const moving = `[...document.querySelectorAll('*')].filter((element) => {
        const style = getComputedStyle(element);
        return style.animationName !== 'none' || style.transitionDuration.split(',').some((time) => parseFloat(time) > 0);
      }).length`;
      await room.page.emulateMedia({ reducedMotion: 'no-preference' });
      const frame = await room.launch();
      await mouse(frame).press(words.startTest);
      expect(await frame.evaluate(moving)).toBeGreaterThan(0);
      await room.page.emulateMedia({ reducedMotion: 'reduce' });
      expect(await frame.evaluate(moving)).toBe(0);
    });
  });

  it('prints the statement and nothing around it', async () => {
    const short = trainingModule({ items: [module.items.find(({ id }) => id === 'stelling')!] });
    await inRoom(async (room) => {
      const frame = await room.launch();
      const hands = mouse(frame);
      await hands.press(words.startTest);
      await answerShown(frame);
      await hands.press(words.submit);
      await hands.press(words.toStatement);
      await room.page.emulateMedia({ media: 'print' });
      const visible = await frame.locator('body').innerText();
      for (const part of ['Jansen, Noor', module.title, module.version, '100%', words.statementNote])
        expect(visible).toContain(part);
      for (const part of [words.close, words.print, words.theory]) expect(visible).not.toContain(part);
    }, short);
  });
});
