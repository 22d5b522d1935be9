// How Dutch texts explain a word: "X (…)", "(X)", "dat heet X", "X is een …", "Dat is …".
import type { Explaining } from '../language.ts';

/** Nouns that say of a name behind them what it is: "de longziekte COPD". */
const KIND = String.raw`\p{L}*(?:ziekte|aandoening|vereniging|stichting|firma|bedrijf|merk|fabrikant|virus|bacterie|hormoon|ziekenhuis|organisatie)|\p{L}+(?:onderzoek|test)`;
const NAMING = String.raw`heet|heten|noem|noemt|noemen|noemt men|genoemd|ook wel|ook|ofwel|oftewel|namelijk|afgekort(?: tot| als)?|afkorting(?: is)?|(?:vak)?naam(?: hiervoor| ervoor| daarvoor)?(?: is)?|(?:vak)?term(?: hiervoor| ervoor| daarvoor)?(?: is)?|woord(?: is)?|bekend als|zogenaamde|zogenoemde|zogeheten|spreken (?:we|wij|artsen|dokters) (?:van|over)|spreekt (?:men|de arts|de dokter|uw arts)(?: dan)? van|hebben het over|in (?:het latijn|medische taal|vaktaal)|(?:dossier|brief|verslag|recept|uitslag|papieren|formulier) (?:staat|staan|leest u|vindt u)(?: dan| soms| vaak)?(?: het woord)?`;
const STATES = String.raw`er|niet|vaak|meestal|soms|in|bij|te|heel|erg|onschuldig|gevaarlijk|erfelijk|ernstig|onbekend|zeldzaam|nodig|afhankelijk|mogelijk|bekend|goed|altijd|nooit|ook|al|nog|weer|nu|dan|geen|meer|door|met|voor|na|behandelbaar|besmettelijk|klein|groot|hoog|laag|kenmerkend|typisch|verantwoordelijk|zichtbaar|merkbaar|hersteld|genezen|toegenomen|even|vanzelf|weg`;

/** "Is het verlies van", not "is het handig om". */
const HET = String.raw`het(?! (?:handig|goed|fijn|verstandig|belangrijk|beter|nodig|slim|normaal|mogelijk|moeilijk|lastig))`;
/** "Is plotselinge, ernstige verwardheid", "is bloedarmoede": says what it is, not how. */
const IS = String.raw`is (?:eigenlijk|hetzelfde|iets|wat|(?!(?:${STATES})(?!\p{L}))(?:\p{L}+,? \p{L}+|\p{L}{4,}(?:ing|heid|ziekte|pijn|bloed|verlies|tekort|gebrek|armoede|druk|breuk)))|(?:is|zijn) (?:een|de|${HET}|zo'n)|zijn (?!(?:${STATES})(?!\p{L}))\p{L}+`;
/** What it means, or does: "bij artrose wordt het kraakbeen dunner". */
const DOES = String.raw`(?:bekijkt|onderzoekt|meet|maakt|neemt|haalt) (?:de|een) (?:arts|specialist|dokter|\p{L}*oloog|verpleegkundige|laborant)|bedoelt|bedoelen|bedoeld|betekent|betekenen|houdt in|heet|heten|noem(?:t|en)? (?:we|wij|je|men|artsen|dokters)|verstaat|verstaan|spreekt|spreken (?:we|wij)|is (?:er )?sprake|duidt op|slaat op|(?:wordt|worden|krijgt|krijgen|heeft|hebben|werkt|werken|klopt|zit|zitten|raakt|raken|gaat|gaan|stroomt|ontstaat|trekt|trekken|groeit|is|zijn) (?:de|het|er|een|uw|iemand|mensen)|(?:hebt|heeft|voelt|ziet|hoort|stopt|plast|poept|hoest|ademt|bent|verliest) u`;

/** A clause that hangs on the word and says what happens: "afasie, waarbij u moeite heeft met praten". */
const RELATIVE = String.raw`, (?:waarbij|waardoor|waarmee|waarin|waaruit|als (?:de|het|uw|er|iemand)|(?:die|dat) (?:[\p{L}-]+ ){4,}[\p{L}-]+[,.])(?!\p{L})`;
const PLAINLY = String.raw`dat wil zeggen|dat is|dat zijn|dat betekent|dat heet|dit is|of|of wel|of te wel|ofwel|oftewel|ook wel|dus (?:een|de|het|te|geen|\p{L}+en(?=,| en ))|meestal|een soort|met andere woorden|kortweg|zeg maar|in gewone taal|letterlijk|eenvoudig gezegd|simpel gezegd`;
const LOOKS = String.raw`(?:neemt|meet|maakt|kijkt|onderzoekt|test|haalt|prikt|spuit) (?:de|een) (?:\p{L}*arts|\p{L}*oloog|chirurg|dokter|specialist|verpleegkundige|laborant)`;
/** "We kijken met een slangetje in de blaas: een cystoscopie", "Bij een operatie aan de neus, een septumcorrectie": no list behind "let op:". */
const CONCLUDING = String.raw`(?:[\p{L}-]+ ){3,}(?!(?:bij|op|met|van|voor|aan|is|zijn|volgende|zoals|krijgt|krijgen|heeft|hebt|hebben|kunt|meer|klachten|bijwerkingen|redenen|bijvoorbeeld):)[\p{L}-]+: (?:een|de|het)\s+|^\W*(?:[\p{L}-]+ ){4,}[\p{L}-]+, een\s+`;
/** Says how it is, not what: “Dit is niet erg”, “Deze zijn doorgaans …”. */
const HOW = String.raw`(?:${STATES}|doorgaans|gewoonlijk|gelukkig|normaal|gewoon|gebruikelijk|vervelend|pijnlijk|hinderlijk|lastig|belangrijk|verstandig)(?! (?:een|de|het))`;
/** The next sentence goes on about it: "Bij deze ziekte …", "Uw bloed stroomt dan niet goed". */
const GOES_ON = String.raw`(?:dat|dit|deze|die|hierbij|daarbij|hiermee|daarmee|hierdoor|dan|het|ze|hij)\s+(?:(?:is|zijn)(?! ${HOW}(?!\p{L}))|betekent|wil zeggen|betekenen|meet|meten|kijkt|heet|heten|staat voor|laat|maakt|worden? (?:de|het|uw|er|een)|werkt|zit)|(?:bij|met|tijdens|door) (?:dit|deze|zo'n) (?:\p{L}*(?:ziekte|aandoening|onderzoek|test|meting|foto|operatie|ingreep|behandeling|middel(?:en)?|medicijn(?:en)?|klacht|stoornis))|(?:deze|dit) (?:\p{L}*(?:ziekte|aandoening|onderzoek|test|operatie|ingreep|behandeling|middel(?:en)?|medicijn(?:en)?|stoornis)) (?:is|zijn|zorgt|zorgen|ontstaat|maakt|maken|remt|remmen|laat)|(?:uw|de|het) [^.]{3,40} dan`;

export const explaining: Explaining = {
  before: new RegExp(
    String.raw`(?:\(\s*(?:(?:de|het|een)\s+)?|["“'‘]|${CONCLUDING}|(?<!\p{L})(?:${KIND})\s+|(?<!\p{L})(?:${NAMING})\s+(?:(?:we|wij|artsen|dokters|men|de arts|de dokter|uw arts|officieel|medisch|in het ziekenhuis|dan|vaak|soms)\s+)*(?:(?:dit|dat|deze|een|de|het|ook)\s+)?["“'‘(]?)$`,
    'iu',
  ),
  beside: new RegExp(
    String.raw`^["”'’)]?(?:\s+\p{L}+)?\s*(?:\((?!zie\b)|:)|^["”'’)]?\s*[,–—]\s*(?:${PLAINLY})(?!\p{L})|^["”'’)]?\s*[,–—]\s*(?:een|de|het)\s+(?:[\p{L}-]+ ){0,7}[\p{L}-]+\s*(?:[,–—]|\.?$)|^["”'’)]?\s+(?:oftewel|ofwel|of wel|of te wel|genoemd)(?!\p{L})|^["”'’)]?${RELATIVE}|^\s+${LOOKS}(?!\p{L})`,
    'iu',
  ),
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
    subject:
      /^\W*(?:(?:mensen |iemand |patiënten )?(?:bij|met|onder|van)\s+)?(?:(?:een|de|het|deze|dit|zo'n)\s+)?["“'‘]?$/iu,
  },
  next: new RegExp(String.raw`^(?:${GOES_ON})(?!\p{L})`, 'iu'),
};
