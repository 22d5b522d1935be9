// An English sentence with an absolute word in, whether it surely claims something of health, or nothing at all, out.
import type { Hit, Tokens } from '../words.ts';
import {
  BEFALLS,
  CLINICAL,
  COURSE,
  GENERAL,
  HEDGE,
  INSTRUCTION,
  LIMITED,
  OTHER,
  REPORTED,
  SERVICE,
  WHOLLY,
} from './claim-words.ts';

type Phrase = Hit & { readonly text: string };

const ADVERB =
  /^(?:always|never|in all cases|in every (?:case|patient)|for everyone|without exception|every time|invariably)$/iu;
const EVERYBODY =
  /^(?:everyone|everybody|all (?:patients|people)|every (?:patient|person)|nobody|no one|no patient|no-one)$/iu;

const pattern = (source: string): RegExp => new RegExp(source, 'iu');
/** Behind an adjective nothing follows that makes it an advice: "it is never safe to drive", "a safe place". */
const END = String.raw`(?![\p{L}-])(?!\s+(?:to|place|way|as|time|space|enough|if|when|unless|at|on file|with us|for (?:us|our))\b)`;
const DEGREE = String.raw`(?:(?:completely|totally|entirely|perfectly|absolutely|quite|very|100\s?%) )?`;
const ADJECTIVE = pattern(String.raw`^\s+(?:be )?${DEGREE}(?:${CLINICAL}|${GENERAL})${END}`);
const COPULA = /\b(?:is|are|remains?|stays?|will|will be)\s+$/iu;
const VERB = pattern(
  String.raw`^\s+(?:fully |completely )?${COURSE}(?![\p{L}-])(?!\s+(?:you|us|in touch|to (?!normal|full|the|other|nearby|your)|best|better|when|if|late|early|until|from|between|with|out|on|at|for us)\b)`,
);
/** "Works every time", "cures the disease in every patient": the verb stands before. */
const VERB_BEFORE = pattern(
  String.raw`\b(?:works?|cures?|heals?|succeeds?|helps?|clears? up|goes away|prevents?)\b[^.;:,]{0,40}$`,
);

/** "It is always possible to change your mind": an advice in another dress. */
const ADVISED =
  /^\s+(?:possible|a good idea|best|better|worth|wise|important|helpful|helps? to|free|welcome|ok|okay|fine|optional|your choice|up to you|come first)(?!\p{L})/iu;

/** Whether an absolute word belongs to an instruction, is hedged, or says nothing of all. */
export function isInstruction(tokens: Tokens, hit: Phrase, start: number): boolean {
  const [before, behind] = around(tokens, hit, start);
  if (/^\W*(?:no|none|not (?:all|every)|few|hardly any) /iu.test(clauseEnd(before))) return true;
  if (HEDGE.test(before) || REPORTED.test(`${before} ${behind}`) || LIMITED.test(clauseEnd(before)))
    return true;
  if (EVERYBODY.test(hit.text)) return !saysOfAll(before, behind);
  if (!/^(?:always|never)$/iu.test(hit.text)) return false;
  return ADVISED.test(behind) || INSTRUCTION.test(before) || SERVICE.test(clauseEnd(before));
}

/** Whether the clause surely says how an illness or treatment behaves, to all. */
export function isClaim(tokens: Tokens, hit: Phrase, start: number): boolean {
  const [before, behind] = around(tokens, hit, start);
  const subject = clauseEnd(before);
  if (EVERYBODY.test(hit.text)) return true;
  if (OTHER.test(subject) || OTHER.test(clauseStart(behind))) return false;
  if (!ADVERB.test(hit.text)) return isPhraseClaim(hit.text.toLowerCase(), subject, behind);
  if (/\b(?:it|this|that)\s+(?:is|will)\s+$/iu.test(before) && /^\s+(?:be )?(?:un)?safe\b/iu.test(behind))
    return false;
  if (VERB_BEFORE.test(subject) && !/^(?:always|never)$/iu.test(hit.text)) return true;
  return (COPULA.test(before) && ADJECTIVE.test(behind)) || (!startsWithPerson(before) && VERB.test(behind));
}

/** A phrase that is no adverb: "completely harmless", "no side effects at all", "guaranteed". */
function isPhraseClaim(phrase: string, subject: string, behind: string): boolean {
  if (
    /\b(?:can|could|may|might|should|would|must|if|unless|make sure|until|to be|feel|be sure)\b/iu.test(
      subject,
    )
  )
    return false;
  if (/harmless|painless|risk-free|fool-?proof|miracle/u.test(phrase)) return true;
  if (
    /^(?:completely|totally|entirely|perfectly|absolutely|100\s?%) (?:safe|effective|reliable|curable|cured)$/u.test(
      phrase,
    )
  )
    return pattern(`^${END}`).test(behind);
  if (/^100\s?%$/u.test(phrase))
    return pattern(
      String.raw`^\s+(?:safe|effective|harmless|painless|certain|curable|cured|reliable|risk)${END}`,
    ).test(behind);
  if (/^guarantee/u.test(phrase)) return PROMISED.test(behind);
  if (/^never fails?$|every time$/u.test(phrase)) return true;
  return (
    /(?:danger|risk|side effects?|complications?|pain)/u.test(phrase) &&
    /absolutely|at all|whatsoever|any|zero/u.test(phrase)
  );
}

const PROMISED =
  /^\s+(?:to (?:work|help|cure|heal|recover|stay healthy|get better|be cured|lose weight|succeed)|success|results?|(?:a )?(?:full |complete )?(?:cure|recovery)|(?:that )?you (?:will )?(?:recover|get better|be cured|stay healthy|lose))\b/iu;

const SAID_OF_ALL = pattern(String.raw`^\s+(?:will |with this treatment )?${BEFALLS}${WHOLLY}`);

/** "Everyone recovers fully", "nobody dies of this"; not "everyone heals in their own time". */
function saysOfAll(before: string, behind: string): boolean {
  return (
    /^\W*$|[,;:–]\s*$|\b(?:and|so|then|that|treatment|tablets?|drug)\s+$/iu.test(before) &&
    SAID_OF_ALL.test(behind)
  );
}

const startsWithPerson = (before: string): boolean =>
  /\b(?:you|we|they|i|he|she|who|people|patients?|children|adults?|nurses?|doctors?)\s+(?:will\s+)?$/iu.test(
    before,
  );

const clauseEnd = (before: string): string => before.slice(before.search(/[^,;:–—(]*$/u));
const clauseStart = (behind: string): string => /^[^,;:–—(]*/u.exec(behind)?.[0] ?? '';

function around({ source, words }: Tokens, hit: Phrase, start: number): readonly [string, string] {
  const end = words.at(-1)?.end ?? source.length;
  return [
    source.slice(start, start + hit.start),
    source.slice(start + hit.end, Math.max(end, start + hit.end)),
  ];
}
