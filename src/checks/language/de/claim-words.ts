// What German sentences say of illnesses and treatments, and of whom: sources of regular expressions, in lower case.

/** How something of health is: "harmlos", "normal". */
export const NATURE = String.raw`(?:(?:völlig|ganz|vollkommen|absolut|wieder|vollständig) )?(?:harmlos|unschädlich|ungefährlich|unbedenklich|gefährlich|schädlich|gutartig|bösartig|tödlich|sicher|heilbar|unheilbar|schmerzlos|schmerzfrei|ansteckend|erblich|wirksam|wirkungslos|erfolgreich|dauerhaft|vorübergehend|normal|gesund|geheilt|beschwerdefrei|folgenlos)`;

/** What it does. */
export const COURSE = String.raw`(?:hilft|helfen|wirkt|wirken|heilt|heilen|verheilt|verheilen|verschwindet|verschwinden|gelingt|gelingen|klappt|schadet|schaden|verursacht|verursachen|verhindert|verhindern|genest|lindert|lindern|entartet|entarten|versagt|versagen)`;

/** What it can do, behind the adverb: "nie mehr auftreten", "immer heilen". */
export const COURSE_INFINITIVE = String.raw`(?:auftreten|vorkommen|wiederkommen|zurückkommen|zurückkehren|wiederkehren|ausbrechen|heilen|verheilen|verschwinden|gelingen|schaden|helfen|wirken|tödlich enden)`;

/** "Kommt nie wieder", "tritt nie mehr auf". */
export const RETURN = String.raw`(?:kommt|kommen|kehrt|kehren|tritt|treten|bricht|brechen)`;
export const RETURNED = String.raw`^(?: (?:mehr|wieder))*(?: (?:wieder|zurück|auf|aus))?[.!]?$`;

/** Who helps or acts at work, and things that are no matter of health. */
export const NO_HEALTH =
  /(?<!\p{L})(?:wir|uns|ich|man|jemand|es gibt|\p{L}*(?:team|pflege\p{L}*|arzt|ärztin|ärzte|praxis|klinik|station|apotheke\p{L}*|mitarbeit\p{L}*|therapeut\p{L}*|krankenhaus|daten|akte|website|seite|zugang|parkplatz|tür|schalter|telefon|nummer|leitung|familie|freunde|angehörige[n]?|kasse|versicherung|beratung|dienst))(?!\p{L})/iu;

/** What is said of some only, or in a case that may not be. */
export const SOME =
  /(?<!\p{L})(?:manche[nrms]?|viele[nrm]?|einige[nrm]?|wenige[nrm]?|mehrere[nr]?|die meisten|den meisten|meistens?|häufig|oft|manchmal|selten|vielleicht|möglicherweise|wahrscheinlich|angeblich|früher|mythos|irrtum|ein teil|die hälfte|rund|etwa|ungefähr|\d+\s?%|prozent|\d+ von \d+|wenn|damit|falls|ob|sofern|wer)(?!\p{L})/iu;

/** A reader of "du", who is told what to do. */
export const DU = /(?<!\p{L})(?:du|dich|dir|dein(?:e[nmrs]?)?)(?!\p{L})/iu;

/** Verbs that give advice, or say what may be done. */
export const MODAL =
  /(?<!\p{L})(?:soll(?:t?en|te?st|t?e|t)?|müss(?:en|t)|musst?|dürf(?:en|t)|darfst|darf|können|könnt|kannst|kann|bitte|bitten|empfehlen|raten|achten|wichtig|ratsam|sinnvoll|möchten|brauchen|brauchst|lassen)(?!\p{L})/iu;

/** A verb that opens a sentence and tells somebody what to do: "Nehmen Sie", "Nimm". */
export const IMPERATIVE =
  /^\W*(?:(?:bitte|dann|und|daher|deshalb)\s+)?(?:\p{L}+e?n sie|(?:nimm|gib|rufe?|gehe?|lass|fahre?|setze?|trage?|halte?|bewahre?|trinke?|iss|frage?|sprich|stelle?|mache?|lege?|wasche?|vergiss|achte|benutze|verwende|warte|komme?|schlafe?|reibe?|kratze?|kühle|wechsle|messe?|miss|sage?))(?!\p{L})|(?:^|[\s,;:])(?:und|oder|aber|sondern|,)\s+\p{L}+e?n sie(?!\p{L})/iu;
