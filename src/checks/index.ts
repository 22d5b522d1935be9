// The table of rules, and the check over a whole document. To add a rule: write <rule-id>.ts and a line here.
import { checkWith, type CheckContext, type CheckResult, type ParsedDocument } from './check-document.ts';
import { headingOrder } from './heading-order.ts';
import { imageAlt } from './image-alt.ts';
import { itemFeedback } from './item-feedback.ts';
import { itemOptions } from './item-options.ts';
import { listEmpty } from './list-empty.ts';
import { metaRequired } from './meta-required.ts';
import { redflagMissing } from './redflag-missing.ts';
import type { Rule } from './rule.ts';
import { sectionMissing } from './section-missing.ts';
import { sentenceLength } from './sentence-length.ts';

/** Every rule, in the order it runs. */
export const RULES: readonly Rule[] = [
  metaRequired,
  headingOrder,
  sectionMissing,
  redflagMissing,
  sentenceLength,
  listEmpty,
  imageAlt,
  itemOptions,
  itemFeedback,
];

/** Runs every rule over a parsed document: all findings in order, and the document as checked if no error is among them. */
export function checkDocument(parsed: ParsedDocument, context: CheckContext): CheckResult {
  return checkWith(RULES, parsed, context);
}

export type { CheckContext, CheckResult, ParsedDocument } from './check-document.ts';
export { settingFaults, type Rule, type RuleSetting } from './rule.ts';
