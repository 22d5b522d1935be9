// What the rules on questions share: items with options, their keys and their texts.
import { inlineText, type Document, type Item, type Option } from '../document/index.ts';

type ChoiceItem = Extract<Item, { kind: 'single-choice' | 'multiple-response' }>;

export const isChoice = (item: Item): item is ChoiceItem =>
  item.kind === 'single-choice' || item.kind === 'multiple-response';

/** Items with one key among several options. */
export function singleChoices(document: Document): readonly Extract<Item, { kind: 'single-choice' }>[] {
  return document.items.flatMap((item) => (item.kind === 'single-choice' ? [item] : []));
}

export const optionText = (option: Option): string => inlineText(option.text).trim();
