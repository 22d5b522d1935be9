// A French text in, the emergency numbers it tells the reader to call out, and where it sends its reader instead.
import { dialledNumbers, sentElsewhere } from '../dialled.ts';
import type { PhraseMatcher } from '../phrases.ts';

const NUMBER = String.raw`(\d{3}|116 ?117|\d-\d-\d)`;
const SHORT = String.raw`(1[578])`;
const VERB = String.raw`(?:appelez|appeler|appelle|téléphonez|téléphoner|composez|composer|compose|faites|faire|joignez|joindre|contactez|contacter|prévenez|alertez|tapez|taper)`;
/** What stands between the verb and the number. A number without "le" or "au" may be one of drops or minutes. */
const ADVERB = String.raw`(?: (?:vite|tout de suite|immédiatement|aussitôt|directement|sans attendre|d['’]urgence|alors|donc|toujours|vous|les secours|les urgences|le samu|l['’]ambulance|une ambulance|numéro|gratuit|d['’]abord|en urgence|en cas d['’]urgence|en cas de danger))*,?`;
const TO = String.raw`(?: le numéro d['’]urgence| le numéro| le| au| du)?`;
/** Behind the number stands no unit, moment or rest of a longer number. */
const BEHIND = String.raw`(?![\d\p{L}%]|[ .,-]\d|[-/]\p{L}|\s?%|\s(?:heures?|minutes?|jours?|semaines?|mois|ans|fois|euros?|mg|ml|grammes?|degrés?|mètres?|gouttes?|comprimés?|personnes?|patients?|unités?|pas|calories)(?!\p{L}))`;

const pattern = (source: string): RegExp => new RegExp(String.raw`(?<!\p{L})${source}`, 'gu');
const CALLED: readonly RegExp[] = [
  pattern(String.raw`${VERB}(?:-l[ea]s?)?${ADVERB}${TO}(?: numéro)?:? ${NUMBER}${BEHIND}`),
  pattern(
    String.raw`${VERB}${ADVERB} (?:le|au) ${SHORT}(?=\s*$|[.!?,;)(]| (?:ou|si|en|pour|et|tout|immédiatement|sans|avant|quand)(?!\p{L}))`,
  ),
  // "Le numéro d'urgence est le 144", "le Samu (144)".
  pattern(
    String.raw`(?:numéro (?:d['’]urgence|des urgences|d['’]appel|des secours|du samu)|urgence|urgences|samu|secours|ambulance)(?: (?:est|c['’]est|au|le|du|par|joignable|à composer|européen|national))*\s?:? (?:\(|le )?${NUMBER}${BEHIND}`,
  ),
  pattern(String.raw`(?:le|un) numéro (?:est|c['’]est|sera) le ${NUMBER}${BEHIND}`),
  // "le 112 ou le 911": what is called beside another number.
  pattern(String.raw`${VERB}${ADVERB}${TO} \d{2,3} (?:ou|et) (?:le |au )?${NUMBER}${BEHIND}`),
];

/** Where the number is one of a house or a form. */
const INSIDE =
  /(?<!\p{L})(?:poste|chambre|salle|bureau|formulaire|étage|page|bus|ligne interne|interne|porte)(?!\p{L})/u;

/** Finds the emergency numbers the reader is told to call. */
export const calledNumber: PhraseMatcher = dialledNumbers(CALLED, INSIDE);

/** The emergency number itself, or who comes with it. */
const EMERGENCY =
  /(?<![\d.,]|\d[ -])(?:112|114|144|1-1-2)(?!\d|[.,]\d|[ -]\d)|(?<!\p{L})(?:le|au) 1[58](?!\d|[.,]\d|\p{L})|(?<!\p{L})(?:samu|secours|pompiers|ambulance|numéro d['’]urgence)(?!\p{L})/u;
/** "Appelez votre médecin", "allez aux urgences", another phone number. */
const ELSEWHERE =
  /(?<!n['’]|ne |\p{L})(?:appelez|téléphonez|contactez|consultez|prévenez|allez|rendez-vous|emmenez|conduisez|adressez-vous|voyez|parlez|joignez|prenez rendez-vous)(?!\p{L})(?:(?! pas )[^.?!])*?[ '’](?:médecin|docteur|généraliste|cabinet|pharmacien(?:ne)?|pharmacie|infirmi(?:er|ère)|sage-femme|clinique|hôpital|urgences|pédiatre|cardiologue|service|maison médicale)(?!\p{L})|(?<!\p{L})(?:appelez|téléphonez|composez)(?!\p{L})[^.?!]*? (?:\+|0)\d(?:[ .()-]{0,2}\d){5,}/gu;

/** Finds where a text sends its reader instead of to the emergency number. */
export const elsewhere: PhraseMatcher = sentElsewhere(ELSEWHERE, EMERGENCY);
