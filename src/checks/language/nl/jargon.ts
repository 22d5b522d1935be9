// Dutch medical terms that patients may not know, with a plain word: `term|plain`. Own list.

const TERMS = `
abces|ophoping van pus
abdominaal|van de buik
ablatie|wegbranden of wegnemen
acuut|plotseling
adenoom|goedaardig gezwel in een klier
adipositas|ernstig overgewicht
aerosol|nevel om in te ademen
aetiologie|oorzaak
afasie|moeite met praten en begrijpen
agitatie|onrust
allergeen|stof waar u allergisch voor bent
alopecia|haaruitval
ambulant|zonder opname
amenorroe|geen menstruatie
amnesie|geheugenverlies
amyotrofische laterale sclerose|ziekte waarbij zenuwcellen afsterven
anafylaxie|zeer heftige allergische reactie
anafylactisch|door een zeer heftige allergische reactie
analgeticum|pijnstiller
analgetica|pijnstillers
anamnese|gesprek over uw klachten
anemie|bloedarmoede
anesthesie|verdoving of narcose
anesthesioloog|arts voor de narcose
anesthesist|arts voor de narcose
aneurysma|uitstulping van een bloedvat
angina pectoris|pijn op de borst
angiografie|foto van de bloedvaten
anorexie|geen eetlust
anticoagulantia|bloedverdunners
anticonceptie|middelen tegen zwangerschap
anti-epilepticum|middel tegen epilepsie
antihistaminicum|middel tegen allergie
antihistaminica|middelen tegen allergie
antimycoticum|middel tegen schimmel
antistof|afweerstof
antilichaam|afweerstof
apathie|nergens zin in hebben
appendicitis|blindedarmontsteking
appendix|wormvormig aanhangsel van de blindedarm
aritmie|hartritmestoornis
arterie|slagader
arterieel|van de slagaders
arteriosclerose|aderverkalking
atherosclerose|aderverkalking
artritis|gewrichtsontsteking
artrose|slijtage van een gewricht
artroscopie|kijkoperatie in een gewricht
ascites|vocht in de buik
asymptomatisch|zonder klachten
ataxie|slecht kunnen bewegen door gebrek aan samenwerking van spieren
atrium|boezem van het hart
atriumfibrilleren|onregelmatige hartslag
atrofie|dunner worden
auscultatie|luisteren met de stethoscoop
auto-immuunziekte|ziekte waarbij de afweer het eigen lichaam aanvalt
auto-immuun|door afweer tegen het eigen lichaam
autonoom zenuwstelsel|zenuwen die buiten uw wil werken
bacterieel|door bacteriën
benigne|goedaardig
bilateraal|aan beide kanten
biopsie|wegnemen van een stukje weefsel
biopt|stukje weefsel
blefarospasme|kramp van het ooglid
bradycardie|te trage hartslag
bronchitis|ontsteking van de luchtwegen
bronchiën|vertakkingen van de luchtpijp
bursitis|slijmbeursontsteking
carcinoom|kanker
cardiaal|van het hart
cardiologie|afdeling voor hartziekten
cardioloog|hartarts
cardiovasculair|van hart en bloedvaten
carpaletunnelsyndroom|beknelde zenuw in de pols
cataract|staar
catheter|slangetje
katheter|slangetje
cellulitis|ontsteking van de huid
cerebraal|van de hersenen
cerebrovasculair accident|beroerte
cervicaal|van de nek
cervix|baarmoederhals
chirurgisch|met een operatie
chronisch|langdurig
cirrose|verharding van de lever
claudicatio|pijn in de benen bij lopen
coagulatie|stolling
cognitief|over denken en onthouden
cognitie|denken en onthouden
coloscopie|kijkonderzoek van de dikke darm
colon|dikke darm
comorbiditeit|andere ziekten erbij
complicatie|probleem na een behandeling
compressie|druk
congenitaal|aangeboren
conjunctivitis|oogontsteking
conservatief|zonder operatie
constipatie|verstopping
obstipatie|verstopping
consulteren|vragen
contactallergie|huiduitslag door aanraking
contractie|samentrekken
contra-indicatie|reden om iets niet te doen
contrastmiddel|vloeistof die iets zichtbaar maakt op een foto
contusie|kneuzing
convulsie|aanval met schokken
coronair|van de kransslagaders
corticosteroïd|ontstekingsremmer
craniaal|naar het hoofd toe
creatinine|stof die zegt hoe de nieren werken
curatief|gericht op genezing
cyanose|blauwe kleur door te weinig zuurstof
cyste|holte met vocht
cystitis|blaasontsteking
decompensatie|het hart pompt niet goed meer
decubitus|doorligwonden
defecatie|poepen
defeceren|poepen
deficiëntie|tekort
degeneratie|achteruitgang
degeneratief|steeds verder achteruitgaand
dehydratie|uitdroging
delier|plotselinge verwardheid
dermatitis|ontsteking van de huid
dermatologisch|van de huid
dermatoloog|huidarts
detectie|opsporing
diabetes mellitus|suikerziekte
diagnosticeren|vaststellen
diagnostiek|onderzoek naar de oorzaak
dialyse|schoonmaken van het bloed
diastolisch|onderdruk
distaal|ver van de romp
diureticum|plaspil
diuretica|plaspillen
dorsaal|aan de rugkant
drain|slangetje dat vocht afvoert
duodenum|twaalfvingerige darm
dysartrie|onduidelijk praten
dysfagie|moeite met slikken
dysfunctie|slecht werken
dysplasie|afwijkende cellen
dyspneu|kortademigheid
dystrofie|slechter worden van weefsel
dystonie|verkramping van spieren
echografie|onderzoek met geluidsgolven
eclampsie|stuipen door zwangerschapsvergiftiging
effusie|vocht
elektrocardiogram|hartfilmpje
elektrolyt|zout in het bloed
elektrolyten|zouten in het bloed
elektrolytenbalans|evenwicht van zouten in het bloed
elektromyografie|meting van spieren en zenuwen
elektro-encefalogram|hersenfilmpje
embolie|afsluiting van een bloedvat
emfyseem|beschadigde longblaasjes
encefalitis|hersenontsteking
endemisch|die altijd in een gebied voorkomt
endocarditis|ontsteking van de hartklep
endocrien|van de hormonen
endometriose|baarmoederslijmvlies buiten de baarmoeder
endoscopie|kijkonderzoek met een slangetje
enteraal|via de darm
epidemiologie|hoe vaak en bij wie een ziekte voorkomt
epidurale|in de rug gegeven
epileptisch|door epilepsie
epistaxis|bloedneus
erytheem|rode huid
erytrocyt|rode bloedcel
erytrocyten|rode bloedcellen
etiologie|oorzaak
excisie|wegsnijden
exacerbatie|plotselinge verergering
expectoreren|slijm ophoesten
extremiteit|arm of been
extremiteiten|armen en benen
faeces|poep
feces|poep
farmacotherapie|behandeling met medicijnen
farmacologisch|met medicijnen
fasciculatie|spiertrekking
fasciculaties|spiertrekkingen
febriel|met koorts
femur|dijbeen
fibrilleren|snel en onregelmatig kloppen
fibrose|littekenweefsel
fibromyalgie|pijn in spieren door het hele lichaam
fissuur|kloofje
fistel|buisje dat er niet hoort
flatulentie|winden laten
foetus|ongeboren kind
fractuur|botbreuk
gangreen|afgestorven weefsel
gastritis|ontsteking van de maag
gastro-enteritis|buikgriep
gastro-intestinaal|van maag en darmen
gastroscopie|kijkonderzoek van de maag
geneticus|arts voor erfelijke ziekten
genitaal|van de geslachtsdelen
genitaliën|geslachtsdelen
gestatie|zwangerschap
glaucoom|hoge oogdruk
glycemie|suiker in het bloed
gynaecoloog|vrouwenarts
hematologie|bloedziekten
hematoom|bloeduitstorting
hematurie|bloed in de plas
hemiplegie|verlamming aan één kant
hemodialyse|schoonmaken van het bloed
hemoglobine|stof die zuurstof vervoert
hemorragie|bloeding
hemorroïden|aambeien
hemorroïde|aambei
hepatisch|van de lever
hepatitis|leverontsteking
hereditair|erfelijk
herpes zoster|gordelroos
hydratatie|voldoende vocht
hyperglykemie|te veel suiker in het bloed
hypertensie|hoge bloeddruk
hyperthyreoïdie|te snel werkende schildklier
hypertonie|te hoge spierspanning
hypertrofie|vergroting
hyperventilatie|te snel ademen
hypochonder|iemand met ziektevrees
hypoglykemie|te weinig suiker in het bloed
hypokaliëmie|te weinig kalium in het bloed
hypocalciëmie|te weinig calcium in het bloed
hypomagnesiëmie|te weinig magnesium in het bloed
hypotensie|lage bloeddruk
hypothyreoïdie|te traag werkende schildklier
hypotonie|te lage spierspanning
hysterectomie|weghalen van de baarmoeder
icterus|geelzucht
idiopathisch|zonder bekende oorzaak
ileus|afsluiting van de darm
immobilisatie|stilhouden
immuniteit|bescherming tegen een ziekte
immunosuppressivum|middel dat de afweer remt
immunosuppressiva|middelen die de afweer remmen
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
intubatie|buisje in de luchtpijp brengen
invasief|met een ingreep in het lichaam
ischemie|te weinig bloed
ischemisch|door te weinig bloed
ischias|pijn door een beknelde zenuw in het been
larynx|strottenhoofd
lateraal|aan de zijkant
laxans|middel om te kunnen poepen
laxantia|middelen om te kunnen poepen
laxeermiddel|middel om te kunnen poepen
laesie|beschadigde plek
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
maligne|kwaadaardig
maligniteit|kanker
malaise|ziek gevoel
mammacarcinoom|borstkanker
mammografie|foto van de borst
manifestatie|uiting
mechanische ventilatie|beademing
mediaal|aan de binnenkant
medicamenteus|met medicijnen
melanoom|huidkanker
menarche|eerste menstruatie
meningitis|hersenvliesontsteking
menopauze|laatste menstruatie
meniscus|kraakbeen in de knie
metabolisme|stofwisseling
metabool|van de stofwisseling
metastase|uitzaaiing
metastasen|uitzaaiingen
mictie|plassen
mobiliseren|in beweging komen
mobilisatie|in beweging komen
monitoren|goed volgen
morbiditeit|ziekte
mortaliteit|sterfte
motoneuron|zenuwcel die spieren aanstuurt
motorneuron|zenuwcel die spieren aanstuurt
motorisch|van het bewegen
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
myokymie|fijne spiertrekkingen
myoclonus|spierschokken
myoclonie|spierschokken
myopathie|spierziekte
myopie|bijziendheid
myositis|spierontsteking
necrose|afsterven van weefsel
nefrologie|nierziekten
nefroloog|nierarts
neonataal|van pasgeborenen
neoplasma|gezwel
nervus|zenuw
neuralgie|zenuwpijn
neurodegeneratief|waarbij zenuwcellen afsterven
neurogeen|door de zenuwen
neurologisch|van hersenen en zenuwen
neurologie|ziekten van hersenen en zenuwen
neuroloog|arts voor hersenen en zenuwen
neuron|zenuwcel
neuronen|zenuwcellen
neuropathie|beschadiging van zenuwen
neuropathisch|door beschadigde zenuwen
neurotransmitter|stof die seinen doorgeeft tussen zenuwen
nausea|misselijkheid
nucleair geneeskundig|met een licht radioactieve stof
nycturie|'s nachts vaak plassen
obesitas|ernstig overgewicht
obductie|onderzoek na overlijden
occlusie|afsluiting
oedeem|vocht in het weefsel
oesofagus|slokdarm
oftalmoloog|oogarts
oncologie|afdeling voor kanker
oncoloog|kankerarts
operatief|met een operatie
ophthalmisch|van het oog
opioïde|sterke pijnstiller
opioïden|sterke pijnstillers
opiaten|sterke pijnstillers
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
parese|gedeeltelijke verlamming
paresthesie|tintelingen
paresthesieën|tintelingen
parenteraal|buiten de darm om
pathogeen|ziekmakend
pathologie|ziekteleer
pathologisch|ziekelijk
pathofysiologie|hoe een ziekte ontstaat
patholoog|arts die weefsel onderzoekt
pediatrie|kindergeneeskunde
percutaan|door de huid
perforatie|gaatje
perifeer|aan de buitenkant
perifere neuropathie|beschadiging van zenuwen in armen en benen
peritonitis|buikvliesontsteking
pleura|longvlies
pneumonie|longontsteking
pneumothorax|klaplong
poliep|uitstulping van slijmvlies
polyfarmacie|veel medicijnen tegelijk
polyneuropathie|beschadiging van veel zenuwen
polsfrequentie|hartslag per minuut
postoperatief|na de operatie
postpartum|na de bevalling
predispositie|aanleg
pre-eclampsie|zwangerschapsvergiftiging
preoperatief|voor de operatie
preventief|om te voorkomen
prevalentie|hoeveel mensen het hebben
prikkelbaredarmsyndroom|gevoelige darmen
prednison|ontstekingsremmer
prognose|verwachting
profylaxe|voorkomen van ziekte
progressief|steeds erger
progressie|erger worden
prolaps|verzakking
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
respiratoir|van de ademhaling
respiratie|ademhaling
resorptie|opnemen
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
sedativum|kalmerend middel
sedativa|kalmerende middelen
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
suïcidaal|met gedachten aan zelfmoord
suïcide|zelfmoord
suppletie|aanvullen
symptoom|klacht
symptomatisch|met klachten
syncope|flauwvallen
syndroom|groep klachten die samen voorkomen
synoviaal|van het gewricht
systemisch|in het hele lichaam
systolisch|bovendruk
tachycardie|te snelle hartslag
tendinitis|peesontsteking
therapeutisch|om te behandelen
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

/** Plain words by lower-case term. */
export const JARGON: ReadonlyMap<string, string> = new Map(
  TERMS.split('\n').flatMap((line) => {
    const [term = '', plain = ''] = line.split('|');
    return term === '' ? [] : [[term, plain] as const];
  }),
);
