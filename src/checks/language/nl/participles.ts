// Recognises a Dutch past participle by its form (ge-, separable and inseparable prefixes) and by a list of strong ones.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

const SEPARABLE =
  'aan|achteruit|achter|af|bijeen|bij|binnen|bloot|dicht|door|fijn|gelijk|goed|groot|hard|hoog|in|kapot|klaar|kwijt|los|mee|na|neer|om|omhoog|omlaag|onder|open|op|over|plaats|samen|schoon|stil|stop|tegen|terecht|terug|thuis|toe|uiteen|uit|vast|vol|voorbij|vooruit|voor|vrij|warm|weer|weg';

const DOUBLE = new RegExp(`^(?:${SEPARABLE})(?=be|ver|ont|her)`, 'u');
const REGULAR = new RegExp(`^(?:${SEPARABLE})?ge(?!e)\\p{L}{2,}(?:d|t|en|aan|ien)$`, 'u');
const TREMA = new RegExp(`^(?:${SEPARABLE})?geë?[ïëüö]?\\p{L}+(?:d|t|en)$`, 'u');
const INSEPARABLE =
  /^(?:her|be|er|ont|ver|mis|onder(?=zocht|steund|drukt|broken|wezen|vraagd|schat|scheid|tekend|houd|gebracht)|over(?=legd|handigd|tuigd|bruikt|belast|gedragen|schat|vallen|wogen)|voor(?=komen|speld|zien)|aan(?=vaard|bevolen)|door(?=bloed|boord)|weer(?=legd|houden|spiegeld)|vol(?=bracht|tooid))\p{L}{2,}(?:d|t)$/u;

/** Strong participles without ge-. */
const STRONG = words(
  `bedorven bedragen bedrogen begonnen begraven begrepen behangen behouden bekeken beklommen beladen belogen bereden beschoten
   beschreven beslopen besloten besproken bestreden betreden bevochten bevolen bevroren bewezen bewogen bezeten bezweken
   ondergaan onderhouden ondernomen onderschreven onderworpen onderbroken onderwezen ontbonden ontgrepen onthouden ontladen
   ontlopen ontnomen ontslagen ontstolen ontvangen ontworpen ontzien overgenomen overschreden overschreven overtroffen overwogen
   overwonnen verbannen verbleven verboden verbonden verborgen verbroken verdragen verdreven vergeleken vergeten vergeven
   verheven verholpen verkozen verkregen verlaten verloren vermeden vernomen verraden verscholen verschoven verslagen
   versleten verstoten vertrokken vervangen verweten verwezen verworven verwonden verzonden verzonnen voldaan voorkomen
   voorzien aanbevolen herzien herschreven herwonnen misdreven weerhouden gedaan gezien gegaan bezien verstaan ontdaan voorbehouden
   onderverdeeld ontraden medegedeeld doorgenomen gebeten gebleken bevonden verwijderd`,
);

/** Words of that form that are no participle, or that describe a state: "wordt vermoeid" is not a passive. */
const NOT = words(
  `geen gebied gebieden gezond gewoon geluid geluiden gebit geld geduld gewicht gewichten gezicht gezichten geslacht gerecht
   gevecht gedicht geheugen gevallen gesprekken gewrichten gedachten genen geneesmiddelen gevolgen gezinnen gebreken gewoonten
   geest gedeelten gehelen gewend gespannen geïrriteerd geboren gehandicapt gemotiveerd geschikt gevoelen gebeurtenissen
   geweest geworden gebouwen gewassen gelegenheden gemakkelijkst geheimen getallen gevaren gezwollen gesloten genoeg gevest gelden
   gebonden gegevens geneest gebeurt gehoort gelooft genezen gaten
   bewust bekend benauwd beroemd bereid bevriend bezorgd beest beeld bent belt beleid bericht bestand best beurt bed bezweet beklemd
   bekwaamheid bewustheid beperkt bejaard bedoelt bestaat betekent begint bevat bevordert biedt belangt beroerd bedroefd
   verstand verband verdriet verkouden vermoeid verward verslaafd verliefd verlegen verlamd vervelend vermist verstopt vert verst
   ontbijt ontstoken ontspannen ontsteld ervaren herfst herkomst ernst eerst erfenis bestond
   overheid onderdeel onderhoud onderscheid onderzoekt voort voorhoofd overdag overal opgewonden opgelucht uitgeput ingewikkeld afgeleid
   aangenaamst opgezet afgevallen`,
);

/** Verbs whose perfect takes "zijn": "is ontstaan door" is not a passive. */
const UNACCUSATIVE = words(
  `ontstaan gekomen gegaan gebleven gestorven overleden gevallen geworden geweest verdwenen veranderd genezen gegroeid gestegen
   gedaald begonnen gestopt geslaagd toegenomen afgenomen verergerd verbeterd verminderd geschrokken verschenen gebeurd mislukt
   gelukt aangekomen afgevallen bevallen vertrokken geëindigd verlopen gewend opgestaan uitgevallen teruggekomen
   geslonken gezakt gekrompen gescheurd gezwollen opgelopen opgeknapt hersteld afgestorven uitgedroogd bezweken gewend gerijpt verouderd`,
);

/** Whether a lower-case word can be a past participle that makes a passive. */
export function isParticiple(word: string): boolean {
  if (NOT.has(word) || word.endsWith('enen')) return false;
  if (STRONG.has(word)) return true;
  if (DOUBLE.test(word) && STRONG.has(word.replace(DOUBLE, ''))) return true;
  if (/end$/u.test(word)) return /(?:k|e)end$|(?:ge|ver)wend$/u.test(word);
  return (
    REGULAR.test(word) ||
    INSEPARABLE.test(word) ||
    (word.includes('ï') && TREMA.test(word)) ||
    (word.startsWith('geë') && TREMA.test(word))
  );
}

/** Whether a lower-case word can be the past participle of any verb, "is verdwenen" too. */
export function isAnyParticiple(word: string): boolean {
  return isParticiple(word) || UNACCUSATIVE.has(word);
}

/** Whether "is + this participle" tells what happened by itself, not what was done. */
export function isUnaccusative(word: string): boolean {
  return UNACCUSATIVE.has(word);
}
