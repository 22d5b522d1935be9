// Dutch words in, whether they name something of health out: an illness, a treatment, what can go wrong, what is no matter of health.

const list = (words: string): string => words.trim().replaceAll(/\s+/gu, '|');

/** Ends of words that name an illness or a complaint: "oorontsteking", "bronchitis". */
const ILLNESS_ENDS = list(`
ontsteking(?:en)? infecties? infectie ziekten? ziektes ziekte aandoening(?:en)? stoornis(?:sen)? klachten? klacht pijn pijnen kanker koorts griep breuk(?:en)? kramp(?:en)?
steen stenen roos wond(?:en)? zwelling(?:en)? vergiftiging(?:en)? verlamming verkoudheid hoest uitslag eczeem astma artrose reuma jicht hernia\\p{L}*
itis ose osen emie urie pathie algie oom plegie syndroom bloeding(?:en)? infarct(?:en)? attaque beroerte stuip(?:en)? aanval(?:len)? trekking(?:en)? gezwel(?:len)? tumor(?:en)?
poliep(?:en)? cyste[ns]? wrat(?:ten)? vlek(?:ken)? bult(?:en)? bultje[s]? blaar blaren schimmel luis luizen worm(?:en)? scheur(?:en)? letsel kneuzing(?:en)? verstuiking(?:en)? verrekking(?:en)?
knobbel(?:s|tjes?)? vernauwing(?:en)? verzakking(?:en)? spatader(?:s|en)? ader(?:s|en)? aambei(?:en)? puist(?:en|jes)? steenpuist abces(?:sen)? duizeligheid misselijkheid vermoeidheid moeheid benauwdheid jeuk
hoofdpijn migraine spanning angst(?:en)? depressies? depressie psychoses? burn-out stress slapeloosheid bedplassen krampjes? spruw krentenbaard waterpokken mazelen rodehond bof kinkhoest tetanus
hik nierstenen galstenen gaatje[s]? tandvlees\\p{L}* allergie(?:ën)? intolerantie diabetes suikerziekte dementie alzheimer parkinson epilepsie hiv aids soa's corona covid tuberculose malaria lyme
bloeddruk cholesterol bloedarmoede trombose embolie longembolie overgewicht anorexie boulimia adhd autisme tinnitus oorsuizen staar glaucoom miskraam zwangerschap(?:pen)? bevalling(?:en)?
overgang menopauze menstruatie bloedneus(?:zen)? tekenbeet bijtwond hersenschudding lies(?:breuk)? klompvoet scoliose hooikoorts netelroos gordelroos vergeetachtigheid verwardheid delier
doorligplek(?:ken)? flauwvallen bloedverlies koortslip oorpijn keelpijn doofheid slechthorendheid blindheid aften zweer zweren maagzweer kiespijn tandsteen cariës brandwond(?:en)? insectenbeet
knobbeltje[s]? problemen probleem zweepslag tennisarm muisarm hielspoor golferselleboog carcinoom carcinomen antistoffen hoofdluis neten litteken[s]? moedervlek(?:ken)? fasciculaties? spierkramp buikgriep diarree obstipatie verstopping incontinentie melanoom lipoom fibroom myoom endometriose abortus
`);

/** Ends of words that name a treatment, a test or something people take. */
const TREATMENT_ENDS = list(`
behandeling(?:en)? operaties? operatie ingreep ingrepen therapie(?:ën)? kuur kuren medicijn(?:en)? middel(?:en)? geneesmiddel(?:en)? pil(?:len)? tablet(?:ten)? capsules? zalf zalven crèmes? crème druppels? spray
vaccins? vaccin vaccinaties? vaccinatie prik(?:ken)? inenting(?:en)? injecties? injectie spuit(?:en)? dieet diëten tests? testen test scans? scan echo echo's röntgenfoto foto's onderzoek(?:en)? puncties? punctie narcose verdoving(?:en)?
bestraling(?:en)? chemotherapie chemo immuuntherapie massage oefening(?:en)? fysiotherapie acupunctuur homeopathie osteopathie hypnose yoga meditatie mindfulness needling
antibiotica antibioticum paracetamol ibuprofen aspirine insuline prednison morfine cortisonen? hormonen hormoon vitaminen? vitamine\\p{L}* supplement(?:en)? kruiden kruidenmiddel(?:en)? pijnstillers? slaappillen? slaapmiddel(?:en)?
antidepressiva antidepressivum bloedverdunners? statines? statine maagzuurremmers? plaspillen plaspil laxeermiddel hoestdrank zelfzorgmiddel(?:en)? fluoride beugel(?:s)? implantaat implantaten kroon kunstheup(?:en)? pacemakers? stents?
spiraaltje[s]? condooms? anticonceptie anticonceptiepil keizersnede[n]? ruggenprik(?:ken)? inleiding infuus infuzen katheters? catheters? sonde[s]? drains? bloedtransfusies? bloedtransfusie dialyse transplantaties? transplantatie
kijkoperatie[s]? scopie grafie ectomie plastiek laser laserbehandeling laseren dotteren reanimatie olie borstvoeding flesvoeding koemelk voeding voedsel groente fruit
contrastvloeistof contrastmiddel straling röntgenstraling mri mri-scan ct-scan elektroshock ect wortelkanaalbehandeling vulling(?:en)? pleister[s]? bracen? brace steunkousen cannabis wietolie cbd-olie methode[s]? aanpak
bloedonderzoek(?:en)? zwangerschapstest(?:en)? huidtest(?:en)? hielprik rust beweging bewegen sporten wandelen zwemmen roken alcohol suiker zout koffie frisdrank vlees zuivel gluten vetten vet bloedafname bloedprikken
rekken masseren koelen warmte kou koude magnesium ijzer kalk kurkuma gember knoflook honing kamille \\p{L}*thee magneten spiraal diagnose stimulatie training zeep handalcohol handgel jodium mondkapjes? zonnebrand vocht thermometer zetpil(?:len)? inhalator pufje inhaleren ontsmetten spoelen poetsen flossen contactlenzen lenzen bril hechtingen hardlopen fietsen zoetstof(?:fen)? melk sterilisatie uitstrijkje foliumzuur inleiding antihistaminica antihistaminicum vasten knippen cafeïne nicotine zonlicht zonnebank lithium \\p{L}+ica \\p{L}+cillines? \\p{L}+remmers? besnijdenis curettage biopt bevallen bevalling vaccineren afvallen
`);

/** What a body does or has, so that "altijd" of it is a claim. */
const BODY = list(`
hart longen long nier(?:en)? lever huid spier(?:en)? bot(?:ten)? gewricht(?:en)? zenuw(?:en)? lichaam been benen arm(?:en)? enkels? enkel knie(?:ën)? rug nek schouders? schouder pols heup voet(?:en)? tong maag darm(?:en)? blaas oog ogen oor oren keel haar nagels? tand(?:en)? kies kiezen \\p{Lu}{2,5}
`);

const HEALTH = new RegExp(`^\\p{L}*?-?(?:${ILLNESS_ENDS}|${TREATMENT_ENDS})$|^(?:${BODY})$`, 'u');

/** Compounds that end like an illness or a treatment and name a place, a person, a paper or a moment. */
const NO_HEALTH =
  /(?:formulier|gesprek|kamer|uur|plan|dienst|team|folder|afspraak|kosten|schema|pas|lijst|rest|feest|protest|hotest|contest|voorzitter|hulpmiddel(?:en)?|vervoermiddel(?:en)?|schoonmaakmiddel(?:en)?|zoom|stroom|boom|oom|doos|grootste)$/u;

/** Whether a lower-case word names an illness, a complaint, a treatment, a test or what people take. */
export function isHealth(word: string): boolean {
  return HEALTH.test(word) && !NO_HEALTH.test(word);
}

const HARM_WORDS = list(`
bijwerking\\p{L}* \\p{L}*schade \\p{L}*klacht\\p{L}* \\p{L}*pijn problem\\p{L}* koorts \\p{L}*kramp\\p{L}* litteken\\p{L}* complicatie\\p{L}* \\p{L}*kanker beroerte \\p{L}*infarct \\p{L}*ziekte[ns]? \\p{L}*ontsteking\\p{L}*
\\p{L}*infectie[s]? jeuk uitslag huiduitslag zwelling(?:en)? kring \\p{L}*vlek\\p{L}* benauwdheid verwardheid misselijkheid duizeligheid vermoeidheid diabetes dementie suikerziekte depressie miskraam afwijking\\p{L}*
verslaving overgewicht bloedarmoede trombose gevolgen nadelen risico's botbreuken gaatjes allergie \\p{L}*allergie astma griep terugval schimmel haaruitval doofheid blindheid verlamming onvruchtbaarheid griep
darmkrampjes tumoren huidkanker longkanker borstkanker hartklachten nierschade leverschade hersenschade hoofdpijn
`);

/** Something bad that an illness or treatment may bring. */
export const HARM = new RegExp(`^(?:${HARM_WORDS}|\\p{Lu}{2,5})$`, 'u');

const NO_MATTER = list(`
gegevens dossier\\p{L}* privacy website\\p{L}* site portaal app verbinding betalen betaling wachtwoord account computer telefoon lift trap vloer stoel rolstoel rollator speelgoed speelplaats kamer ruimte
gebouw huis woning omgeving auto fiets slot deur parkeerplaats rekening kosten vergoeding verzekering zorgverzekeraar verwijzing plek plaats afspraak privé bezoek eten maaltijd ontbijt bedrijf opvang school klas
certificaat keurmerk kwaliteit informatie folder apparaat apparatuur apparaten alarm oproep weg route bus trein vervoer batterij accu stroom water kraan
`);

const WORKERS = list(`
\\p{L}*arts \\p{L}*artsen \\p{L}*dokter \\p{L}*dokters assistente? assistenten \\p{L}*verpleegkundigen? medewerkers? medewerkster \\p{L}*therapeut(?:en)? specialist(?:en)? \\p{L}*team collega's? collega \\p{L}*consulent\\p{L}*
\\p{L}*oloog \\p{L}*ologen chirurg(?:en)? apotheker[s]? apotheek balie receptie secretariaat ziekenhuis kliniek praktijk poli polikliniek afdeling organisatie instelling ggd gemeente laborant(?:en)? anesthesist(?:en)?
begeleiders? hulpverleners? zorgverleners? behandelaar[s]? behandelaren psychiater[s]? psycholoog psychologen tandarts(?:en)? mondhygiënist\\p{L}* verloskundigen? kraamverzorgende[n]? diëtist(?:en)? coach tolk vrijwilligers? mantelzorgers?
wij we ik hij mijn men iemand niemand docent leraar laboratorium lab thuiszorg huisartsenpost
`);

const OTHER = new RegExp(`^(?:${NO_MATTER}|${WORKERS})$`, 'u');

/** Whether a lower-case word names a thing, a service or a person at work, so that the clause may be about that. */
export const isOther = (word: string): boolean => OTHER.test(word);
