// How English texts explain a word: "X (…)", "(X)", "called X", "X is a …", "This is …".
import type { Explaining } from '../language.ts';

/** Nouns that say of a name behind them what it is: "the lung disease COPD". */
const KIND = String.raw`(?:disease|illness|condition|infection|virus|hormone|charity|society|organisation|company)`;
const NAMING = String.raw`called|known as|referred to as|named|termed|short for|(?:medical |other |short )?(?:term|name|word|abbreviation)(?: for (?:this|it|that))?(?: is)?|doctors (?:call|say)(?: this| it)?|(?:we|they) call (?:this|it)`;
const PLAINLY = String.raw`that is|that means|this means|which is|which are|which means|or|i\.e\.|also called|also known as|meaning|in other words|for short`;
/** Says how it is, not what: "Palpitations are common", "This is not serious". */
const HOW = String.raw`(?:not|very|often|usually|normally|mostly|sometimes|quite|common|rare|normal|serious|harmless|important|always|never|also|still|only|so|too|why|because|due|caused|treated|nothing|done|safe|painful|dangerous|more|less|most|likely|possible|at|in|on|for|from|with|to|by|available|used|given|needed)`;
/** What something does, said of it as a subject: "An ECG records the rhythm of your heart". */
const DOES = String.raw`(?:is|are) (?:an?|the|when|like|another (?:word|name)|what|where|tests?|medicines?|drugs?|tablets?|painkillers?)|means?|happens? when|stands? for|measures?|records?|checks?|shows?|looks? at|tells? (?:you|us|your|the)|refers? to|describes?`;

export const explaining: Explaining = {
  before: new RegExp(
    String.raw`(?:\(\s*(?:(?:an?|the|or|also)\s+)*|["“'‘]|[,(–—]\s*or\s+(?:an?\s+|the\s+)?|\b(?:${NAMING})\s+(?:(?:an?|the|this|also)\s+)?["“'‘(]?|\b${KIND}\s+)$`,
    'iu',
  ),
  beside: new RegExp(
    String.raw`^["”'’)]?(?:\s+[\p{L}-]+)?\s*\((?!see\b)|^["”'’)]?\s*(?::|[,–—]\s*(?:${PLAINLY})\b|\s[–—-]\s\p{L})|^["”'’)]?\s*[,–—]\s*(?:an?|the)\s+(?![^,.]*\b(?:or|and) (?:an?|the)\b)(?:[\p{L}'’-]+ ){0,7}[\p{L}'’-]+\s*(?:[,–—]|\.?$)|^, (?:which|where) (?:[\p{L}-]+ ){2,}`,
    'iu',
  ),
  behind: new RegExp(
    String.raw`^["”'’)]?(?:\s+(?:scans?|tests?))?,?\s*(?:${DOES})\b|^["”'’)]?\s+are\s+(?!${HOW}\b)\p{L}+`,
    'iu',
  ),
  subject: /^\W*(?:(?:an?|the|this|your|having an?)\s+)?["“'‘]?$/iu,
  described: {
    // An adjective has its noun behind it: "palliative care means".
    behind: new RegExp(String.raw`^(?:\s[\p{L}-]+)?["”'’)]?,?\s*(?:${DOES})\b`, 'iu'),
    subject:
      /^\W*(?:(?:people|someone|somebody|patients)\s+with\s+|(?:in|with|if you have)\s+)?(?:(?:an?|the|this|your)\s+)?["“'‘]?$/iu,
  },
  next: new RegExp(
    String.raw`^(?:that|this|these|it|they)\s+(?:(?:is|are)(?! ${HOW}\b)|means?|happens? when|stands? for|looks? at|measures?|shows?|records?|checks?)\b`,
    'iu',
  ),
};
