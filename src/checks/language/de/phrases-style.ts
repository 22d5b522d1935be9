// German phrases of style: what depends on the day of reading, and what puts the disease before the person. Own lists.
import { clauseAround } from '../clause-around.ts';
import { patternMatcher } from '../pattern.ts';
import { phraseMatcher, type PhraseMatcher } from '../phrases.ts';

const RELATIVE_DATE = phraseMatcher(`
aktuell
bis vor kurzem
derzeit
dieses jahr
diesen monat
gegenwärtig
heutzutage
im letzten jahr
im letzten monat
im vergangenen jahr
im vorigen jahr
im nächsten jahr
in den letzten jahren
in den letzten monaten
in den nächsten jahren
in den vergangenen jahren
in diesem jahr
in jüngster zeit
in letzter zeit
in naher zukunft
jüngst
kürzlich
letzten monat
letztes jahr
momentan
nächstes jahr
neuerdings
neulich
neueste studien
neuesten studien
neueste forschung
neuesten stand der
seit kurzem
seit neuestem
seit neustem
unlängst
vergangenes jahr
voriges jahr
vor kurzem
vor einigen jahren
vor wenigen jahren
zurzeit
`);
/** About the reader's own time: "Medikamente, die Sie derzeit nehmen", "wenn jemand kürzlich operiert wurde". */
const READER =
  /(?<!\p{L})(?:Sie|Ihnen|Ihr(?:e[nmrs]?)?|[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(?:e[nmrs]?)?|[Ww]enn|[Ff]alls|ob|[Ww]er|[Ss]obald|[Bb]itte)(?!\p{L})/u;

/** Times of writing; not those of the reader, within the clause. */
export const relativeDate: PhraseMatcher = (text) =>
  RELATIVE_DATE(text).filter(({ start, end, text: hit }) => {
    const [before, behind] = clauseAround(text, start, end);
    if (READER.test(`${before}${hit}${behind}`)) return false;
    // "Ihr Impfpass ist aktuell": up to date.
    return !/^aktuell$/iu.test(hit) || /^\s+\p{L}/u.test(text.slice(end));
  });

const ILL = String.raw`(?:hypertoniker|diabetiker|asthmatiker|rheumatiker|epileptiker|spastiker|autisten?|hämophile[nr]?)(?:in|innen|n|s)?`;
const PATIENTS = String.raw`(?:rheuma|krebs|diabetes|herz|nieren|lungen|copd-?|ms-?|als-?|parkinson-?|alzheimer-?|demenz|asthma|migräne|epilepsie|schlaganfall|hypertonie|hochdruck|depressions|borderline-?|hiv-?|aids-?|tumor|leber|dialyse|fibromyalgie|gicht)-?patient(?:en|in|innen)?`;
const VERB = String.raw`(?:leidest|leidet|leiden|leide|litt|litten)`;

/** "Leidet an", "an … leiden", "Diabetiker", "Rheumapatienten". */
export const conditionFirst: PhraseMatcher = patternMatcher(
  [
    String.raw`${VERB} (?:(?:häufig|oft|meist|sehr|stark|schwer|besonders|auch|seit jahren|zusätzlich|manchmal) )*(?:an|unter)`,
    String.raw`(?:an|unter) (?:[\p{L}-]+ ){1,4}${VERB}`,
    String.raw`opfer von|opfern von|schlaganfallopfer[ns]?|krebsopfer[ns]?|behinderte[nr]?|die kranken|geisteskranke[nr]?|geistig behindert\p{L}*|demente[nr]?|an den rollstuhl gefesselt|ans bett gefesselt`,
    ILL,
    PATIENTS,
  ].join('|'),
);
