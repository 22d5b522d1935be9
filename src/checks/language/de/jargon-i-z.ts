// German medical terms that patients may not know, with a plain word: `term|plain`, i to z. Own list.

export const TERMS_I_Z = `
iatrogen|durch die Behandlung verursacht
idiopathisch|ohne bekannte Ursache
ikterus|Gelbsucht
ileus|Darmverschluss
immunsuppression|Hemmung der Abwehr
immunsuppressivum|Mittel, das die Abwehr hemmt
indikation|Grund für die Behandlung
induration|Verhärtung
inflammation|Entzündung
inflammatorisch|entzündlich
infaust|ohne Aussicht auf Heilung
inguinal|in der Leiste
inhibitor|Hemmer
inkubationszeit|Zeit von der Ansteckung bis zu den ersten Zeichen
insomnie|Schlafstörung
insuffizienz|Schwäche
intermittierend|mit Pausen
intoxikation|Vergiftung
intraabdominell|im Bauch
intramuskulär|in den Muskel
intrakraniell|im Schädel
intraoperativ|während der Operation
intravenös|in die Vene
intubation|Schlauch in die Luftröhre
invasiv|mit einem Eingriff
inzidenz|Zahl der neuen Fälle
inzision|Schnitt
ischämie|zu wenig Blut
ischämisch|durch zu wenig Blut
kachexie|starke Abmagerung
kardial|das Herz betreffend
kardiologe|Herzarzt
kardiologin|Herzärztin
kardiomyopathie|Krankheit des Herzmuskels
kardiovaskulär|Herz und Gefäße betreffend
karzinom|Krebs
katarakt|grauer Star
kaudal|weiter unten
keratitis|Entzündung der Hornhaut
klaudikation|Schmerzen beim Gehen
koagulation|Gerinnung
koagulopathie|Gerinnungsstörung
kognitiv|das Denken betreffend
kolitis|Entzündung des Dickdarms
kolorektal|im Darm
koloskopie|Darmspiegelung
komorbidität|weitere Krankheit
komedikation|weitere Medikamente
konjunktivitis|Bindehautentzündung
kongenital|angeboren
kontraindikation|Grund, es nicht zu nehmen
kontraindiziert|nicht erlaubt
kontrazeption|Verhütung
kontrazeptivum|Verhütungsmittel
kontusion|Prellung
konvulsion|Krampfanfall
koronar|die Herzkranzgefäße betreffend
koronarangiografie|Röntgenbild der Herzkranzgefäße
kortikoid|Kortison
kraniell|am Kopf
kurativ|heilend
kutan|auf der Haut
kyphose|runder Rücken
läsion|Schaden
laparoskopie|Bauchspiegelung
laparoskopisch|durch kleine Schnitte
laparotomie|Bauchschnitt
laryngitis|Kehlkopfentzündung
latenz|Zeit ohne Zeichen
laxans|Abführmittel
laxanzien|Abführmittel
letal|tödlich
letalität|Anteil der Todesfälle
leukopenie|zu wenige weiße Blutkörperchen
leukozyt|weißes Blutkörperchen
lipidsenker|Mittel gegen hohe Blutfette
lokalanästhesie|örtliche Betäubung
lumbal|im unteren Rücken
lumbalgie|Schmerz im unteren Rücken
lumbalpunktion|Entnahme von Nervenwasser
luxation|Verrenkung
lymphadenopathie|geschwollene Lymphknoten
lymphödem|Schwellung durch Stau der Lymphe
maligne|bösartig
malignität|Bösartigkeit
malignom|bösartige Geschwulst
makula|Stelle des schärfsten Sehens
mamille|Brustwarze
mammakarzinom|Brustkrebs
mammografie|Röntgenbild der Brust
mammographie|Röntgenbild der Brust
meläna|schwarzer Stuhl
meningitis|Hirnhautentzündung
menarche|erste Regel
menorrhagie|sehr starke Regel
metabolisch|den Stoffwechsel betreffend
metastase|Absiedlung eines Tumors
metastasierung|Ausbreitung eines Tumors
meteorismus|Blähungen
miktion|Wasserlassen
morbidität|Häufigkeit der Krankheit
mortalität|Sterblichkeit
mukosa|Schleimhaut
multifaktoriell|mit vielen Ursachen
myalgie|Muskelschmerz
mykose|Pilzbefall
myokard|Herzmuskel
myokardinfarkt|Herzinfarkt
myokarditis|Herzmuskelentzündung
myopie|Kurzsichtigkeit
nausea|Übelkeit
nekrose|abgestorbenes Gewebe
nekrotisch|abgestorben
neonatal|bei Neugeborenen
neoplasie|Neubildung von Gewebe
neoplasma|Geschwulst
nephrologe|Nierenarzt
nephrologin|Nierenärztin
nephrolithiasis|Nierensteine
nephropathie|Nierenkrankheit
neuralgie|Nervenschmerz
neuropathie|Nervenschaden
nosokomial|im Krankenhaus erworben
nykturie|nächtliches Wasserlassen
obstipation|Verstopfung
obstruktion|Verengung
obstruktiv|mit verengten Atemwegen
ödem|Schwellung durch Wasser
ödematös|geschwollen
ösophagus|Speiseröhre
ösophagitis|Entzündung der Speiseröhre
oligurie|zu wenig Urin
onkologe|Krebsarzt
onkologin|Krebsärztin
onkologisch|Krebs betreffend
ophthalmologe|Augenarzt
orthostatisch|beim Aufstehen
osteosynthese|Verbindung von Knochen mit Metall
otitis|Ohrentzündung
otitis media|Mittelohrentzündung
palliativ|lindernd
palpation|Abtasten
palpitation|Herzklopfen
pankreas|Bauchspeicheldrüse
pankreatitis|Entzündung der Bauchspeicheldrüse
papel|Knötchen
parästhesie|Kribbeln
parenteral|am Darm vorbei
parese|Schwäche
parodontitis|Entzündung des Zahnhalteapparats
paroxysmal|anfallsweise
pathogen|krank machend
pathogenese|Entstehung der Krankheit
pathologisch|krankhaft
pathophysiologie|wie die Krankheit entsteht
perforation|Durchbruch
perikarditis|Herzbeutelentzündung
perioperativ|rund um die Operation
peripher|am Rand
peritonitis|Bauchfellentzündung
perkutan|durch die Haut
persistierend|andauernd
persistieren|andauern
petechien|kleine Blutungen in der Haut
phäochromozytom|Tumor der Nebenniere
pharyngitis|Rachenentzündung
phimose|enge Vorhaut
phlebitis|Venenentzündung
phlebothrombose|Blutgerinnsel in einer Vene
photosensibilität|Empfindlichkeit gegen Licht
plazenta|Mutterkuchen
pleuraerguss|Wasser an der Lunge
pneumonie|Lungenentzündung
pneumothorax|Luft neben der Lunge
pollakisurie|häufiges Wasserlassen
polyneuropathie|Schaden an vielen Nerven
polyurie|zu viel Urin
postoperativ|nach der Operation
postprandial|nach dem Essen
prädisposition|Veranlagung
präeklampsie|Bluthochdruck in der Schwangerschaft
präoperativ|vor der Operation
prävalenz|Häufigkeit
progredient|fortschreitend
progression|Fortschreiten
proktologe|Arzt für den Enddarm
prophylaktisch|vorbeugend
prophylaxe|Vorbeugung
prostatektomie|Entfernung der Prostata
proteinurie|Eiweiß im Urin
proximal|näher am Körper
pruritus|Juckreiz
pulmologe|Lungenarzt
pulmonal|die Lunge betreffend
purulent|eitrig
pyelonephritis|Nierenbeckenentzündung
pyrexie|Fieber
rektal|in den Po
rektum|Enddarm
reanimation|Wiederbelebung
reflux|Rückfluss
refraktär|ohne Wirkung der Behandlung
regurgitation|Zurückfließen
remission|Rückgang
renal|die Niere betreffend
reposition|Einrenken
resektion|Entfernung
residuum|Rest
resorption|Aufnahme
respiratorisch|die Atmung betreffend
retinopathie|Schaden an der Netzhaut
rezidiv|Rückfall
rezidivieren|wiederkehren
rezidivierend|wiederkehrend
rhinitis|Schnupfen
ruptur|Riss
sarkopenie|Schwund der Muskeln
sedierung|Beruhigung mit einem Mittel
sedativum|Beruhigungsmittel
sepsis|Blutvergiftung
septisch|mit Blutvergiftung
sinusitis|Entzündung der Nasennebenhöhlen
skoliose|krumme Wirbelsäule
somnolenz|Schläfrigkeit
spasmus|Krampf
sphinkter|Schließmuskel
spirometrie|Messung der Atmung
splenomegalie|vergrößerte Milz
stenose|Verengung
stomatitis|Entzündung im Mund
stridor|pfeifendes Atmen
struma|Kropf
subkutan|unter die Haut
sublingual|unter der Zunge
suizidalität|Gedanken an Selbsttötung
supportiv|unterstützend
suppression|Unterdrückung
synkope|Ohnmacht
systemisch|im ganzen Körper
systolisch|der obere Wert
tachykardie|zu schneller Herzschlag
tachypnoe|zu schnelle Atmung
tendinitis|Sehnenentzündung
thorakal|in der Brust
thorax|Brustkorb
thrombophlebitis|Venenentzündung mit Gerinnsel
thrombozyt|Blutplättchen
thrombozytopenie|zu wenige Blutplättchen
thrombus|Blutgerinnsel
thyreoiditis|Entzündung der Schilddrüse
tonsillektomie|Entfernung der Mandeln
tonsillitis|Mandelentzündung
topisch|auf der Haut
torsion|Verdrehung
trachea|Luftröhre
transdermal|durch die Haut
transient|vorübergehend
transitorische ischämische attacke|kurze Durchblutungsstörung im Gehirn
tremor|Zittern
ulkus|Geschwür
ulzeration|Geschwür
ulcus|Geschwür
ureter|Harnleiter
urethra|Harnröhre
urethritis|Entzündung der Harnröhre
urolithiasis|Harnsteine
urtikaria|Nesselsucht
uterus|Gebärmutter
varize|Krampfader
varikose|Krampfadern
vasodilatation|Erweiterung der Gefäße
vaskulär|die Gefäße betreffend
vaskulitis|Entzündung der Gefäße
ventrikel|Kammer
vesikel|Bläschen
vigilanz|Wachheit
virulenz|Kraft, krank zu machen
viszeral|die Eingeweide betreffend
vomitus|Erbrechen
zerebral|das Gehirn betreffend
zerebrovaskulär|die Gefäße des Gehirns betreffend
zervikal|am Hals
zervix|Gebärmutterhals
zirrhose|Vernarbung
zyanose|blaue Haut
zyanotisch|blau verfärbt
zystitis|Blasenentzündung
zystoskopie|Blasenspiegelung
zytostatikum|Mittel gegen Krebszellen
`;
