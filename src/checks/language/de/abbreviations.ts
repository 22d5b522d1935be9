// German abbreviations: what the written-out form is, which ones everybody knows, and which capitals are no abbreviation.
import { knownCapitals } from '../capitals.ts';
import { pairsOf } from '../pairs.ts';

/** `z.`, `d.` stand for "z. B." and "d. h." with a space. */
const WRITTEN_OUT = `
abs.|Absatz
allg.|allgemein
bes.|besonders
bspw.|zum Beispiel
bzgl.|zu
bzw.|oder
ca.|etwa
d.|das heißt
d.h.|das heißt
dgl.|Ähnliches
durchschn.|im Durchschnitt
einschl.|mit
entspr.|passend
etc.|und so weiter
evt.|vielleicht
evtl.|vielleicht
exkl.|ohne
ggf.|wenn nötig
gem.|nach
i.a.|meist
i.allg.|meist
i.d.r.|meist
i.m.|in den Muskel
i.v.|in die Vene
insb.|besonders
insbes.|besonders
inkl.|mit
lt.|laut
m.e.|meiner Meinung nach
max.|höchstens
mind.|mindestens
o.a.|oder anderes
o.ä.|oder Ähnliches
o.g.|genannt
p.o.|durch den Mund
resp.|oder
s.c.|unter die Haut
s.o.|siehe oben
s.u.|siehe unten
sog.|sogenannt
tägl.|täglich
tgl.|täglich
u.a.|unter anderem
u.ä.|und Ähnliches
u.s.w.|und so weiter
u.u.|vielleicht
usf.|und so weiter
usw.|und so weiter
v.a.|vor allem
vgl.|vergleiche
vorr.|vor allem
wg.|wegen
z.|zum Beispiel
z.b.|zum Beispiel
z.n.|nach
z.t.|zum Teil
z.zt.|im Moment
zzgl.|dazu
zzt.|im Moment
`;

/** Known to all, names, units, places, or not spoken as letters. */
const KNOWN = `BH A4 A5 AB AB0 AG AM AOK ARD ADAC APP AU BAFÖG BARMER BKK BGB BMI BR BRD BRK BY CC CD CDU CM CO2 COVID CSU DAK DB DDR DE DHL DIN DIY DIN DJ DM DNA DNS DRK DVD EC EDV EG EN
EU EUR FAQ FAX FFP2 FFP3 FDP GEZ GPS GPT H2O HIV HNO AIDS IBAN IC ICE ID IE IHK IKK INFO IQ ISBN ISO IT JA KFZ KG KKH KM KW LED LKW MAX MB MDR MG ML MM MP3 MVZ NDR NGO NO NRW
OG OK OP OPS ORF PC PDF PIN PKW PLZ PR PS PUK QR RKI RTL SA SARS SMS SO SOS SPD SRF SUV TK TV TÜV UG UK UKW UN UNO US USA USB UV UVA UVB VIP WC WDR WG WHO WLAN WM WWW XL XS XXL ZDF SPF LSF
AOK VDK AWO ASB DLRG DGE DGB BZGA AWMF IQWIG NHS NHG RIVM KVWL KV KBV PEI STIKO BFARM GKV PKV MO DI MI DO FR SO NR ST`;

/** Words that may stand in capitals for emphasis. */
const EMPHASIS = `AB ABER ACHT ALLE ALLEN ALLES ALS AM AN ANS ARM ARME ARZT AUCH AUF AUS AUGE BALD BEI BEIDE BEIM BEIN BETT BIN BIS BIST BITTE BLUT BRAUN DA DANN DARF DAS DASS DEIN DEM DEN DER DES DICH DIE DIES DIR DOCH DORT
DREI DU DURCH EIN EINE EINEM EINEN EINER EINES EINS ENDE ER ERST ES ESSEN ETWAS EUCH FALLS FEST FREI FRAU FÜR FUSS GAR GEH GEHEN GELB GEN GERN GIFT GRAU GRÜN GROSS GUT GUTE HAT HABEN HALT HALS HAND HARN HAUS HAUT HER HERZ HIER HILFE HIN HOCH
ICH IHM IHN IHNEN IHR IHRE IHREM IHREN IHRER IM IN INS IST JA JE JEDE JEDEN JEDER JEDES JETZT KALT KANN KEIN KEINE KEINEN KEINER KIND KLAR KOPF KURZ LANG LANGE LEBER LESEN LINKS MAG MAN MANN MEHR MEIN MEINE MIR MICH MIT MUND MUSS NACH NACHT NASE NEIN NEU NEUE NEUN NICHT NICHTS NIE NOCH NOT NUN NUR
OB ODER OFT OHNE OHR ORT PAUSE PLAN RECHT ROT RUF RUFEN RUHE RUND SALBE SATT SEHR SEI SEID SEIN SEINE SEIT SICH SIE SIND SO SOFORT SOLL SONST STATT STOP STOPP SUCHT TAG TAGE TEE TEST TIPP TUN TUT TOD TOT ÜBER UM UND UNS UNSER UNTER URIN VIEL VIER VOLL VOM VON VOR VOTE WANN WAR WARM WARTEN WAS WASSER WEG WEIL WEISS WENN WER WICHTIG WIE WIR WIRD WO WOHL
ZAHN ZEHN ZEIT ZU ZUM ZUR ZURÜCK ZWEI ZWÖLF ACHTUNG HINWEIS NOTFALL NOTRUF MERKE GEFAHR VORSICHT IMMER NIEMALS KEINES SECHS SIEBEN FÜNF TIPPS ALTER ADRESSE NAME DATUM START EXTRA`;
/** Five letters or more that can be spoken are more often a word in capitals than an abbreviation. */
const SHOUTED =
  /^(?=.{5})(?:SCH[LMNRW]?|[ST]P?R|[BFGKP][LR]|[DT]R|KN|S[PT]|ZW|PF|[BDFGHJKLMNPRSTVWZ])?(?:[AEIOUYÄÖÜ]{1,2}(?:CH|SCH|[BDFGHJKLMNPRSTVWXZ]){1,3})*[AEIOUYÄÖÜ]{0,2}$/u;

/** The written-out form by abbreviation with points, lower-case. */
export const WRITTEN: ReadonlyMap<string, string> = pairsOf(WRITTEN_OUT);

/** Whether capitals are no abbreviation that needs an explanation. */
export const isKnown = knownCapitals([KNOWN, EMPHASIS], SHOUTED);
