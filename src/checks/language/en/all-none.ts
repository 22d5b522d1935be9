// An English answer in, the words that make it speak of the other answers out: "all of the above", "none of these", "A and C".
// Such an answer says nothing else: with a noun behind them, "none of these drugs", the same words speak of the world.
import type { PhraseMatcher } from '../phrases.ts';

const ANSWERS = String.raw`(?:answers?|options?|choices?|statements?|alternatives|possibilities)`;
const VERDICT = String.raw`(?: (?:is|are|apply|applies|can be)(?: (?:all|both|equally))?(?: (?:correct|right|true|wrong|incorrect|false|possible|untrue))?)?`;
const ABOVE = String.raw`(?:the )?(?:above|foregoing|preceding|previous|aforementioned)(?: ${ANSWERS})?`;
const COUNT = String.raw`(?:two|three|four|five)`;
const LETTERS = String.raw`(?:${ANSWERS} )?[a-e](?:(?:,\s?| and | or | nor |\s?[+&/]\s?)(?:${ANSWERS} )?[a-e])+`;
const NUMBERS = String.raw`${ANSWERS} (?:[1-5]|one|two|three|four)(?:(?:,\s?| and | or )(?:[1-5]|one|two|three|four|five))+`;

/** With a word for "above", "these" or "answers" in it: surely of the other answers. */
const REFERRING = [
  String.raw`(?:all|none|any|some|each|both|neither|either|every one|any one|one|two|three|more than one)(?: ${COUNT})?(?: of)? ${ABOVE}`,
  String.raw`(?:all|none|any|each|both|neither|either)(?: ${COUNT})? of (?:these|those|the(?:se)?(?: other)?(?: ${COUNT})? ${ANSWERS})(?: ${ANSWERS})?`,
  String.raw`(?:all|both|neither|no)(?: of)?(?: the| these| other)* ${ANSWERS}`,
  String.raw`(?:both |neither |either )${LETTERS}`,
  NUMBERS,
  String.raw`everything (?:above|listed)|nothing (?:above|listed)|everything mentioned(?: above)?|nothing mentioned(?: above)?`,
  String.raw`(?:they|these|those) are all|all are|none are|both are|(?:all|none|both)(?= (?:are|is) (?:correct|right|true|wrong|false))`,
].join('|');

/** A quantity alone: of the other answers, unless the question itself asks for one. */
const BARE = String.raw`both|all|none|neither|everything|(?:all|none|any|both|neither) of them|all ${COUNT}|${LETTERS}`;

const LEAD = String.raw`^\W*(?:[a-e1-5][.)] )?(?:(?:in|by|with|after|for|from|to|at) )?`;
const END = String.raw`(?=[.!]?\W*$)`;

const found = (source: string): PhraseMatcher => {
  const pattern = new RegExp(`${LEAD}(?:${source})${END}`, 'u');
  return (text) => {
    // Matched in lower case: ignoring case makes such patterns slow to build.
    const end = pattern.exec(text.toLowerCase())?.[0].length;
    return end === undefined ? [] : [{ start: 0, end, text: text.slice(0, end) }];
  };
};

/** Finds answers that surely refer to the others. */
export const allNone: PhraseMatcher = found(`(?:${REFERRING})${VERDICT}`);

/** Finds answers that are a quantity alone. */
export const quantityAlone: PhraseMatcher = found(`(?:${BARE})`);

/** A stem that asks how many, or for something with a letter for a name. */
const ASKS =
  /(?<!\p{L})(?:how (?:many|much|often)|which (?:vitamins?|hepatitis|blood groups?|types?|flu|stages?|class|route|entrance|wards?|groups?|letters?)|what (?:amount|number|proportion|share))(?!\p{L})/iu;
/** Another answer of the same kind: a quantity, a side, a letter. */
const SAME_KIND =
  /^\W*(?:(?:the |a |on |at |in |with |only )*(?:left|right|mother|father|man|woman|men|women|boys|girls)(?!\p{L})|only |(?:one|two|three|half|most|some|few|many) of|(?:nothing|nobody|none|all|half|some|most|few|many|very few|a few|[A-E]\d*|AB|one|two|three|four|five|\d+)\W*$)/iu;

/** Whether "both" or "all of them" answers the question by itself, next to "none" or "left". */
export function isQuantityAsked(stem: string, others: readonly string[]): boolean {
  return ASKS.test(stem) || others.some((other) => SAME_KIND.test(other));
}
