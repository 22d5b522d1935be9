// A learner for tests: answers items right or wrong through the session, as the screens would.
import { rulesOf, type Answer } from '../../src/items/index.ts';
import type { ModuleItem } from '../../src/outputs/training/contract.ts';
import { askedItems } from '../../src/player/machine.ts';
import type { Session } from '../../src/player/session.ts';

export const rightAnswer = ({ shape }: ModuleItem): Answer => rulesOf(shape).right(shape) ?? ['a'];

/** A complete answer that scores 0. */
export function wrongAnswer({ shape }: ModuleItem): Answer {
  switch (shape.kind) {
    case 'single-choice':
      return [shape.options.find(({ id }) => id !== shape.key)!.id];
    case 'multiple-response':
      return shape.options.filter(({ id }) => !shape.keys.includes(id)).map(({ id }) => id);
    case 'true-false':
      return [shape.key === 't' ? 'f' : 't'];
    case 'ordering': {
      const ids = shape.steps.map(({ id }) => id);
      return [...ids.slice(1), ids[0]!];
    }
    case 'matching':
      return shape.lefts.map(({ key }) => shape.rights.find(({ id }) => id !== key)!.id);
    case 'fill-in':
      return ['iets heel anders'];
    case 'numeric':
      return ['-77'];
    case 'likert':
      return ['a'];
  }
}

/** Answers the asked items from the present position on, `count` of them at most. */
export function answerItems(session: Session, answer: (item: ModuleItem) => Answer, count = Infinity): void {
  for (let done = 0; done < count; done += 1) {
    const { attempt } = session.state();
    const item = attempt && askedItems(session.module, attempt)[attempt.position];
    if (attempt === undefined || item === undefined) return;
    session.dispatch({ kind: 'answered', item: item.id, answer: answer(item) });
    session.dispatch({ kind: 'moved', position: attempt.position + 1 });
  }
}

/** A whole attempt, handed in. */
export function takeTest(
  session: Session,
  answer: (item: ModuleItem) => Answer,
  items: 'all' | 'wrong' = 'all',
): void {
  session.startAttempt(items);
  answerItems(session, answer);
  session.handIn();
}
