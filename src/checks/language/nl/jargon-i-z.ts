// Dutch medical terms that patients may not know, with a plain word: `term|plain`, i to z. Own list.

export const TERMS_I_Z = `
icterus|geelzucht
idiopathisch|zonder bekende oorzaak
ileus|afsluiting van de darm
immobilisatie|stilhouden
immunisatie|inenting
immuniteit|bescherming tegen een ziekte
immunosuppressiva|middelen die de afweer remmen
immunosuppressivum|middel dat de afweer remt
immuunsysteem|afweer
implantaat|ingebracht hulpmiddel
incidentie|aantal nieuwe zieken
incisie|snee
incontinentie|plas of poep niet kunnen ophouden
infarct|afsterven door te weinig bloed
infiltratie|binnendringen
inflammatie|ontsteking
inflammatoir|ontstekings-
inhalator|pufje
inhaleren|inademen
injecteren|inspuiten
injectie|prik
inoperabel|niet te opereren
insomnia|slapeloosheid
insomnie|slapeloosheid
insufficiëntie|tekortschieten
insult|aanval met schokken
intestinaal|van de darmen
intolerantie|niet goed verdragen
intoxicatie|vergiftiging
intramusculair|in de spier
intraveneus|in een ader
intrinsiek|van binnenuit
intubatie|buisje in de luchtpijp brengen
invasief|met een ingreep in het lichaam
ischemie|te weinig bloed
ischemisch|door te weinig bloed
ischias|pijn door een beknelde zenuw in het been
katheter|slangetje
laesie|beschadigde plek
laparoscopie|kijkoperatie in de buik
larynx|strottenhoofd
lateraal|aan de zijkant
laxans|middel om te kunnen poepen
laxantia|middelen om te kunnen poepen
laxeermiddel|middel om te kunnen poepen
letaal|dodelijk
leukocyt|witte bloedcel
leukocyten|witte bloedcellen
ligament|gewrichtsband
liquor|hersenvocht
lokale anesthesie|plaatselijke verdoving
lumbaal|van de onderrug
lumbaalpunctie|ruggenprik
luxatie|ontwrichting
lymfeklier|klier van de afweer
malaise|ziek gevoel
maligne|kwaadaardig
maligniteit|kanker
mammacarcinoom|borstkanker
mammografie|foto van de borst
manifestatie|uiting
mechanische ventilatie|beademing
mediaal|aan de binnenkant
medicamenteus|met medicijnen
medicatie|medicijnen
melanoom|huidkanker
menarche|eerste menstruatie
meningitis|hersenvliesontsteking
meniscus|kraakbeen in de knie
menopauze|laatste menstruatie
metabolisme|stofwisseling
metabool|van de stofwisseling
metastase|uitzaaiing
metastasen|uitzaaiingen
mictie|plassen
mobilisatie|in beweging komen
mobiliseren|in beweging komen
monitoren|goed volgen
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
nefrologie|nierziekten
nefroloog|nierarts
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
oncologie|afdeling voor kanker
oncoloog|kankerarts
operatief|met een operatie
ophthalmisch|van het oog
opiaten|sterke pijnstillers
opioïde|sterke pijnstiller
opioïden|sterke pijnstillers
oraal|via de mond
orthopeed|botten- en gewrichtenarts
orthostatische hypotensie|duizelig worden bij opstaan
osteoporose|botontkalking
otitis|oorontsteking
ovarium|eierstok
ovulatie|eisprong
palliatief|gericht op verlichting
palpatie|voelen met de handen
palpitaties|hartkloppingen
pancreas|alvleesklier
pancreatitis|ontsteking van de alvleesklier
paralyse|verlamming
parenteraal|buiten de darm om
parese|gedeeltelijke verlamming
paresthesie|tintelingen
paresthesieën|tintelingen
parodontitis|ontsteking rond de tanden
pathofysiologie|hoe een ziekte ontstaat
pathogeen|ziekmakend
pathologie|ziekteleer
pathologisch|ziekelijk
patholoog|arts die weefsel onderzoekt
pediatrie|kindergeneeskunde
percutaan|door de huid
perforatie|gaatje
perifeer|aan de buitenkant
perifere neuropathie|beschadiging van zenuwen in armen en benen
perioperatief|rond de operatie
peritonitis|buikvliesontsteking
pleura|longvlies
pneumonie|longontsteking
pneumothorax|klaplong
poliep|uitstulping van slijmvlies
polsfrequentie|hartslag per minuut
polyfarmacie|veel medicijnen tegelijk
polyneuropathie|beschadiging van veel zenuwen
polyurie|veel plassen
postoperatief|na de operatie
postpartum|na de bevalling
pre-eclampsie|zwangerschapsvergiftiging
predispositie|aanleg
prednison|ontstekingsremmer
preoperatief|voor de operatie
prevalentie|hoeveel mensen het hebben
preventief|om te voorkomen
prikkelbaredarmsyndroom|gevoelige darmen
profylactisch|om ziekte te voorkomen
profylaxe|voorkomen van ziekte
prognose|verwachting
progressie|erger worden
progressief|steeds erger
prolaps|verzakking
prostatectomie|weghalen van de prostaat
prothese|kunstdeel
proximaal|dicht bij de romp
pruritus|jeuk
psychogeen|door spanning
psychosomatisch|door spanning
ptosis|hangend ooglid
pulmonaal|van de longen
punctie|prik om vocht weg te halen
radioloog|arts die foto's van het lichaam bekijkt
radiotherapie|bestraling
recidief|terugkeer
recidiveren|terugkomen
recidiverend|telkens terugkerend
reflux|zuur dat omhoogkomt
regressie|achteruitgang
remissie|periode zonder klachten
renaal|van de nieren
resectie|wegsnijden
resorptie|opnemen
respiratie|ademhaling
respiratoir|van de ademhaling
retina|netvlies
reumatoïde artritis|gewrichtsreuma
rhinitis|ontstoken neusslijmvlies
rigiditeit|stijfheid
ruptuur|scheur
sarcoom|kanker van steunweefsel
sarcopenie|verlies van spieren bij het ouder worden
sclerose|verharding
screening|onderzoek om een ziekte vroeg te vinden
sedatie|slaperig maken
sedativa|kalmerende middelen
sedativum|kalmerend middel
sensibiliteit|gevoel
sensibiliteitsstoornis|minder gevoel
sensorisch|van het gevoel
sepsis|bloedvergiftiging
septisch|door bloedvergiftiging
serologie|onderzoek naar afweerstoffen
sinusitis|bijholteontsteking
somatisch|lichamelijk
spasme|kramp
spasmen|krampen
spasticiteit|stijve, verkrampte spieren
spastisch|stijf en verkrampt
sputum|slijm uit de longen
stenose|vernauwing
stimulantia|opwekkende middelen
subcutaan|onder de huid
sublinguaal|onder de tong
suppletie|aanvullen
suïcidaal|met gedachten aan zelfmoord
suïcide|zelfmoord
symptomatisch|met klachten
symptoom|klacht
syncope|flauwvallen
syndroom|groep klachten die samen voorkomen
synoviaal|van het gewricht
systemisch|in het hele lichaam
systolisch|bovendruk
tachycardie|te snelle hartslag
tendinitis|peesontsteking
therapeutisch|om te behandelen
therapie|behandeling
therapietrouw|de behandeling volgen zoals afgesproken
thorax|borstkas
titreren|stap voor stap aanpassen
tonsillectomie|weghalen van de amandelen
tonsillen|amandelen
topicaal|op de huid
toxisch|giftig
trachea|luchtpijp
transmissie|overdracht
trauma|verwonding
tremor|beven
trombocyt|bloedplaatje
trombocyten|bloedplaatjes
trombose|bloedstolsel in een ader
trombus|bloedstolsel
tumor|gezwel
ulcus|zweer
unilateraal|aan één kant
ureter|urineleider
urethra|plasbuis
urineretentie|niet kunnen plassen
urologisch|van de urinewegen
uroloog|arts voor de urinewegen
urticaria|galbulten
uterus|baarmoeder
varices|spataderen
vasculair|van de bloedvaten
vasculitis|ontsteking van bloedvaten
vasodilatatie|wijder worden van bloedvaten
vena|ader
veneus|van de aders
ventriculair|van de hartkamer
ventrikel|kamer
vertebraal|van de wervels
vertigo|draaiduizeligheid
vesiculair|met blaasjes
vestibulair|van het evenwichtsorgaan
viraal|door een virus
virale infectie|ziekte door een virus
viscositeit|stroperigheid
visus|gezichtsscherpte
vitale functies|hartslag, bloeddruk en ademhaling
zoönose|ziekte die van dieren komt
`;
