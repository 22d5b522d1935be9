// A Dutch clause with a phrase that excludes exceptions in ("100 % veilig", "gegarandeerd"), whether it surely is a claim of health out.
import type { Clause } from './claim-clause.ts';
import { HARM, isHealth, isOther } from './health-words.ts';

/** Said of what is good or bad for health, whatever it is said of. */
const CLINICAL =
  /(?:onschadelijke?|ongevaarlijke?|risicoloze?|risicoloos|risicovrije?|pijnloze?|pijnloos|onschuldige?)$/u;
const GENERAL = /(?:veilige?|betrouwbare?|betrouwbaar|effectieve?|effectief)$/u;
/** "Volledig genezen" says how far, "100 % klachtenvrij" promises. */
const CURED = /^(?:100|honderd|gegarandeerd|absoluut).*(?:genezen|klachtenvrij|pijnvrij)$/u;
const SAID =
  /^(?:is|zijn|blijft|blijven|wordt|worden|bent|loopt|lopen|kan|kunnen|werkt|werken|verloopt|verlopen|geeft|geven|heeft|hebben)$/u;
const OUTCOME =
  /^(?:genezing|geneest|genezen|herstel|herstelt|resultaat|succes|verdwijnt|verdwijnen|helpt|helpen|werkt|werken|effect|beter|slank|klachtenvrij|pijnvrij|pijnloze?|pijnloos|over|weg|af|afvallen|veilig|veilige|bescherming|verlichting|slaagt|lukt|zwanger|gezond|conditie)$/u;
const RISK =
  /^(?:kans|risico|risico's|gevaar|bijwerkingen|bijwerking|nadelen|complicaties|schade|gevolgen)$/u;

/** Whether the phrase, lower-case, is surely claimed of an illness or a treatment. */
export function isPhraseClaim(clause: Clause, phrase: string): boolean {
  const { all, behind, subject } = clause;
  if ([...subject, ...behind].some(isOther) && !/garande/u.test(phrase)) return false;
  const health = all.some(isHealth);
  if (CLINICAL.test(phrase)) return true;
  if (GENERAL.test(phrase)) return health;
  if (CURED.test(phrase)) return true;
  // Without a treatment it says only how far somebody is.
  if (/genezen$|vrij$/u.test(phrase)) return health && clause.verb === 'bent';
  if (/garande/u.test(phrase)) return promises(clause, phrase);
  if (/^zonder /u.test(phrase)) return SAID.test(clause.verb) && health && behind.length <= 3;
  if (/^geen enkel/u.test(phrase))
    return SAID.test(clause.verb) && (health || all.some(isHarm) || /bijwerking/u.test(phrase));
  if (phrase === 'absoluut geen') return SAID.test(clause.verb) && behind.slice(0, 2).some(isRisk);
  if (/^(?:helemaal|totaal) geen$/u.test(phrase))
    return (
      /^(?:doet|doen|geeft|geven)$/u.test(clause.verb) &&
      subject.some(isHealth) &&
      behind.slice(0, 2).some(isHarm)
    );
  if (phrase === 'volledig tegen') return /^bescherm/u.test(clause.verb) && behind.some(isHarmOrHealth);
  if (/beschermd$/u.test(phrase)) return behind[0] === 'tegen' && /^(?:is|zijn|bent)$/u.test(clause.verb);
  if (phrase === 'niemand wordt') return /^(?:verslaafd|ziek|afhankelijk|zwanger)$/u.test(behind[0] ?? '');
  if (phrase === 'is nul') return subject.some(isRisk) || all.some(isRisk);
  if (/^(?:iedereen geneest|niemand krijgt)$/u.test(phrase))
    return behind.length === 0 || behind.some(isHarm);
  if (phrase === 'wondermiddel') return clause.verb !== '' && !all.includes('bestaat');
  if (/^100% (?:succes|bescherming|resultaat|garantie)/u.test(phrase))
    return /^(?:geeft|geven|biedt|bieden|heeft|hebben|garandeert|beloof|belooft|beloven)$/u.test(clause.verb);
  return false;
}

const isRisk = (word: string): boolean => RISK.test(word);
const isHarmOrHealth = (word: string): boolean => HARM.test(word) || isHealth(word);
const isHarm = (word: string): boolean => HARM.test(word);

/** "Deze zalf geneest gegarandeerd": an outcome of health, not a place, a price or privacy. */
function promises({ all, subject, behind }: Clause, phrase: string): boolean {
  const others = all.filter((word) => !/^(?:wij|we|ons|onze)$/u.test(word));
  if (others.some(isOther) || all.includes('te')) return false;
  const [next = '', after = ''] = behind;
  if (next === 'geen') return HARM.test(after);
  const outcome = all.some((word) => OUTCOME.test(word));
  return outcome && (phrase !== 'gegarandeerd' || subject.length > 0 || all.some(isHealth));
}
