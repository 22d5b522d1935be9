// What came of an answer: right, wrong or partly; the answer given with its feedback; the right one; the explanation.
import type { Answer } from '../../items/index.ts';
import { rulesOf } from '../../items/index.ts';
import type { ModuleItem, PlayerWords } from '../../outputs/training/contract.ts';
import type { Child, IconName } from './dom.ts';
import { h, icon, safe, unseen } from './dom.ts';
import { fill, number } from './say.ts';

type Verdict = 'right' | 'wrong' | 'partly' | 'thanks';

export function verdictOf(item: ModuleItem, answer: Answer): Verdict {
  if (item.shape.kind === 'likert') return 'thanks';
  const score = rulesOf(item.shape).score(item.shape, answer);
  return score === 1 ? 'right' : score > 0 ? 'partly' : 'wrong';
}

const SIGNS: Readonly<Record<Verdict, IconName>> = {
  right: 'right',
  wrong: 'wrong',
  partly: 'partly',
  thanks: 'info',
};

/** The verdict as sign and words. */
export function verdictBadge(verdict: Verdict, text: string): HTMLElement {
  return h('span', { class: `badge ${verdict}` }, icon(SIGNS[verdict]), h('span', {}, text));
}

/** A part of the given answer: right or wrong on its own, or neither (undefined). */
interface Part {
  readonly text: Child;
  readonly right?: boolean;
  readonly feedback?: string;
}

function givenParts(item: ModuleItem, answer: Answer): readonly Part[] {
  const { shape, choices } = item;
  const choice = (id: string, right?: boolean): Part => ({
    text: safe('span', choices[id]?.html ?? ''),
    ...(right === undefined ? {} : { right }),
    ...(choices[id]?.feedback === undefined ? {} : { feedback: choices[id].feedback }),
  });
  switch (shape.kind) {
    case 'single-choice':
    case 'true-false':
      return answer.map((id) => choice(id, id === shape.key));
    case 'multiple-response':
      return answer.map((id) => choice(id, shape.keys.includes(id)));
    case 'likert':
      return answer.map((id) => choice(id));
    case 'ordering':
      return answer.map((id, index) => choice(id, id === shape.steps[index]?.id));
    case 'matching':
      return shape.lefts.map((left, index) => ({
        text: matchText(item, left.id, answer[index] ?? ''),
        right: answer[index] === left.key,
      }));
    case 'fill-in':
    case 'numeric':
      return answer.map((text) => ({ text, right: rulesOf(shape).score(shape, answer) === 1 }));
  }
}

function matchText(item: ModuleItem, left: string, right: string): HTMLElement {
  return h(
    'span',
    {},
    safe('b', item.lefts?.[left] ?? ''),
    ': ',
    safe('span', item.choices[right]?.html ?? ''),
  );
}

/** The right answer, as list entries; the steps of an order with their feedback. */
function rightParts(item: ModuleItem, words: PlayerWords): readonly Part[] {
  const { shape, choices } = item;
  const choice = (id: string): Part => ({ text: safe('span', choices[id]?.html ?? '') });
  switch (shape.kind) {
    case 'single-choice':
    case 'true-false':
      return [choice(shape.key)];
    case 'multiple-response':
      return shape.keys.map(choice);
    case 'ordering':
      return shape.steps.map(({ id }) => choice(id));
    case 'matching':
      return shape.lefts.map((left) => ({ text: matchText(item, left.id, left.key) }));
    case 'fill-in':
      return [{ text: shape.answers.join(` ${words.or} `) }];
    case 'numeric': {
      const texts = shape.ranges.map(({ min, max }) =>
        min === max
          ? number(words, min)
          : fill(words.range, { min: number(words, min), max: number(words, max) }),
      );
      return [{ text: texts.join(` ${words.or} `) }];
    }
    case 'likert':
      return [];
  }
}

function list(parts: readonly Part[], isOrdered: boolean, words: PlayerWords): HTMLElement {
  const entries = parts.map(({ text, right, feedback }) => {
    const mark = right === undefined ? undefined : icon(right ? 'right' : 'wrong');
    const verdict = right === undefined ? undefined : unseen(`${right ? words.right : words.wrong}: `);
    const line = h(
      'div',
      { class: right === undefined ? 'part' : `part ${right ? 'right' : 'wrong'}` },
      mark,
      h('span', {}, verdict, text),
    );
    return h(
      'li',
      {},
      line,
      feedback === undefined ? undefined : safe('div', feedback, { class: 'part-feedback' }),
    );
  });
  return h(isOrdered ? 'ol' : 'ul', { class: 'parts' }, ...entries);
}

/** Everything about an answer but the verdict. `reveal`: the right answer may be shown. */
export function answerDetails(
  item: ModuleItem,
  answer: Answer,
  words: PlayerWords,
  reveal: boolean,
): readonly Node[] {
  const verdict = verdictOf(item, answer);
  const isOrdered = item.shape.kind === 'ordering';
  const own = [
    h('p', { class: 'label' }, words.yourAnswer),
    list(givenParts(item, answer), isOrdered, words),
  ];
  const right = rightParts(item, words);
  const showRight = reveal && (verdict === 'wrong' || verdict === 'partly') && right.length > 0;
  return [
    ...own,
    // Feedback on a typed answer was written for the accepted ones.
    ...(item.feedback !== undefined && verdict === 'right' ? [safe('div', item.feedback)] : []),
    ...(showRight ? [h('p', { class: 'label' }, words.rightAnswer), list(right, isOrdered, words)] : []),
    ...(item.explanation === ''
      ? []
      : [h('p', { class: 'label' }, words.explanation), safe('div', item.explanation)]),
  ];
}
