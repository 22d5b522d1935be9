// The table of rules, and the check over a whole document. To add a rule: write <rule-id>.ts and a line here.
import { abbreviationUndefined } from './abbreviation-undefined.ts';
import { absoluteClaim } from './absolute-claim.ts';
import { addressMixed } from './address-mixed.ts';
import { altFormatsMissing } from './alt-formats-missing.ts';
import { checkWith, type CheckContext, type CheckResult, type ParsedDocument } from './check-document.ts';
import { conditionFirst } from './condition-first.ts';
import { disclaimerMissing } from './disclaimer-missing.ts';
import { doseFormat } from './dose-format.ts';
import { doubleNegation } from './double-negation.ts';
import { duplicateText } from './duplicate-text.ts';
import { emergencyNumber } from './emergency-number.ts';
import { figurative } from './figurative.ts';
import { headingInformative } from './heading-informative.ts';
import { headingOrder } from './heading-order.ts';
import { imageAlt } from './image-alt.ts';
import { imageCredit } from './image-credit.ts';
import { itemAbsolute } from './item-absolute.ts';
import { itemAllNone } from './item-all-none.ts';
import { itemCue } from './item-cue.ts';
import { itemFeedback } from './item-feedback.ts';
import { itemLongest } from './item-longest.ts';
import { itemNegative } from './item-negative.ts';
import { itemObjective } from './item-objective.ts';
import { itemOptions } from './item-options.ts';
import { itemPosition } from './item-position.ts';
import { itemSource } from './item-source.ts';
import { jargonUndefined } from './jargon-undefined.ts';
import { keyMessageFirst } from './key-message-first.ts';
import { langDir } from './lang-dir.ts';
import { linkBroken } from './link-broken.ts';
import { linkText } from './link-text.ts';
import { listEmpty } from './list-empty.ts';
import { listNesting } from './list-nesting.ts';
import { longWord } from './long-word.ts';
import { metaRequired } from './meta-required.ts';
import { numberFormat } from './number-format.ts';
import { objectiveUntested } from './objective-untested.ts';
import { paragraphLength } from './paragraph-length.ts';
import { passageChanged } from './passage-changed.ts';
import { passive } from './passive.ts';
import { pastedText } from './pasted-text.ts';
import { printContrast } from './print-contrast.ts';
import { punctuationSpace } from './punctuation-space.ts';
import { readability } from './readability.ts';
import { redflagIncomplete } from './redflag-incomplete.ts';
import { redflagMissing } from './redflag-missing.ts';
import { redflagParity } from './redflag-parity.ts';
import { redflagPosition } from './redflag-position.ts';
import { redflagThreshold } from './redflag-threshold.ts';
import { relativeDate } from './relative-date.ts';
import { reviewOverdue } from './review-overdue.ts';
import type { Rule } from './rule.ts';
import { sectionEmpty } from './section-empty.ts';
import { sectionMissing } from './section-missing.ts';
import { sentenceLength } from './sentence-length.ts';
import { sentenceMean } from './sentence-mean.ts';
import { sourceQuality } from './source-quality.ts';
import { spelling } from './spelling.ts';
import { splitVerb } from './split-verb.ts';
import { translationStale } from './translation-stale.ts';
import { vagueModal } from './vague-modal.ts';

/** Every rule, in the order it runs. */
export const RULES: readonly Rule[] = [
  metaRequired,
  reviewOverdue,
  langDir,
  printContrast,
  headingOrder,
  headingInformative,
  sectionMissing,
  keyMessageFirst,
  redflagMissing,
  redflagIncomplete,
  redflagThreshold,
  redflagPosition,
  redflagParity,
  emergencyNumber,
  disclaimerMissing,
  altFormatsMissing,
  sourceQuality,
  sentenceLength,
  sentenceMean,
  paragraphLength,
  readability,
  longWord,
  spelling,
  jargonUndefined,
  abbreviationUndefined,
  passive,
  splitVerb,
  doubleNegation,
  addressMixed,
  vagueModal,
  figurative,
  absoluteClaim,
  numberFormat,
  doseFormat,
  relativeDate,
  duplicateText,
  sectionEmpty,
  listEmpty,
  listNesting,
  conditionFirst,
  punctuationSpace,
  pastedText,
  imageAlt,
  imageCredit,
  linkText,
  linkBroken,
  itemObjective,
  itemSource,
  passageChanged,
  translationStale,
  itemOptions,
  itemAllNone,
  itemNegative,
  itemAbsolute,
  itemLongest,
  itemCue,
  itemPosition,
  itemFeedback,
  objectiveUntested,
];

/** Runs every rule over a parsed document: all findings in order, and the document as checked if no error is among them. */
export function checkDocument(parsed: ParsedDocument, context: CheckContext): CheckResult {
  return checkWith(RULES, parsed, context);
}

export { primaryTag } from './language/index.ts';
export { isCompound } from './language/nl/compound.ts';
export { passageHashes } from './passages.ts';
export { sectionFacts, type Original } from './translation.ts';
export { readabilityOf } from './readability.ts';
export type { CheckContext, CheckResult, ParsedDocument } from './check-document.ts';
export type { Readability } from './language/reading-ease.ts';
export type { Speller } from './speller.ts';
export type { Rule, RuleSetting, SettingFault } from './rule.ts';
export { settingFaults } from './setting-faults.ts';
