// French abbreviations: what the written-out form is, which ones everybody knows, and which capitals are no abbreviation.
import { knownCapitals } from '../capitals.ts';
import { pairsOf } from '../pairs.ts';

/** `à-d.` and `ex.` are the last words of "c.-à-d." and "p. ex.". */
const WRITTEN_OUT = `
à-d.|c'est-à-dire
amb.|ambulatoire
apr.|après
càd.|c'est-à-dire
cf.|voir
comp.|comprimé
cp.|comprimé
env.|environ
etc.|et ainsi de suite
éven.|peut-être
évtl.|peut-être
ex.|par exemple
gél.|gélule
hab.|habitants
i.m.|dans le muscle
i.v.|dans la veine
incl.|avec
inf.|plus petit
inj.|piqûre
kiné.|kinésithérapie
max.|au maximum
méd.|médicament
mini.|au minimum
nb.|nombre
nbre.|nombre
p.ex.|par exemple
p.o.|par la bouche
qcq.|quelques
qqs.|quelques
s.c.|sous la peau
sup.|plus grand
svt.|souvent
tjrs.|toujours
ttt.|traitement
v.o.|par la bouche
`;

/** Known to all, names, units, places, or not spoken as letters. */
const KNOWN = `AVC RDC A4 A5 AB AB0 ADN AM APHP AP ARS ANSM AMELI BCG BD BIC BN BP BY CAF CC CD CDI CDD CE CEE CHU CHR CH CM CMU CNAM CO2 COVID CPAM CV CSS DDASS DVD EDF EHPAD EU EUR ETP FAQ FFP2 FFP3 FM GMT GPS HAS H2O HIV
HLM IBAN ID INED INSEE INSERM INFO IP IT JO KG KM LED MAIF MG MGEN ML MM MP3 NB NIR NHS OK OMS ONG ONU OPS OTAN PC PDF PIN PME PMI PMR PS QCM QI QR RATP RER RIB RDV RSA RTT SA SAMU SARL SAV SDF SECU SIDA SMIC SMS SMUR SNCF SOS
SPF SUV SVP TER TGV TV TVA UE UHT UK UNESCO URSSAF US USA USB UV UVA UVB VIH VIP VO WC WEB WHO XL XS XXL ZUP LSF FALC AME ALD NL NO EN FR DE MSA BAC BTS PV PMU CB TTC HT UI SPA USD UNICEF VTT GR APP IAM IRDES DREES INCA INPES MDPH CCAS AAH ESAT CAT SESSAD IME CSAPA CAARUD CMP CMPP CPP DJ`;

/** Words that may stand in capitals for emphasis. */
const EMPHASIS = `À AU AUX AVEC AVANT APRÈS AIDE ALLEZ APPEL ARRÊT ATTENTION AUCUN AUCUNE AUTRE BAS BEAU BIEN BLEU BON BONNE BOIRE BRAS CAR CAS CE CECI CELA CES CET CETTE CHEZ CINQ CLÉ CŒUR COU CORPS CROIX DANS DANGER DATE DE DÈS DES DEUX DIX DIRE DOIT DONC DONT DOS DOUZE DU DUR EAU EAUX ELLE EN
ENCORE ENTRE ES EST ET ÊTRE EUX FAIM FAIRE FAUT FAUX FEU FIN FOIE FOIS FORT FROID GRAND GRAVE GRIS GROS HAUT HEURE HORS HUIT ICI IL ILS INFO INFOS JAMAIS JE JOUR JOURS JUS LA LÀ LAIT LE LES LEUR LIRE LIT LORS LOT LUI MA MAIN MAINS MAIS MAL MARS MAUX MÊME MER MES MI MIEUX MOI MOIS MOINS MON MORT NE NEUF NEZ NI NOIR NOM NON NOS NOTE NOTRE NOUS NU
NUIT ŒIL ON ONZE OR OS OU OÙ OUI PAR PARFOIS PAS PAUSE PEAU PEU PEUR PEUT PIED PIEDS PLUS POIDS POUR POULS PRÈS PRIX PUIS QUAND QUATRE QUE QUEL QUI QUOI RAS REPOS RIEN RISQUE ROUGE SA SANG SANS SAUF SE SEIN SEL SEPT SES SEUL SEULE SI SIX SOI SOIF SOIN SOINS SOIR SON SONT SOUS SUR SURTOUT TA TARD TE TEL TES TEST TÊTE TÔT TOI TON TOUS TOUT TOUTE TOUTES TOUX TRÈS TROIS TROP TU UN UNE URGENT URGENCE VA VERS VERT VIE VIF VITE VOICI
VOIE VOIR VOIT VOS VOTRE VOUS VRAI VU YEUX ZÉRO ZONE STOP MIDI MATIN MERCI PAGE PLAN PENDANT CONSEIL RAPPEL NOTEZ PRENEZ BUVEZ LAVEZ SIGNES DOUZE TITRE TEXTE`;
/** Five letters or more that can be spoken are more often a word in capitals than an abbreviation. */
const SHOUTED =
  /^(?=.{5})(?:CH[LR]?|PH|[ST]R|[BCFGP][LR]|[DTV]R|S[PTC]R?|QU|[BCDFGHJKLMNPRSTVZ])?(?:[AEIOUYÀÂÉÈÊËÎÏÔŒÙÛ]{1,3}(?:[BCDFGHJKLMNPQRSTVXZÇ]{1,2}))*[AEIOUYÀÂÉÈÊËÎÏÔŒÙÛ]{0,3}S?$/u;

/** The written-out form by abbreviation with points, lower-case. */
export const WRITTEN: ReadonlyMap<string, string> = pairsOf(WRITTEN_OUT);

/** Whether capitals are no abbreviation that needs an explanation. */
export const isKnown = knownCapitals([KNOWN, EMPHASIS], SHOUTED);
