// How Dutch texts explain a word: "X (…)", "(X)", "dat heet X", "X is een …", "Dat is …".
import type { Explaining } from '../language.ts';

/** Nouns that say of a name behind them what it is: "de longziekte COPD". */
const KIND = String.raw`\p{L}*(?:ziekte|aandoening|vereniging|stichting|firma|bedrijf|merk|fabrikant|virus|bacterie|hormoon|ziekenhuis|organisatie)|\p{L}+(?:onderzoek|test)`;
const NAMING = String.raw`heet|heten|noem|noemt|noemen|noemt men|genoemd|ook wel|ook|ofwel|oftewel|namelijk|afgekort tot|afkorting(?: is)?|naam(?: hiervoor| ervoor| daarvoor)?(?: is)?|term(?: is)?|woord(?: is)?|bekend als`;
const STATES = String.raw`er|niet|vaak|meestal|soms|in|bij|te|heel|erg|onschuldig|gevaarlijk|erfelijk|ernstig|onbekend|zeldzaam`;

export const explaining: Explaining = {
  before: new RegExp(
    String.raw`(?:\(\s*(?:(?:de|het|een)\s+)?|["“'‘]|(?<!\p{L})(?:${KIND})\s+|(?<!\p{L})(?:${NAMING})\s+(?:(?:we |artsen |dokters )?(?:dit|dat|deze|een|de|het|ook)\s+)?["“'‘(]?)$`,
    'iu',
  ),
  beside:
    /^["”'’)]?(?:\s+\p{L}+)?\s*(?:\((?!zie\b)|:)|^["”'’)]?\s*[,–—]\s*(?:dat wil zeggen|dat is|dat zijn|dat betekent|dit is|ofwel|oftewel|of|ook wel)(?!\p{L})|^\s+(?:neemt|meet|maakt|kijkt|onderzoekt|test|haalt|prikt|spuit) (?:de|een) (?:\p{L}*arts|\p{L}*oloog|chirurg|dokter|specialist|verpleegkundige|laborant)(?!\p{L})/iu,
  behind: new RegExp(
    String.raw`^["”'’)]?,?\s*(?:is (?:een|de|het|als|wanneer|zo'n|dat)|zijn (?!(?:${STATES})(?!\p{L}))\p{L}+|betekent|betekenen|wil zeggen|staat voor|meet|meten)(?!\p{L})`,
    'iu',
  ),
  subject: /^\W*(?:(?:een|de|het|deze|dit|zo'n)\s+)?["“'‘]?$/iu,
  next: /^(?:dat|dit|deze|die|hierbij|daarbij|hiermee|daarmee|dan|het|ze|hij)\s+(?:is|zijn|betekent|wil zeggen|betekenen|meet|meten|kijkt|heet|heten|staat voor|laat|maakt)(?!\p{L})/iu,
};
