// Dutch medical terms that patients may not know, with a plain word: `term|plain`, p to z. Own list.

export const TERMS_P_Z = `
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
paroxismaal|in aanvallen
patella|knieschijf
pathofysiologie|hoe een ziekte ontstaat
pathogeen|ziekmakend
pathologie|ziekteleer
pathologisch|ziekelijk
patholoog|arts die weefsel onderzoekt
pediatrie|kindergeneeskunde
percussie|kloppen op het lichaam
percutaan|door de huid
perforatie|gaatje
pericarditis|ontsteking van het hartzakje
perifeer|ver van het midden van het lichaam
perifere neuropathie|beschadiging van zenuwen in armen en benen
perioperatief|rond de operatie
peritonitis|buikvliesontsteking
persisterend|blijvend
plantair|aan de voetzool
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
preoperatief|voor de operatie
presbyacusis|slechter horen door ouder worden
presbyopie|slechter lezen door ouder worden
prevalentie|hoeveel mensen het hebben
prikkelbaredarmsyndroom|gevoelige darmen
proctitis|ontsteking van de endeldarm
profylactisch|om ziekte te voorkomen
profylaxe|voorkomen van ziekte
prognose|verwachting
progressie|erger worden
progressief|steeds erger
prolaps|verzakking
proprioceptie|voelen hoe u staat en beweegt
prostatectomie|weghalen van de prostaat
proteïnurie|eiwit in de plas
proximaal|dicht bij de romp
pruritus|jeuk
psychogeen|door spanning
psychosomatisch|door spanning
ptosis|hangend ooglid
pulmonaal|van de longen
punctie|prik om vocht weg te halen
pyelonefritis|ontsteking van het nierbekken
radioloog|arts die foto's van het lichaam bekijkt
radiotherapie|bestraling
radius|spaakbeen
recidief|terugkeer
recidiveren|terugkomen
recidiverend|telkens terugkerend
reflux|zuur dat omhoogkomt
regressie|achteruitgang
remissie|periode zonder klachten
renaal|van de nieren
repositie|op zijn plaats zetten
resectie|wegsnijden
resorptie|opnemen
respiratie|ademhaling
respiratoir|van de ademhaling
retentie|niet kunnen uitplassen
retina|netvlies
retinopathie|schade aan het netvlies
reumatoïde artritis|gewrichtsreuma
rhinitis|ontstoken neusslijmvlies
rigiditeit|stijfheid
ruptuur|scheur
sarcoom|kanker van steunweefsel
sarcopenie|verlies van spieren bij het ouder worden
scapula|schouderblad
sclerose|verharding
scoliose|scheve rug
screening|onderzoek om een ziekte vroeg te vinden
sedatie|slaperig maken
sedativa|kalmerende middelen
sedativum|kalmerend middel
self-limiting|gaat vanzelf over
sensibiliteit|gevoel
sensibiliteitsstoornis|minder gevoel
sensorisch|van het gevoel
sepsis|bloedvergiftiging
septisch|door bloedvergiftiging
septumcorrectie|rechtzetten van het neustussenschot
serologie|onderzoek naar afweerstoffen
sialorroe|veel speeksel
sinusitis|bijholteontsteking
somatisch|lichamelijk
spasme|kramp
spasmen|krampen
spasticiteit|stijve, verkrampte spieren
spastisch|stijf en verkrampt
spirometrie|meten hoe goed u blaast
spondylodese|vastzetten van de wervels
sputum|slijm uit de longen
stenose|vernauwing
sternum|borstbeen
stimulantia|opwekkende middelen
subcutaan|onder de huid
sublinguaal|onder de tong
suppletie|aanvullen
supraventriculair|vanuit de boezem van het hart
suïcidaal|met gedachten aan zelfmoord
suïcide|zelfmoord
symptomatisch|met klachten
symptoom|klacht
syncope|flauwvallen
syndroom|groep klachten die samen voorkomen
synoviaal|van het gewricht
systemisch|in het hele lichaam
systolisch|bovendruk
tachyaritmie|te snelle, onregelmatige hartslag
tachycardie|te snelle hartslag
tamponade|vocht rond het hart
tendinitis|peesontsteking
tendinopathie|pijnlijke pees
tenosynovitis|ontsteking van de peesschede
therapeutisch|om te behandelen
therapietrouw|de behandeling volgen zoals afgesproken
thorax|borstkas
thyreoïditis|ontsteking van de schildklier
tibia|scheenbeen
tinnitus|oorsuizen
titreren|stap voor stap aanpassen
tonometrie|meten van de druk in het oog
tonsillectomie|weghalen van de amandelen
tonsillen|amandelen
tonsillitis|ontstoken amandelen
topicaal|op de huid
toxisch|giftig
trachea|luchtpijp
transmissie|overdracht
tremor|beven
trombocyt|bloedplaatje
trombocyten|bloedplaatjes
trombocytopenie|te weinig bloedplaatjes
trombose|bloedstolsel in een ader
trombus|bloedstolsel
tumor|gezwel
tympanometrie|meten of het trommelvlies beweegt
ulcus|zweer
ulna|ellepijp
unilateraal|aan één kant
ureter|urineleider
urethra|plasbuis
urineretentie|niet kunnen plassen
urologisch|van de urinewegen
uroloog|arts voor de urinewegen
urticaria|galbulten
uterus|baarmoeder
uveïtis|ontsteking in het oog
vaginitis|ontsteking van de vagina
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
viscositeit|stroperigheid
visus|gezichtsscherpte
vitale functies|hartslag, bloeddruk en ademhaling
vitiligo|witte plekken in de huid
xerostomie|droge mond
zoönose|ziekte die van dieren komt
`;
