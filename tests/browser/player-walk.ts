// A walk past every screen of the player, for judges that must see them all.
import type { Frame } from 'playwright-core';
import type { TrainingModule } from '../../src/outputs/training/contract.ts';
import { rightAnswer, wrongAnswer } from '../player/learner.ts';
import { goOn, mouse, shownItem } from './player-hands.ts';
import type { Classroom } from './player-page.ts';

/** Stops at every screen: gives its name and the frame it is in. */
export async function* walk(
  room: Classroom,
  module: TrainingModule,
): AsyncGenerator<readonly [string, Frame]> {
  const { words } = module;
  const frame = await room.launch();
  const hands = mouse(frame);
  yield ['start', frame];
  await hands.press(words.start);
  yield ['theory', frame];
  yield* practise(frame, module);
  await hands.press(words.next);
  await frame.click('.contents summary');
  yield ['theory-contents', frame];
  await hands.press(words.startTest);
  yield* takeTest(frame, module, 'wrong');
  yield ['result-failed', frame];
  await hands.press(words.review);
  yield ['review-hidden', frame];
  await hands.press(words.toResult);
  await hands.press(words.retryAll);
  yield* takeTest(frame, module, 'right');
  yield ['result-passed', frame];
  await hands.press(words.toStatement);
  yield ['statement', frame];
  await hands.press(words.toResult);
  await hands.press(words.review);
  yield ['review', frame];
  await hands.press(words.begin);
  yield ['start-passed', frame];
  await room.page.evaluate('window.broken = true');
  await hands.press(words.close);
  await frame.waitForSelector('.warning:not([hidden])');
  yield ['not-saved', frame];
  await room.page.evaluate('window.broken = false');
  await hands.press(words.close);
  await frame.waitForSelector('.is-closed');
  yield ['closed', frame];
}

async function* practise(frame: Frame, module: TrainingModule): AsyncGenerator<readonly [string, Frame]> {
  const { words } = module;
  const [first, second] = module.items.filter((item) => item.practice);
  if (first === undefined || second === undefined) throw new Error('two practice items are needed');
  const check = (nth: number): Promise<void> =>
    frame.locator('.practice').nth(nth).getByRole('button', { name: words.check }).click();
  await check(0);
  yield ['practice-missing', frame];
  await mouse(frame).answer('.practice:has([value=c]:not(option))', first, wrongAnswer(first));
  await check(0);
  yield ['practice-wrong', frame];
  await mouse(frame).press(words.tryAgain);
  await mouse(frame).answer('.practice:has([value=c]:not(option))', first, rightAnswer(first));
  await check(0);
  await mouse(frame).answer('.practice:has(select)', second, [rightAnswer(second)[0] ?? '', 'c']);
  await check(1);
  yield ['practice-done', frame];
}

async function* takeTest(
  frame: Frame,
  module: TrainingModule,
  how: 'right' | 'wrong',
): AsyncGenerator<readonly [string, Frame]> {
  const { words } = module;
  while ((await frame.locator('main > form').count()) > 0) {
    const item = await shownItem(frame, module);
    if (item.shape.kind === 'matching' || item.shape.kind === 'numeric') {
      await frame.click('main > form [type=submit]');
      yield [`missing-${item.shape.kind}`, frame];
    }
    await mouse(frame).answer('main > form', item, how === 'right' ? rightAnswer(item) : wrongAnswer(item));
    yield [`question-${item.shape.kind}`, frame];
    await goOn(frame);
  }
  yield ['overview', frame];
  await mouse(frame).press(words.submit);
}
