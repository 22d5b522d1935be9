// An English text in, the times that were true on the day of writing out. What is recent for the reader himself is no fault.
import { phraseMatcher, type PhraseHit, type PhraseMatcher } from '../phrases.ts';
import { RELATIVE_DATE } from './phrases-style.ts';

const listed = phraseMatcher(RELATIVE_DATE);

/** The reader, or whoever it befell: "if you have recently had", "people who have just been". */
const READER =
  /(?<!\p{L})(?:you|your|yours|yourself|you['’](?:ve|re|ll|d)|anyone|anybody|someone|somebody|who|whose|his|her|their|he|she|my|i|a relative|the patient)(?!\p{L})/iu;
/** "Bring a recent photo", "Tell us about recent travel": asked of the reader. */
const ASKED =
  /^\W*(?:(?:please|also|and|then|always)\s+)*(?:bring|tell|show|give|send|use|take|note|write|mention|list|include|report|check|ask|say|add|upload|avoid|wait|describe)(?!\p{L})/iu;

const find = (text: string): readonly PhraseHit[] =>
  listed(text).filter(({ start, end }) => {
    const before = text.slice(0, start);
    const clause = before.slice(before.search(/[^,;:–—]*$/u));
    const behind = /^[^,;:–—.]*/u.exec(text.slice(end))?.[0] ?? '';
    return !READER.test(clause) && !READER.test(behind) && !ASKED.test(text);
  });

/** Finds times by the calendar of the writer, in the clause they stand in. */
export const relativeDate: PhraseMatcher = Object.assign(
  find,
  listed.triggers === undefined ? {} : { triggers: listed.triggers },
);
