// Dutch phrases of style, one a line; `*` stands for the rest of a word. Own lists.

/** Words that leave the reader unsure what is meant. */
export const VAGUE = `
zou kunnen
zouden kunnen
zou mogelijk
eventueel
eventuele
enigszins
wellicht
mogelijkerwijs
desgewenst
in principe
in beginsel
min of meer
tot op zekere hoogte
al met al
regelmatig
af en toe
zo nu en dan
van tijd tot tijd
doorgaans
veelal
in de regel
over het algemeen
in het algemeen
relatief
redelijk
behoorlijk
tamelijk
vrij vaak
betrekkelijk
geregeld
een aantal
diverse
verscheidene
adequaat
adequate
optimaal
optimale
zo spoedig mogelijk
te zijner tijd
op termijn
binnenkort
in sommige gevallen
in bepaalde gevallen
onder bepaalde omstandigheden
bepaalde situaties
voldoende mate
`;

const WHOLLY =
  'totaal volkomen volledig absoluut geheel volstrekt compleet gegarandeerd 100% 100_% 100_procent honderd_procent';
const SAFE = `onschadelijk veilig ongevaarlijk risicoloos risicovrij pijnloos onschuldig zeker betrouwbaar effectief genezen klachtenvrij pijnvrij
   onschadelijke veilige ongevaarlijke risicoloze risicovrije pijnloze onschuldige betrouwbare effectieve`;

/** "volkomen veilig", "100% effectief". */
const WHOLLY_SAFE = WHOLLY.split(' ').flatMap((wholly) =>
  SAFE.split(/\s+/u).map((safe) => `${wholly.replaceAll('_', ' ')} ${safe}`),
);

/** Claims that one exception makes untrue. */
export const ABSOLUTE = [
  ...WHOLLY_SAFE,
  ...`
100% resultaat
100% succes
100% bescherming
100% garantie
100% zekerheid
altijd
nooit
absoluut geen
zonder enig risico
zonder risico
zonder bijwerkingen
geen enkel risico
geen enkele bijwerking
geen enkele kans
is nul
gegarandeerd
garandeert
garanderen
altijd en overal
in alle gevallen
in geen enkel geval
zonder uitzondering
iedereen geneest
niemand krijgt
wondermiddel`.split('\n'),
];

/** Words that make a claim of all people, in a sentence that claims something: "werkt bij iedereen". */
export const UNIVERSAL = `
bij iedereen
voor iedereen
bij alle mensen
bij alle patiënten
bij alle kinderen
bij alle vrouwen
bij elke patiënt
bij iedere patiënt
bij elk kind
bij ieder kind
volledig tegen
honderd procent beschermd
100% beschermd
100 procent beschermd
helemaal geen
totaal geen
niemand wordt
`;

/** Times that are true on the day of writing only. */
export const RELATIVE_DATE = `
anno
recent
recente
recentelijk
onlangs
vorig jaar
vorige maand
vorige week
volgend jaar
volgende maand
dit jaar
deze maand
afgelopen jaar
afgelopen jaren
afgelopen maand
het afgelopen jaar
de laatste jaren
de laatste tijd
de komende jaren
komend jaar
komende maanden
tegenwoordig
momenteel
op dit moment
op het moment
heden ten dage
hedendaags*
vandaag de dag
sinds kort
nieuwste
kort geleden
enkele jaren geleden
`;

export const CONDITION_FIRST = `
lijdt aan
lijden aan
lijd aan
leed aan
lijder
lijders
slachtoffer van
slachtoffers van
is een suikerpatiënt
diabeten
diabeet
epileptici
epilepticus
dementerende
dementerenden
astmatici
astmaticus
invalide
invaliden
gehandicapte
gehandicapten
rolstoelgebonden
aan de rolstoel gekluisterd
geestelijk gestoord*
psychiatrische gevallen
`;
