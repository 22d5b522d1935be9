// Dutch abbreviations: what the written-out form is, which ones everybody knows, and which capitals are no abbreviation.
import { knownCapitals } from '../capitals.ts';
import { pairsOf } from '../pairs.ts';

const WRITTEN_OUT = `
a.d.h.v.|aan de hand van
a.h.w.|als het ware
a.s.|aanstaande
a.u.b.|alstublieft
bijv.|bijvoorbeeld
b.v.|bijvoorbeeld
bv.|bijvoorbeeld
c.q.|of
ca.|ongeveer
d.d.|van
d.m.v.|door
d.w.z.|dat betekent
e.a.|en anderen
e.d.|en zo
e.v.|en verder
enz.|en zo verder
etc.|en zo verder
evt.|misschien
excl.|zonder
i.c.|in dit geval
i.c.m.|samen met
i.h.a.|meestal
i.h.b.|vooral
i.o.m.|in overleg met
i.p.v.|in plaats van
i.v.m.|vanwege
incl.|met
jl.|de afgelopen
m.a.w.|dus
m.b.t.|over
m.b.v.|met
m.i.|ik vind
m.m.v.|met hulp van
m.n.|vooral
m.u.v.|behalve
max.|hoogstens
min.|minstens
n.a.v.|door
n.v.t.|past niet bij u
o.a.|onder andere
o.b.v.|op basis van
o.g.v.|op grond van
o.i.d.|of zoiets
o.l.v.|onder leiding van
p.d.|per dag
p.m.|per maand
resp.|en
s.v.p.|alstublieft
t.a.v.|over
t.b.v.|voor
t.g.v.|door
t.h.v.|bij
t.n.v.|op naam van
t.o.v.|vergeleken met
v.a.|vanaf
vgl.|vergelijk
vlg.|volgens
vnl.|vooral
w.o.|waaronder
z.g.|zogenoemd
zgn.|zogenoemd
z.n.|als het nodig is
z.s.m.|zo snel mogelijk
`;

/** Known to all, names, units, or not spoken as letters. */
const KNOWN = `A4 A5 AB AM BN BTW BV BSN CD DNA DVD EU EHBO GPS HIV ID IQ IT KM L LED NL NV OV PC PDF PIN PM PS QR SMS SOS SPF TV UK US USA USB UV VS VN WC WK XL XS
ZO APK BMI GGD NHS RIVM KNMP NHG WHO VWS UMC AMC LUMC CC BY SA AIDS ANBI ANWB BBQ CAO CBR CE CM DIY DJ EK FAQ FFP2 HAVO HBO IBAN ICT ISO
KCAL KG KJ KPN KVK KWF MBO MG ML MM MP3 NOS NS OLVG PO RTL SPA TL TNT UMCG UMCU UWV GSK HEMA IKEA ING MSD TEVA VIP VMBO VUMC VWO WIFI WA WW ZZP`;

/** Words that may stand in capitals for emphasis. */
const EMPHASIS = `AAN AL ALLE BEL BELT BIJ DAN DAT DE DEZE DIT DOE DOOR DUS EEN EN ER GA GEEN HEEL HET HOE IK IN IS JA KAN LET MAAR MAG MEE MEER MET MOET NA NEE NIET NIETS
NOG NOOIT NU OF OM ONDER OOK OP OVER SNEL STOP TE TEL TOT TOCH UIT UW VAN VEEL VOL VOOR WAT WEL WIE WIJ ZE ZEER ZELF ZIJ ZO ZONDER ALTIJD DIRECT METEEN BELANGRIJK INFO VRAAG SAMEN ADEM ANDERE ARM ARTS AUTO AVOND BAD BED BEEN BETER BINNEN BLIJF BLOED
BUIK BUITEN DAAR DAG DAGEN DIE DICHT DRIE DRINK EERST EET ELKE ERG ERGENS EXTRA FOUT GAAN GEEF GEVAAR GOED GROEN GROOT HAND HART HEBT HELP HIER HOOFD HOUD
HULP HUID IETS JUIST KIND KLAAR KLEIN KOM KOORTS KORT LAAG LAAT LANG LATER LEES LINKS MAAR MAAND MAN MEEST MIDDEN MINDER MOEDER MOETEN MOGEN MOND NAAR NAAM
NACHT NAAST NEEM NEUS NIEMAND NIEUW ONS OOG OPEN OUD OUDER PAS PIJN RECHTS RIJD ROOD ROOK RUST SAMEN SCHOON SLAAP SLECHT SOMS START STERK STIL TEGEN
THUIS TWEE UUR VAAK VADER VAST VEILIG VER VIER VOET VOLG VRIJ VROUW VROEG WACHT WARM WATER WEEK WEER WEG WEINIG WIT WORDT WOND ZAL ZEKER ZES ZIEK
ZORG ZULLEN ZWAAR`;

/** The written-out form by abbreviation with points, lower-case. */
export const WRITTEN: ReadonlyMap<string, string> = pairsOf(WRITTEN_OUT);

/** Five letters or more that can be spoken are more often a word in capitals than an abbreviation. */
const SHOUTED =
  /^(?=.{5})(?:[BDFGHJKLMNPRSTVWZ]|[BFGKPV][LR]|[DT]R|KN|SCHR?|S[LMNPT]R?|[TZ]W|WR)?(?:[AEIOUY]{1,2}[^AEIOUY\d]{1,3})*[AEIOUY]{0,2}$/u;

/** Whether capitals are no abbreviation that needs an explanation. */
export const isKnown = knownCapitals([KNOWN, EMPHASIS], SHOUTED);
