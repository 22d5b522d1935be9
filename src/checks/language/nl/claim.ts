// A Dutch sentence with an absolute word in, whether it surely claims something of health out: what an illness or treatment does, to all.
import type { Hit, Tokens } from '../words.ts';
import { clauseAround, isBlocked, type Clause } from './claim-clause.ts';
import { isPhraseClaim } from './claim-phrases.ts';
import { HARM, isHealth, isOther } from './health-words.ts';

/** Said of an illness or treatment whatever it is called. */
const CLINICAL =
  /^(?:onschuldig|onschadelijk|ongevaarlijk|goedaardig|kwaadaardig|dodelijk|erfelijk|besmettelijk|verslavend|ongeneeslijk|geneeslijk|pijnloos|risicoloos|risicovrij|levensbedreigend|levensgevaarlijk)$/u;
/** Said of other things too: the subject has to be a matter of health. */
const GENERAL =
  /^(?:gevaarlijk|veilig|onveilig|schadelijk|ernstig|pijnlijk|blijvend|tijdelijk|gezond|gezonder|ongezond|effectief|werkzaam|betrouwbaar|chronisch|aangeboren)$/u;
const COPULA = /^(?:is|zijn|blijft|blijven)$/u;
/** What becomes of an illness or somebody ill. */
const BETTER =
  /^(?:beter|sterk|sterker|rustiger|gezond|erger|slechter|zwanger|afhankelijk|verslaafd|kwaadaardig|chronisch|minder|kanker|zonder)$/u;
const BECOMES = /^(?:wordt|worden)$/u;

/** Verbs that say by themselves how an illness or treatment goes. */
const COURSE =
  /^(?:helpt|helpen|werkt|werken|geneest|genezen|herstelt|herstellen|verdwijnt|verdwijnen|lukt|lukken|slaagt|slagen|heelt|helen|verergert|verergeren)$/u;
/** What may stand behind "altijd" there: "werkt altijd tegen", not "werkt altijd via". */
const COURSE_GOES_ON =
  /^(?:vanzelf|volledig|goed|snel|sneller|spontaan|weer|tegen|bij|binnen|zonder|uit|na|voor|op|als|wel|direct|meteen|perfect|uitstekend)$/u;

/** A verb with what completes it at the end of the clause: "gaat … over", "komt … terug". */
const PARTED: readonly (readonly [verb: RegExp, part: RegExp])[] = [
  [/^(?:gaat|gaan)$/u, /^(?:over|weg|voorbij|dood)$/u],
  [/^(?:komt|komen|keert|keren)$/u, /^terug$/u],
  [/^(?:loopt|lopen)$/u, /^af$/u],
  [/^(?:lost|lossen)$/u, /^op$/u],
];

const PERSON =
  /^(?:u|je|mensen|kinderen|kind|baby|\p{L}*baby's|vrouw|man|ouderen|vrouwen|mannen|patiënten|volwassenen|zwangeren|rokers|sporters|jongeren)$/u;
const GOOD = /^(?:genezing|herstel|ziekte|overlijden|dood)$/u;

/** Whether the clause around an absolute word surely says how health behaves. What may be true, or is said of something else, is not sure. */
export function isClaim(tokens: Tokens, hit: Hit & { readonly text: string }, start: number): boolean {
  const clause = clauseAround(tokens, start + hit.start, start + hit.end);
  if (clause === undefined || isBlocked(clause, hit.text)) return false;
  const adverb =
    /^(?:altijd|nooit|in alle gevallen|in geen enkel geval|zonder uitzondering|altijd en overal)$/iu;
  const everybody = /^(?:bij|voor) (?:iedereen|alle|elke?|iedere?)/iu;
  if (everybody.test(hit.text)) return saysOfAll(clause);
  if (!adverb.test(hit.text)) return isPhraseClaim(clause, hit.text.toLowerCase());
  const never = /nooit|geen/iu.test(hit.text);
  return saysNature(clause, never) || saysCourse(clause, never) || saysHarm(clause, never);
}

const isPerson = (word: string): boolean => PERSON.test(word);

/** Whether what the clause is about is a matter of health. */
function aboutHealth({ subject }: Clause): boolean {
  return subject.some(isHealth) && !subject.some(isOther);
}

/** "Een poliep is altijd goedaardig": the adjective ends what is said. */
function saysNature(clause: Clause, never: boolean): boolean {
  const { verb, behind, subject } = clause;
  if (!COPULA.test(verb) && !BECOMES.test(verb)) return false;
  const [first = '', second = '', third = ''] = behind;
  if (subject.some(isOther)) return false;
  if (first === 'de' && second === 'oorzaak') return aboutHealth(clause);
  if (never && first === 'iets') return /^(?:ernstigs|gevaarlijks)$/u.test(second);
  // "te genezen", "een teken van dementie"
  if (first === 'te') return /^(?:genezen|verhelpen|voorkomen)$/u.test(second) && aboutHealth(clause);
  if (first === 'een' && /^(?:teken|gevolg)$/u.test(second))
    return third === 'van' && aboutHealth(clause) && behind.slice(3).some(isHealth);
  const intensified = /^(?:volledig|volkomen|heel|erg|geheel|helemaal|zeer|totaal|en)$/u.test(first);
  const said = intensified ? second : first;
  const next = intensified ? third : second;
  if (/^(?:om|als|wanneer|zonder|tot|mits|genoeg|dat|geweest|te)$/u.test(next)) return false;
  if (
    never &&
    /^(?:veilig|gezond|betrouwbaar|effectief|werkzaam|pijnloos|risicoloos|risicovrij)$/u.test(said)
  )
    return false;
  if (COPULA.test(verb) && /^(?:over|weg|voorbij|vanzelf|binnen)$/u.test(said))
    return aboutHealth(clause) && behind.some((word) => /^(?:over|weg|voorbij)$/u.test(word));
  if (BECOMES.test(verb))
    return (aboutHealth(clause) || subject.some(isPerson)) && BETTER.test(first === 'weer' ? second : said);
  // "een teek is altijd onschuldig" is of health by its adjective; a long subject may be of anything.
  if (CLINICAL.test(said)) return subject.length <= 8;
  return GENERAL.test(said) && aboutHealth(clause);
}

/** "Dit middel werkt bij iedereen", "… is voor iedereen veilig". */
function saysOfAll(clause: Clause): boolean {
  const { verb, behind } = clause;
  if (!aboutHealth(clause)) return false;
  if (COPULA.test(verb))
    return behind.length === 1 && (CLINICAL.test(behind[0] ?? '') || /^veilig$/u.test(behind[0] ?? ''));
  return (
    /^(?:werkt|werken|helpt|helpen|geneest|slaagt|lukt)$/u.test(verb) &&
    /^(?:|goed|snel|even|met|tegen|binnen)$/u.test(behind[0] ?? '')
  );
}

/** "Krampjes gaan altijd vanzelf over", "Deze zalf werkt altijd". */
function saysCourse(clause: Clause, never: boolean): boolean {
  const { verb, behind, subject } = clause;
  const [first = ''] = behind;
  if (subject.some(isOther)) return false;
  // A verb or an object of health will do: "geneest", "gaat vanzelf over", "helpt tegen koorts".
  const medical =
    /^(?:geneest|heelt|helen)$/u.test(verb) ||
    (/^(?:herstel|genezen)/u.test(verb) && subject.some(isPerson)) ||
    (first === 'vanzelf' && subject.length > 0) ||
    (/^(?:tegen|bij)$/u.test(first) && behind.slice(1, 3).some(isHealth));
  if (!medical && !aboutHealth(clause)) return false;
  if (never && /^(?:helemaal|volledig|meteen|direct|zomaar|alleen|precies|binnen|snel)$/u.test(first))
    return false;
  if (COURSE.test(verb)) return behind.length === 0 || COURSE_GOES_ON.test(first);
  return PARTED.some(([parted, part]) => {
    const at = behind.findIndex((word) => part.test(word));
    const next = behind[at + 1] ?? '';
    return (
      parted.test(verb) && at >= 0 && at <= 4 && /^(?:|zonder|binnen|na|in|bij|vanzelf|tijdens)$/u.test(next)
    );
  });
}

const isBad = (word: string): boolean => HARM.test(word) || isHealth(word);
const isEnd = (word: string): boolean => isBad(word) || GOOD.test(word);
/** What makes less of it, or something else: "een kleine kans op". */
const LESS = /^(?:kans|kleine|lichte?|enige?|last|recht|wat|meer|minder)$/u;

/** What an object has to be for a verb to claim that it comes, or does not; whether the subject has to be of health. */
const OBJECTS: readonly (readonly [
  verb: RegExp,
  said: (object: readonly string[], never: boolean) => boolean,
  free?: true,
])[] = [
  [/^(?:doet|doen)$/u, (object, never) => (never ? object.includes('pijn') : object.at(-1) === 'pijn'), true],
  [/^(?:leidt|leiden)$/u, (object) => object[0] === 'tot' && object.some(isEnd), true],
  [
    /^bescherm/u,
    (object, never) => !never && (object.length === 0 || /^(?:tegen|kind)$/u.test(object[0] ?? '')),
  ],
  [/^veroorza/u, (object) => object.some(isBad), true],
  [/^voorkom/u, (object) => object.some(isBad), true],
  [/^(?:laat|laten)$/u, (object) => /^(?:na|achter)$/u.test(object.at(-1) ?? '')],
  [/^maak/u, (object) => /^(?:erger|beter|ziek|gezond|zwanger)$/u.test(object.at(-1) ?? '')],
  [/^vindt$/u, (object) => object.includes('oorzaak') || object.includes('alles')],
  [/^(?:volgt|volgen|treedt|treden)$/u, (object) => object.some(isEnd)],
  [/^(?:geeft|geven)$/u, (object) => object.some((word) => HARM.test(word))],
];

/** "Deze pil geeft nooit bijwerkingen", "Wie beweegt, krijgt nooit diabetes". */
function saysHarm(clause: Clause, never: boolean): boolean {
  const { verb, behind, subject, between } = clause;
  if (subject.some(isOther)) return false;
  const object = [...between, ...behind].filter((word) => !/^(?:u|je|uw|zich)$/u.test(word)).slice(0, 6);
  if (/^(?:krijg|krijgt|krijgen|hebt|heeft|hebben)$/u.test(verb)) {
    // "heeft altijd koorts" tells of one person, or what an illness is.
    if (!never || !(subject.some(isPerson) || aboutHealth(clause))) return false;
    return object[0] === 'last' || object.some((word) => HARM.test(word));
  }
  if (object.some((word) => LESS.test(word))) return false;
  const found = OBJECTS.find(([one]) => one.test(verb));
  if (found === undefined) return false;
  const [, said, free] = found;
  return (free === true || aboutHealth(clause)) && said(object, never);
}
