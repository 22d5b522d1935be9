// How German texts explain a word: "X (…)", "(X)", "das heißt X", "X ist ein …", "Das ist …".
import type { Explaining } from '../language.ts';

/** Naming verbs and nouns; what stands behind one, up to the next mark, is a name: "Fachleute nennen das eine Anaphylaxie". */
const NAMING = String.raw`heißt|heißen|hieß|nennt|nennen|nenne|genannt\p{L}*|sogenannte[nrms]?|bezeichnet|bezeichnen|spricht|sprechen|abgekürzt|abkürzung|kurzform|fachbegriff|fachwort|fachsprache|fachname|begriff|bezeichnung|wort|name|steht|medizinisch|lateinisch|auch als|bekannt als|bekannt unter`;
/** Nouns that say of a name behind them what it is: "das Magenmittel Omeprazol", "die Lungenkrankheit COPD". */
const KIND = String.raw`\p{L}*(?:krankheit|erkrankung|störung|untersuchung|verfahren|virus|bakterium|hormon|wirkstoff|wirkstoffe[ns]?|medikament|mittel|verein|stiftung|firma|organisation|krankenhaus|klinikum|methode|gerät|wert|gen|eiweiß|protein|vitamin|klasse|gruppe|typ|marke)`;

/** Opens what follows a comma and says it in other words. */
const PLAINLY = String.raw`das heißt|d\. ?h\.|das ist|das sind|das bedeutet|dies ist|also|kurz|oder|sprich|nämlich|auch|eine art|einfach gesagt|anders gesagt|mit anderen worten|zu deutsch|auf deutsch|umgangssprachlich|meist|bei (?:der|dem|denen)|wobei|wodurch|in (?:der|dem|denen)|mit (?:der|dem|denen)`;
const FINITE = 'ist|sind|war|waren|hat|haben|wird|werden|kann|können|muss|müssen|soll|darf|gibt|Sie';
/** An apposition, with a noun at its end: ", eine Krankheit der Lunge,". */
const APPOSITION = String.raw`(?:[Ee]ine?[nmr]?|[Dd](?:ie|er|as|em|en)|[Ii]hre?[nmr]?) (?:(?!(?:${FINITE})\s)[\p{L}-]+ ){0,7}\p{Lu}[\p{L}-]+\s*(?:[,–—]|\.?$)`;

const IS = String.raw`(?:ist|sind) (?:also |eigentlich |zum beispiel )?(?:eine?|der|die|das|wenn|ein|etwas|nichts anderes)(?!\p{L})|sind \p{Lu}`;
const MEANS = String.raw`bedeutet|bedeuten|bezeichnet|bezeichnen|steht für|stehen für|heißt|heißen|nennt man|nennen fachleute|meint|misst|ist die abkürzung`;
/** What happens: "Bei einer Biopsie entnimmt die Ärztin …". */
const HAPPENS = String.raw`(?:wird|werden|entnimmt|schaut|schauen|untersucht|untersuchen|misst|messen|spritzt|spritzen|prüft|prüfen|zeichnet|macht|machen|sieht|setzt|legt|führt|arbeitet|arbeiten|ist|sind|hat|haben|kann|können|bildet|bilden|fließt|fehlt|fehlen|bekommt|bekommen|schlägt|reagiert) (?:der|die|das|dem|den|ein|eine|einer|ihr|ihre|ihnen|sie|man|im|zu|sich|mit)(?!\p{L})`;

export const explaining: Explaining = {
  before: new RegExp(
    String.raw`(?:\(\s*(?:(?:der|die|das|eine?)\s+)?|["“„‚«»‘]|(?<!\p{L})(?:${NAMING})(?!\p{L})[^.,;:]{0,60}|(?<!\p{L}|(?<!\p{L})(?:ist|sind|bleibt|verläuft|war|wird) (?:\p{L}+ ){0,3})(?:${KIND})\s+|(?<!\p{L})(?:kurz|abkürzung):?\s+)$`,
    'iu',
  ),
  beside: new RegExp(
    String.raw`^["”“’'»)]?(?:\s[\p{L}-]+)?\s*(?:\((?!siehe|s\.)|:|=)|^["”“’'»)]?\s*[,–—]\s*(?:${PLAINLY})(?!\p{L})|^["”“’'»)]?\s*[,–—]\s*${APPOSITION}|^["”“’'»)]?\s+(?:genannt|oder auch|beziehungsweise auch)(?!\p{L})`,
    'u',
  ),
  behind: new RegExp(String.raw`^["”“’'»)]?,?\s*(?:${IS}|(?:${MEANS})(?!\p{L}))`, 'u'),
  subject: /^\W*(?:(?:eine?|der|die|das|diese[rs]?|unter (?:einer|einem|der|dem)?|mit)\s+)?["“„‚«]?$/iu,
  described: {
    behind: new RegExp(String.raw`^(?:\s[\p{L}-]+)?["”“’'»)]?,?\s*(?:${HAPPENS}|${MEANS})`, 'iu'),
    subject:
      /^\W*(?:(?:menschen |personen |patienten )?(?:bei|mit|während|durch|unter|von|nach)\s+)?(?:(?:eine?[rmns]?|der|die|das|dem|den|diese[rsmn]?)\s+)?["“„‚«]?$/iu,
  },
  next: /^(?:(?:das|dies|diese[rs]?|sie|er|es)(?: \p{Lu}\p{L}+)?\s+(?:(?:ist|sind) (?:eine?|der|die|das|wenn|\p{Lu}\p{L}+)|bedeutet|bedeuten|heißt|misst|messen|zeigt|nennt man|entsteht|entstehen|steht für|hemmt|hemmen|senkt|senken|wirkt|wirken)|(?:dabei|hierbei|damit|dann|dadurch|bei diese[rm] \p{L}+)\s+\p{Ll}+)(?!\p{L})/iu,
};
