// Dutch medical terms that patients may not know, with a plain word: `term|plain`, a to h. Own list.

export const TERMS_A_H = `
abces|ophoping van pus
abdominaal|van de buik
abductie|opzij bewegen
ablatie|wegbranden of wegnemen
acathisie|niet stil kunnen zitten
acuut|plotseling
adductie|naar u toe bewegen
adenoom|goedaardig gezwel in een klier
adipositas|ernstig overgewicht
adjuvant|aanvullend
aerosol|nevel om in te ademen
aetiologie|oorzaak
afasie|moeite met praten en begrijpen
afebriel|zonder koorts
ageusie|niets proeven
agitatie|onrust
albuminurie|eiwit in de plas
allergeen|stof waar u allergisch voor bent
alopecia|haaruitval
ambulant|zonder opname
amenorroe|geen menstruatie
amnesie|geheugenverlies
amyotrofische laterale sclerose|ziekte waarbij zenuwcellen afsterven
anafylactisch|door een zeer heftige allergische reactie
anafylaxie|zeer heftige allergische reactie
analgetica|pijnstillers
analgeticum|pijnstiller
anamnese|gesprek over uw klachten
anemie|bloedarmoede
anesthesie|verdoving of narcose
anesthesioloog|arts voor de narcose
anesthesist|arts voor de narcose
aneurysma|uitstulping van een bloedvat
angina pectoris|pijn op de borst
angiografie|foto van de bloedvaten
anorexie|geen eetlust
anosmie|niets ruiken
anti-epilepticum|middel tegen epilepsie
anticoagulans|bloedverdunner
anticoagulantia|bloedverdunners
antidiabetica|middelen tegen diabetes
antihistaminica|middelen tegen allergie
antihistaminicum|middel tegen allergie
antilichaam|afweerstof
antimycoticum|middel tegen schimmel
antipyretica|middelen tegen koorts
antistolling|bloedverdunners
apathie|nergens zin in hebben
apneu|adempauze
appendicitis|blindedarmontsteking
appendix|wormvormig aanhangsel van de blindedarm
aritmie|hartritmestoornis
arterie|slagader
arterieel|van de slagaders
arteriosclerose|aderverkalking
arthroscopie|kijkoperatie in een gewricht
artritis|gewrichtsontsteking
artroscopie|kijkoperatie in een gewricht
artrose|slijtage van een gewricht
ascites|vocht in de buik
astigmatisme|wazig zien door een bol hoornvlies
asymptomatisch|zonder klachten
ataxie|slecht kunnen bewegen door gebrek aan samenwerking van spieren
atherosclerose|aderverkalking
atria|boezems van het hart
atrium|boezem van het hart
atriumfibrilleren|onregelmatige hartslag
atrofie|dunner worden
audiometrie|meten hoe goed u hoort
auscultatie|luisteren met de stethoscoop
auto-immuun|door afweer tegen het eigen lichaam
auto-immuunziekte|ziekte waarbij de afweer het eigen lichaam aanvalt
autonoom zenuwstelsel|zenuwen die buiten uw wil werken
balanitis|ontsteking van de eikel
benigne|goedaardig
benzodiazepine|kalmerend middel
bilateraal|aan beide kanten
biopsie|wegnemen van een stukje weefsel
biopt|stukje weefsel
blefaritis|ontsteking van de rand van het ooglid
blefarospasme|kramp van het ooglid
bradycardie|te trage hartslag
bronchiën|vertakkingen van de luchtpijp
bronchoscopie|kijken in de luchtwegen
bursitis|slijmbeursontsteking
carcinoom|kanker
cardiaal|van het hart
cardiologie|afdeling voor hartziekten
cardioloog|hartarts
cardiovasculair|van hart en bloedvaten
cardioversie|schok om het hart weer gelijkmatig te laten kloppen
carpaletunnelsyndroom|beknelde zenuw in de pols
cataract|staar
catheter|slangetje
cellulitis|ontsteking van de huid
cerebraal|van de hersenen
cerebrovasculair accident|beroerte
cervicaal|van de nek
cervix|baarmoederhals
cholecystectomie|operatie om de galblaas weg te halen
cholecystitis|ontsteking van de galblaas
cholelithiasis|galstenen
chronisch|langdurig
cirrose|verharding van de lever
claudicatio|pijn in de benen bij lopen
clavicula|sleutelbeen
coagulatie|stolling
cognitie|denken en onthouden
cognitief|over denken en onthouden
colitis|ontsteking van de dikke darm
colon|dikke darm
colonoscopie|kijken in de dikke darm
coloscopie|kijkonderzoek van de dikke darm
colposcopie|onderzoek van de baarmoedermond
commotio|hersenschudding
comorbiditeit|andere ziekten erbij
complicatie|probleem na een behandeling
compressie|druk
compressietherapie|drukverband of steunkousen
congenitaal|aangeboren
conjunctivitis|oogontsteking
conservatief|zonder operatie
constipatie|verstopping
contra-indicatie|reden om iets niet te doen
contractie|samentrekken
contusie|kneuzing
convulsie|aanval met schokken
cornea|hoornvlies
coronair|van de kransslagaders
corticosteroïd|ontstekingsremmer
craniaal|naar het hoofd toe
creatinine|stof die zegt hoe de nieren werken
curatief|gericht op genezing
cyanose|blauwe kleur door te weinig zuurstof
cyste|holte met vocht
cystitis|blaasontsteking
cystoscopie|kijken in de blaas
decompensatie|het hart pompt niet goed meer
decubitus|doorligwonden
defecatie|poepen
defeceren|poepen
deficiëntie|tekort
degeneratie|achteruitgang
degeneratief|steeds verder achteruitgaand
dehydratie|uitdroging
delier|plotselinge verwardheid
delirium|plotselinge verwardheid
dermatitis|ontsteking van de huid
dermatologisch|van de huid
dermatoloog|huidarts
diabetes mellitus|suikerziekte
diagnosticeren|vaststellen
diagnostiek|onderzoek naar de oorzaak
dialyse|schoonmaken van het bloed
diastolisch|onderdruk
diplopie|dubbelzien
dislocatie|uit de kom of van zijn plaats
distaal|ver van de romp
diurese|hoeveelheid plas
diuretica|plaspillen
diureticum|plaspil
diverticulitis|ontsteking van uitstulpingen in de darm
dorsaal|aan de rugkant
drain|slangetje dat vocht afvoert
duodenum|twaalfvingerige darm
duplexonderzoek|echo van de bloedvaten
dysartrie|onduidelijk praten
dysfagie|moeite met slikken
dysfunctie|slecht werken
dysmenorroe|pijnlijke menstruatie
dyspepsie|maagklachten
dysplasie|afwijkende cellen
dyspneu|kortademigheid
dyspnoe|kortademigheid
dystonie|verkramping van spieren
dystrofie|slechter worden van weefsel
dysurie|pijn bij het plassen
echocardiografie|echo van het hart
echografie|onderzoek met geluidsgolven
eclampsie|stuipen door zwangerschapsvergiftiging
ectopisch|op een andere plek
effusie|vocht
egfr|hoe goed uw nieren werken
ejectiefractie|pompkracht van het hart
elektro-encefalogram|hersenfilmpje
elektrocardiogram|hartfilmpje
elektrofysioloog|hartarts voor ritmestoornissen
elektrolyt|zout in het bloed
elektrolyten|zouten in het bloed
elektrolytenbalans|evenwicht van zouten in het bloed
elektromyografie|meting van spieren en zenuwen
embolie|afsluiting van een bloedvat
emfyseem|beschadigde longblaasjes
encefalitis|hersenontsteking
endemisch|die altijd in een gebied voorkomt
endocarditis|ontsteking van de hartklep
endocrien|van de hormonen
endometriose|baarmoederslijmvlies buiten de baarmoeder
endoscopie|kijkonderzoek met een slangetje
enteraal|via de darm
enuresis|bedplassen
epidemiologie|hoe vaak en bij wie een ziekte voorkomt
epidurale|in de rug gegeven
episiotomie|knip bij de bevalling
epistaxis|bloedneus
erysipelas|wondroos
erytheem|rode huid
erytrocyt|rode bloedcel
erytrocyten|rode bloedcellen
etiologie|oorzaak
exacerbatie|plotselinge verergering
excisie|wegsnijden
expectoreren|slijm ophoesten
exsudaat|vocht uit een wond
extensie|strekken
extremiteit|arm of been
extremiteiten|armen en benen
faeces|poep
farmacologisch|met medicijnen
farmacotherapie|behandeling met medicijnen
fasciculatie|spiertrekking
fasciculaties|spiertrekkingen
febriel|met koorts
feces|poep
femur|dijbeen
fibrilleren|snel en onregelmatig kloppen
fibromyalgie|pijn in spieren door het hele lichaam
fibrose|littekenweefsel
fibula|kuitbeen
fissuur|kloofje
fistel|buisje dat er niet hoort
flatulentie|winden laten
flexie|buigen
foetus|ongeboren kind
folliculitis|ontstoken haarzakjes
fractuur|botbreuk
gangreen|afgestorven weefsel
gastritis|ontsteking van de maag
gastro-enteritis|buikgriep
gastro-intestinaal|van maag en darmen
gastroscopie|kijkonderzoek van de maag
geneticus|arts voor erfelijke ziekten
genitaal|van de geslachtsdelen
genitaliën|geslachtsdelen
geriater|arts voor ouderen
gestatie|zwangerschap
geïndiceerd|nodig
gingivitis|ontstoken tandvlees
glaucoom|ziekte die de oogzenuw beschadigt
glycemie|suiker in het bloed
gonartrose|slijtage van de knie
granuloom|knobbeltje door een ontsteking
gynaecomastie|borstvorming bij mannen
halitose|slechte adem
hb|rode bloedkleurstof
hba1c|gemiddelde bloedsuiker
hematemesis|bloed overgeven
hematologie|bloedziekten
hematoom|bloeduitstorting
hematurie|bloed in de plas
hemianopsie|een helft niet zien
hemiparese|zwakke helft van het lichaam
hemiplegie|verlamming aan één kant
hemodialyse|schoonmaken van het bloed
hemodynamisch|van de bloedsomloop
hemoglobine|stof die zuurstof vervoert
hemorragie|bloeding
hemorroïde|aambei
hemorroïden|aambeien
hepatisch|van de lever
hepatitis|leverontsteking
hereditair|erfelijk
herpes zoster|gordelroos
humerus|bovenarm
hydratatie|voldoende vocht
hyperglykemie|te veel suiker in het bloed
hyperhidrose|erg veel zweten
hyperlipidemie|te veel vet in het bloed
hypermetropie|verziend zijn
hypertensie|hoge bloeddruk
hyperthyreoïdie|te snel werkende schildklier
hypertonie|te hoge spierspanning
hypertrofie|vergroting
hypocalciëmie|te weinig calcium in het bloed
hypochonder|iemand met ziektevrees
hypoglykemie|te weinig suiker in het bloed
hypokaliëmie|te weinig kalium in het bloed
hypomagnesiëmie|te weinig magnesium in het bloed
hyponatriëmie|te weinig zout in het bloed
hypotensie|lage bloeddruk
hypothyreoïdie|te traag werkende schildklier
hypotonie|te lage spierspanning
hysterectomie|weghalen van de baarmoeder
`;
