// Recognises a German past participle by its form (ge-, separable and inseparable prefixes, -iert) and by a list of strong ones.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

const SEPARABLE =
  'ab|an|auf|aus|bei|bereit|da|dar|durch|ein|empor|entgegen|fehl|fern|fertig|fest|fort|frei|gleich|gut|heim|her|herab|heran|heraus|herbei|herein|herunter|hervor|hin|hinaus|hinein|hinzu|hoch|klar|krank|los|mit|nach|nahe|neu|nieder|ruhig|sauber|sicher|statt|still|teil|über|um|unter|vor|voran|voraus|vorbei|wahr|warm|weg|weiter|wieder|wund|zu|zurück|zurecht|zusammen';

/** "gespült", "abgesetzt", "angefertigt", "durchgeführt". */
const REGULAR = new RegExp(String.raw`^(?:${SEPARABLE})?ge\p{Ll}{2,}t$`, 'u');
/** "untersucht", "behandelt", "entfernt", "vorbereitet", "verabreicht". */
const INSEPARABLE = new RegExp(
  String.raw`^(?:${SEPARABLE})?(?:be|emp|ent|er|ver|zer|miss|über|unter|hinter|wider|wieder)\p{Ll}{3,}t$`,
  'u',
);
/** "operiert", "kontrolliert". */
const FOREIGN = /^\p{Ll}{2,}iert$/u;

/** Strong stems without prefix; any separable prefix may stand before them. */
const STRONG = words(`
gebeten gebissen geblasen gebogen geboten gebracht gebraten gebrochen gebunden gedrungen gefahren gefangen geflochten gefressen gefroren gefunden gegeben gegessen gegossen gegriffen gehalten gehangen gehauen gehoben geholfen
gelassen geladen gelesen geliehen gemessen gemieden genannt genommen gerieben gerissen gerufen gerungen geschieden geschlagen geschliffen geschlossen geschnitten geschoben geschoren geschossen geschrieben geschwungen gesehen gesendet gesandt
gesogen gesprochen gesponnen gestochen gestohlen gestoßen gestrichen gesungen getan getragen getreten getrieben getroffen getrunken gewaschen gewiesen gewogen gewonnen geworfen gewunden gezogen gezwungen
`);
/** Strong ones behind an inseparable prefix. Those that are the infinitive too ("vergeben") need "werden" right behind them. */
const PREFIXED = words(`
aufbewahrt befohlen begonnen begraben begriffen bekämpft beschlossen beschnitten beschrieben besprochen bestochen bestrichen betrogen bewiesen bezogen einbezogen empfohlen entbunden entnommen entschieden entschlossen entworfen entzogen erhoben
erschlossen erwogen erzogen unterbrochen unterbunden unternommen unterschieden unterschrieben unterzogen überwiesen überwunden überzogen überschrieben übernommen verabschiedet verboten verborgen verbracht verbrannt verbunden verdorben verdrängt vergossen verglichen verliehen vermieden
vernommen verordnet verschlossen verschoben verschrieben verschwiegen versprochen verstanden vertrieben verwiesen verworfen verzogen zerbrochen zerrieben zerrissen zerschnitten widersprochen missverstanden vorgeschrieben zugewiesen vorbesprochen anerkannt erkannt bedacht benannt erbracht
`);
/** The infinitive is the same: "der Arzt wird Sie entlassen" is the future. */
const DOUBTFUL = words(`
vergessen vergeben behalten verlassen entlassen enthalten empfangen betreten überlassen vertreten verraten erlassen befallen belassen betragen übertragen übergeben unterhalten erfahren überfahren umfahren ermessen bemessen beladen entladen betreiben beraten vertragen
`);

/** Words of that form that are no participle, or that describe a state: "wird geschwollen" is no passive. */
const NOT = words(`
gewohnt geeignet geneigt gesamt gereizt gerötet gespannt gestresst gefasst gelähmt gebräunt gebückt geschickt geübt gelaunt gelenkt geht gebt gelangt geschieht genügt gehorcht gefällt gewinnt gelingt genest gedeiht gerät gebührt gebiert
bereit bekannt berühmt beliebt bewusst unbewusst bestimmt berechtigt beunruhigt besorgt beschwert begeistert benommen betroffen befreundet begabt beeindruckt betrübt bedingt bett best behaart beharrt bedarft bekommt besteht beginnt beträgt bereut bezeugt beißt bett
erst ernst erkältet erschöpft erstaunt erfreut erregt erhitzt erwacht erholt errötet erleichtert erbost erfahren ergraut erscheint erfolgt ermüdet erkrankt erblindet ertaubt erlischt erhält
entzündet entspannt entsetzt enttäuscht entschuldigt entsteht entfällt enthält entspricht
verwirrt verliebt verrückt verstopft verspannt verkrampft verschnupft verstimmt vertraut verwandt verzweifelt verwundert vermehrt verdammt verheiratet verlangsamt verläuft verschwindet vernarbt verkalkt verkrustet verwahrlost verängstigt verblüfft verbittert verunsichert verträgt vergeht vergisst verliert
überhaupt überrascht überfordert übermüdet übelst überall überwiegt überzeugt überreizt überlastet unterernährt
zerstreut zerstritten zerfällt wiedererwacht aufgeregt aufgebläht angespannt angeschlagen abgelenkt abgemagert ausgelaugt ausgetrocknet eingeengt eingeschlafen aufgewacht
`);

/** What a word can be: a participle, one that may be an infinitive too, or neither. */
export function participleOf(word: string): 'sure' | 'doubtful' | undefined {
  if (NOT.has(word)) return undefined;
  if (DOUBTFUL.has(word)) return 'doubtful';
  if (PREFIXED.has(word) || isStrong(word)) return 'sure';
  if (REGULAR.test(word) || INSEPARABLE.test(word) || FOREIGN.test(word)) return 'sure';
  return undefined;
}

const PREFIX = new RegExp(String.raw`^(?:${SEPARABLE})(?=ge)`, 'u');

const isStrong = (word: string): boolean => STRONG.has(word) || STRONG.has(word.replace(PREFIX, ''));
