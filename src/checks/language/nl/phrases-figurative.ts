// Dutch figures of speech, one a line; `*` stands for the rest of a word. Own list: none that a leaflet may mean by the letter.

/** Figures of speech that a reader may take by the letter. */
export const FIGURATIVE = `
aan de bel trekken
aan de bel trekt
bij de pakken neer*
de vinger aan de pols
een vinger aan de pols
in een handomdraai
mussen van het dak
met sprongen vooruit
in goede handen
de klos
op een roze wolk
wonderen doe*
wonderen verrich*
de rode draad
het topje van de ijsberg
tikkende tijdbom
de olifant in de kamer
weer aan de bak
trek aan de bel
trekt u aan de bel
de draad oppakken
de draad weer oppakken
de handdoek in de ring
door de mand vallen
een doorn in het oog
een steekje los
een steentje bijdragen
goed in uw vel
lekker in uw vel
goed in je vel
lekker in je vel
goed in hun vel
in de put zitten
in de put zit
in de gaten houden
in de gaten houdt
houd in de gaten
houdt in de gaten
in het achterhoofd
in goede banen
in kaart brengen
in kaart brengt
in kaart gebracht
in kaart te brengen
in het gedrang
in de knoop
kop opsteken
kop in het zand
kop indrukken
onder de knie
onder de loep
onder de pannen
op adem komen
op de been
op de lange baan
op de proef
op de rit
op een laag pitje
op een rij zetten
op een rijtje
op eieren lopen
op het goede been
op uw hoede
op uw tenen lopen
op scherp
over de schreef
parten spelen
parten speelt
pas op de plaats
roet in het eten
rode draad
rode vlag
rode vlaggen
schering en inslag
stap voor stap
steen en been
stok achter de deur
te lijf gaan
ten koste gaan van
ter harte nemen
tussen de oren
uit de hand lopen
uit de hand loopt
uit de weg ruimen
uit de weg gaan
van de kaart
van slag
voet bij stuk
voor de boeg
de deur uit
het hoofd bieden
het hoofd boven water
het loodje leggen
het roer om
het heft in eigen handen
met hand en tand
met vallen en opstaan
met twee maten
met de billen bloot
naar de knoppen
naar een hoger plan
geen blad voor de mond
geen oog dichtdoen
gouden standaard
groen licht
laatste redmiddel
spreekwoordelijke
sneeuw voor de zon
als een donderslag
tip van de sluier
topje van de ijsberg
vinger op de zere plek
vicieuze cirkel
wapenen tegen
zand in de ogen
zwart gat
zwarte gat
rugzakje
aan de lijve ondervinden
aan het langste eind
achter het net vissen
alarmbellen
als haringen in een ton
als een baksteen
als een rode lap
als een blok in slaap
bergafwaarts
bomvol energie
boven uw pet
de kat uit de boom
de kinderschoenen
de knoop doorhakken
de knop omzetten
de koe bij de horens
de kroon op
de lat hoog
de lat te hoog
de mist in
de moed in de schoenen
de schouders eronder
de sleutel tot
de touwtjes in handen
de wind in de rug
de wind mee
door de bank genomen
door het lint
door merg en been
door het oog van de naald
een berg opzien
als een berg op
een blok aan
een duwtje in de rug
een hart onder de riem
een hele kluif
een klap van de molen
een kort lontje
een lange adem
een luisterend oor
een oogje in het zeil
een steun in de rug
een stap terug doen
een stapje terug
een tandje terug
een tandje lager
een tandje bij
een tandje minder
emotionele achtbaan
eraan onderdoor
gebukt onder
goud waard
het beste beentje
het eind van de tunnel
het einde van de tunnel
het hoofd koel
het ijs breken
het is menens
het neusje van de zalm
het onderste uit de kan
het spits
het tij keren
het zekere voor het onzekere
in de kiem smoren
in de startblokken
in de wacht slepen
in de wolken
in de watten
in het honderd
in het oog springen
in het slop
in rook opgaan
kind van de rekening
knopen doorhakken
koud kunstje
licht aan het einde
met beide benen op de grond
met de gebakken peren
met een korrel zout
met lood in de schoenen
mijlpaal
mijlpalen
naar de hand zetten
op de valreep
op een zijspoor
op eigen benen
op hete kolen
op rolletjes
op volle toeren
op zijn beloop
op uw tandvlees
op je tandvlees
over een nacht ijs
over koetjes en kalfjes
peentjes zweten
schot in de zaak
sleutelrol
slapende honden
te kort door de bocht
tussen wal en schip
twee handen op een buik
uit de brand
uit de lucht gegrepen
uit het oog verliezen
uit het veld geslagen
van een leien dakje
vallen en opstaan
water bij de wijn
werpt zijn vruchten af
werpen hun vruchten af
wind in de zeilen
zich staande houden
zwaar op de maag
zware dobber
strijd tegen kanker
strijd aangaan
strijd verloren
`;
