// Dutch medical terms that patients may not know, with a plain word: `term|plain`, i to o. Own list.

export const TERMS_I_O = `
icterus|geelzucht
idiopathisch|zonder bekende oorzaak
ileus|afsluiting van de darm
immobilisatie|stilhouden
immunisatie|inenting
immunosuppressiva|middelen die de afweer remmen
immunosuppressivum|middel dat de afweer remt
immuunsysteem|afweer
impetigo|krentenbaard
incidentie|aantal nieuwe zieken
incisie|snee
incontinentie|plas of poep niet kunnen ophouden
infarct|afsterven door te weinig bloed
infiltratie|binnendringen
inflammatie|ontsteking
inflammatoir|ontstekings-
inoperabel|niet te opereren
insomnia|slapeloosheid
insomnie|slapeloosheid
insufficiëntie|tekortschieten
insult|aanval met schokken
intestinaal|van de darmen
intoxicatie|vergiftiging
intracranieel|in het hoofd
intramusculair|in de spier
intraveneus|in een ader
intrinsiek|van binnenuit
intubatie|buisje in de luchtpijp brengen
invasief|met een ingreep in het lichaam
ischemie|te weinig bloed
ischemisch|door te weinig bloed
ischias|pijn door een beknelde zenuw in het been
katheter|slangetje
keratitis|ontsteking van het hoornvlies
klepvitia|afwijkingen van de hartkleppen
klepvitium|afwijking van een hartklep
kyfose|kromme rug
laesie|beschadigde plek
laparoscopie|kijkoperatie in de buik
laryngitis|ontsteking van het strottenhoofd
larynx|strottenhoofd
lateraal|aan de zijkant
laxans|middel om te kunnen poepen
laxantia|middelen om te kunnen poepen
letaal|dodelijk
leukemie|bloedkanker
leukocyt|witte bloedcel
leukocyten|witte bloedcellen
leukopenie|te weinig witte bloedcellen
ligament|gewrichtsband
liquor|hersenvocht
lokale anesthesie|plaatselijke verdoving
longvenenisolatie|behandeling van de boezem via een slangetje
lordose|holle rug
lumbaal|van de onderrug
lumbaalpunctie|ruggenprik
luxatie|ontwrichting
lymfadenopathie|gezwollen klieren
lymfoedeem|vocht door slechte afvoer
macula|gele vlek van het netvlies
maculadegeneratie|slijtage van het netvlies
majeur|groot
majeure|grote
malaise|ziek gevoel
maligne|kwaadaardig
maligniteit|kanker
mammacarcinoom|borstkanker
mammografie|foto van de borst
mastitis|borstontsteking
mechanische ventilatie|beademing
mediaal|aan de binnenkant
medicamenteus|met medicijnen
melaena|zwarte ontlasting
melanoom|huidkanker
menarche|eerste menstruatie
meningitis|hersenvliesontsteking
meniscus|kraakbeen in de knie
metabolisme|stofwisseling
metabool|van de stofwisseling
metafyse|deel van het bot bij de groeischijf
metastase|uitzaaiing
metastasen|uitzaaiingen
meteorisme|veel gas in de buik
mictie|plassen
mobilisatie|in beweging komen
mobiliseren|in beweging komen
morbiditeit|ziekte
mortaliteit|sterfte
motoneuron|zenuwcel die spieren aanstuurt
motorisch|van het bewegen
motorneuron|zenuwcel die spieren aanstuurt
mucosa|slijmvlies
multidisciplinair|met verschillende zorgverleners
multifactorieel|met meer oorzaken
multipele sclerose|ziekte van hersenen en ruggenmerg
musculair|van de spieren
musculoskeletaal|van spieren en botten
myalgie|spierpijn
myasthenie|spierzwakte
mycose|schimmel
mydriasis|grote pupillen
myocard|hartspier
myocardinfarct|hartinfarct
myoclonie|spierschokken
myoclonus|spierschokken
myokymie|fijne spiertrekkingen
myopathie|spierziekte
myopie|bijziendheid
myositis|spierontsteking
nausea|misselijkheid
nebuliseren|vernevelen
necrose|afsterven van weefsel
nefrectomie|operatie om een nier weg te halen
nefritis|ontsteking van de nieren
nefrologie|nierziekten
nefroloog|nierarts
nefropathie|schade aan de nieren
neonataal|van pasgeborenen
neoplasma|gezwel
nervus|zenuw
neuralgie|zenuwpijn
neurodegeneratief|waarbij zenuwcellen afsterven
neurogeen|door de zenuwen
neurologie|ziekten van hersenen en zenuwen
neurologisch|van hersenen en zenuwen
neuroloog|arts voor hersenen en zenuwen
neuron|zenuwcel
neuronen|zenuwcellen
neuropathie|beschadiging van zenuwen
neuropathisch|door beschadigde zenuwen
neurotransmitter|stof die seinen doorgeeft tussen zenuwen
neutropenie|te weinig witte bloedcellen
nucleair geneeskundig|met een licht radioactieve stof
nycturie|'s nachts vaak plassen
obductie|onderzoek na overlijden
obesitas|ernstig overgewicht
obstipatie|verstopping
occlusie|afsluiting
oedeem|vocht in het weefsel
oesofagus|slokdarm
oftalmoloog|oogarts
oligurie|weinig plassen
oncologie|afdeling voor kanker
oncoloog|kankerarts
ontstollen|bloed verdunnen
onychomycose|schimmel aan de nagels
ophthalmisch|van het oog
opiaten|sterke pijnstillers
opioïde|sterke pijnstiller
opioïden|sterke pijnstillers
oraal|via de mond
orthopeed|botten- en gewrichtenarts
orthostatische hypotensie|duizelig worden bij opstaan
osteomyelitis|ontsteking van het bot
osteoporose|botontkalking
osteosynthese|botbreuk vastzetten
otitis|oorontsteking
otitis media|ontsteking van het middenoor
otoscopie|kijken in het oor
ovarium|eierstok
ovulatie|eisprong
`;
