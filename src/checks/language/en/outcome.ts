// An English text in, the words out by which it probably claims an outcome for all: warnings, where the predicate alone tells.
import { matchesOf } from '../matches.ts';
import type { PhraseMatcher } from '../phrases.ts';
import { BEFALLS, COURSE, HEDGE, LIMITED, OTHER, REPORTED, WHOLLY } from './claim-words.ts';

const pattern = (source: string): RegExp => new RegExp(String.raw`(?<!\p{L})(?:${source})`, 'gu');

/** What stands in place of the absolute word is caught; it is what a finding quotes. */
const CLAIMS: readonly RegExp[] = [
  pattern(
    String.raw`(all patients|all people|every patient|everyone|everybody|nobody|no one|no patient) (?:will )?${BEFALLS}(?=${WHOLLY})`,
  ),
  pattern(String.raw`will (always|never) (?:${COURSE})`),
  pattern(
    String.raw`(?:there (?:is|are)|has|have|carries|carry|gives?|causes?) (no (?:side effects|risks?|danger|complications))(?=\s*[.,;!]|\s*$| (?:at all|whatsoever|of (?:bleeding|infection|addiction|a stroke)))`,
  ),
  pattern(
    String.raw`(impossible to (?:become addicted|become dependent|catch|die|get (?:ill|addicted|pregnant)|overdose))`,
  ),
  pattern(String.raw`will be (cured completely|completely cured|fully cured|totally cured)`),
  pattern(
    String.raw`cures? (?:[\p{L}-]+ ){0,4}(in every (?:patient|case)|in all (?:patients|cases)|everyone|every patient)`,
  ),
  pattern(
    String.raw`(?:works?|helps?|succeeds?|heals?) (every time|in every (?:patient|case)|in all (?:patients|cases)|for everyone)`,
  ),
];

/** Most sentences hold none of them, and are told so fast. */
const MAY_HOLD =
  /every|all p|all c|nobody|no one|no patient|always|never|no (?:side|risk|danger|comp)|impossible|cured/iu;

/** Finds the absolute words by which a text probably claims an outcome for all. */
export const outcomes: PhraseMatcher = (written) => {
  if (!MAY_HOLD.test(written) || REPORTED.test(written)) return [];
  const text = written.toLowerCase();
  return CLAIMS.flatMap((one) =>
    matchesOf(one, text).flatMap((match) => {
      const said = match[1] ?? match[0];
      const start = match.index + match[0].indexOf(said);
      const before = text.slice(0, start);
      if (HEDGE.test(before) || LIMITED.test(before) || OTHER.test(text)) return [];
      return [{ start, end: start + said.length, text: written.slice(start, start + said.length) }];
    }),
  );
};
