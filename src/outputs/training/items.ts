// Items of the bank as the player gets them: their shape for scoring, and HTML for all that is shown.
import { inlineText } from '../../document/index.ts';
import type { Block, Inline, Item, MatchingItem, Option } from '../../document/index.ts';
import { matchingLefts, matchingRights, type ItemShape } from '../../items/index.ts';
import type { ModuleChoice, ModuleItem, ModulePassage, SafeHtml } from './contract.ts';
import { plainLine } from './plain-text.ts';
import type { Rendering } from './scope.ts';

/** Long enough for a report; the player shortens it to what the LMS holds. */
const TEXT_LIMIT = 1000;

/** An item that the player can play, with its shape. */
export interface PlayableItem {
  readonly item: Item;
  readonly shape: ItemShape;
}

/** One item for the player. `passage` is where to read again. */
export function moduleItem(
  { item, shape }: PlayableItem,
  rendering: Rendering,
  passage: ModulePassage | undefined,
): ModuleItem {
  return {
    id: item.id,
    shape,
    points: item.kind === 'likert' ? 0 : item.points,
    critical: item.critical,
    practice: item.practice,
    pinLast: item.pinLast,
    ...(item.objective === undefined ? {} : { objective: item.objective }),
    ...(item.case === undefined ? {} : { case: item.case }),
    ...(passage === undefined ? {} : { passage }),
    text: plainLine(inlineText(item.stem), TEXT_LIMIT),
    stem: inlines(item.stem, rendering),
    introduction: blocks(item.introduction, rendering),
    explanation: blocks(item.explanation, rendering),
    ...(item.hint === undefined ? {} : { hint: item.hint }),
    ...answersOf(item, shape, rendering),
  };
}

type Answers = Pick<ModuleItem, 'choices' | 'lefts' | 'heads' | 'feedback'>;

/** What is chosen from. A shape keeps the order of its item, so the two are read side by side. */
function answersOf(item: Item, shape: ItemShape, rendering: Rendering): Answers {
  switch (item.kind) {
    case 'single-choice':
    case 'multiple-response':
    case 'true-false':
    case 'likert':
      return { choices: choices('options' in shape ? shape.options : [], item.options, rendering) };
    case 'ordering':
      return { choices: choices('steps' in shape ? shape.steps : [], item.steps, rendering) };
    case 'matching':
      return matchingAnswers(item, shape, rendering);
    case 'fill-in':
    case 'numeric': {
      const feedback = blocks(item.feedback, rendering);
      return { choices: {}, ...(feedback === '' ? {} : { feedback }) };
    }
  }
}

function choices(
  shapes: readonly { readonly id: string }[],
  options: readonly Pick<Option, 'text' | 'feedback'>[],
  rendering: Rendering,
): Readonly<Record<string, ModuleChoice>> {
  const pairs = options.map((option, i): [string, ModuleChoice] => {
    const feedback = blocks(option.feedback, rendering);
    const choice = { html: inlines(option.text, rendering), ...(feedback === '' ? {} : { feedback }) };
    return [idAt(shapes, i), choice];
  });
  return Object.fromEntries(pairs);
}

function matchingAnswers(item: MatchingItem, shape: ItemShape, rendering: Rendering): Answers {
  if (shape.kind !== 'matching') throw new Error(`item ${item.id} has the shape of ${shape.kind}`);
  const byId = (
    list: readonly { readonly id: string }[],
    texts: readonly (readonly Inline[])[],
  ): [string, SafeHtml][] => texts.map((text, i) => [idAt(list, i), inlines(text, rendering)]);
  const rights = byId(shape.rights, matchingRights(item)).map(([id, html]): [string, ModuleChoice] => [
    id,
    { html },
  ]);
  return {
    choices: Object.fromEntries(rights),
    lefts: Object.fromEntries(byId(shape.lefts, matchingLefts(item))),
    heads: [plainLine(inlineText(item.head[0]), TEXT_LIMIT), plainLine(inlineText(item.head[1]), TEXT_LIMIT)],
  };
}

function idAt(shapes: readonly { readonly id: string }[], i: number): string {
  const shape = shapes[i];
  if (shape === undefined) throw new Error(`a shape has fewer choices than its item`);
  return shape.id;
}

function inlines(children: readonly Inline[], { html, item }: Rendering): SafeHtml {
  return html.inlines(children, item).toString();
}

function blocks(content: readonly Block[], { html, item }: Rendering): SafeHtml {
  return html.blocks(content, item).toString();
}
