// How Dutch texts explain a word: "X (…)", "(X)", "dat heet X", "X is een …", "Dat is …".
import type { Explaining } from '../language.ts';

/** Nouns that say of a name behind them what it is: "de longziekte COPD". */
const KIND = String.raw`\p{L}*(?:ziekte|aandoening|vereniging|stichting|firma|bedrijf|merk|fabrikant|virus|bacterie|hormoon|ziekenhuis|organisatie)|\p{L}+(?:onderzoek|test)`;
const NAMING = String.raw`heet|heten|noem|noemt|noemen|noemt men|genoemd|ook wel|ook|ofwel|oftewel|namelijk|afgekort tot|afkorting(?: is)?|naam(?: hiervoor| ervoor| daarvoor)?(?: is)?|term(?: is)?|woord(?: is)?|bekend als|(?:dossier|brief|verslag|recept|uitslag|papieren|formulier) (?:staat|staan|leest u|vindt u)(?: dan| soms| vaak)?(?: het woord)?`;
const STATES = String.raw`er|niet|vaak|meestal|soms|in|bij|te|heel|erg|onschuldig|gevaarlijk|erfelijk|ernstig|onbekend|zeldzaam|nodig|afhankelijk|mogelijk|bekend|goed|altijd|nooit|ook|al|nog|weer|nu|dan|geen|meer|door|met|voor|na|behandelbaar|besmettelijk|klein|groot|hoog|laag|kenmerkend|typisch|verantwoordelijk|zichtbaar|merkbaar|hersteld|genezen|toegenomen|even|vanzelf|weg`;

/** "Is plotselinge, ernstige verwardheid", "is bloedarmoede": says what it is, not how. */
const IS = String.raw`is (?:eigenlijk|hetzelfde|iets|wat|(?!(?:${STATES})(?!\p{L}))(?:\p{L}+,? \p{L}+|\p{L}{4,}(?:ing|heid|ziekte|pijn|bloed|verlies|tekort|gebrek|armoede|druk|breuk)))|(?:is|zijn) (?:een|de|het|zo'n)|zijn (?!(?:${STATES})(?!\p{L}))\p{L}+`;
/** What it means, or does: "bij artrose wordt het kraakbeen dunner". */
const DOES = String.raw`bedoelt|bedoelen|betekent|betekenen|houdt in|(?:wordt|worden|krijgt|krijgen|heeft|hebben|werkt|werken|klopt|zit|zitten|raakt|raken|gaat|gaan|stroomt|ontstaat|trekt|trekken|groeit|is|zijn) (?:de|het|er|een|uw|iemand|mensen)|(?:hebt|heeft|voelt|ziet|hoort|stopt|plast|poept|hoest|ademt|bent|verliest) u`;

export const explaining: Explaining = {
  before: new RegExp(
    String.raw`(?:\(\s*(?:(?:de|het|een)\s+)?|["“'‘]|(?<!\p{L})(?:${KIND})\s+|(?<!\p{L})(?:${NAMING})\s+(?:(?:we|wij|artsen|dokters|men|de arts|de dokter|uw arts|officieel|medisch|in het ziekenhuis|dan|vaak|soms)\s+)*(?:(?:dit|dat|deze|een|de|het|ook)\s+)?["“'‘(]?)$`,
    'iu',
  ),
  beside:
    /^["”'’)]?(?:\s+\p{L}+)?\s*(?:\((?!zie\b)|:)|^["”'’)]?\s*[,–—]\s*(?:dat wil zeggen|dat is|dat zijn|dat betekent|dit is|ofwel|oftewel|of|ook wel|dus|oftewel|meestal|een soort)(?!\p{L})|^["”'’)]?\s*[,–—]\s*(?:een|de|het)\s+(?:[\p{L}-]+ ){0,7}[\p{L}-]+\s*(?:[,–—]|\.?$)|^\s+(?:neemt|meet|maakt|kijkt|onderzoekt|test|haalt|prikt|spuit) (?:de|een) (?:\p{L}*arts|\p{L}*oloog|chirurg|dokter|specialist|verpleegkundige|laborant)(?!\p{L})/iu,
  behind: new RegExp(
    String.raw`^["”'’)]?,?\s*(?:is (?:een|de|het|als|wanneer|zo'n|dat)|zijn (?!(?:${STATES})(?!\p{L}))\p{L}+|betekent|betekenen|wil zeggen|staat voor|meet|meten)(?!\p{L})`,
    'iu',
  ),
  subject: /^\W*(?:(?:een|de|het|deze|dit|zo'n)\s+)?["“'‘]?$/iu,
  described: {
    // An adjective has its noun behind it: "palliatieve zorg betekent".
    behind: new RegExp(
      String.raw`^(?:\s\p{L}+)?["”'’)]?,?\s*(?:${IS}|${DOES})(?!\p{L})|^, (?!(?:en|of|maar|dan|want|die|dat|moet|kunt|bel)(?!\p{L}))[^,.]{5,60}, `,
      'iu',
    ),
    subject: /^\W*(?:(?:bij|met)\s+)?(?:(?:een|de|het|deze|dit|zo'n)\s+)?["“'‘]?$/iu,
  },
  next: /^(?:dat|dit|deze|die|hierbij|daarbij|hiermee|daarmee|dan|het|ze|hij)\s+(?:is|zijn|betekent|wil zeggen|betekenen|meet|meten|kijkt|heet|heten|staat voor|laat|maakt)(?!\p{L})/iu,
};
