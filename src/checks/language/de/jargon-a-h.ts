// German medical terms that patients may not know, with a plain word: `term|plain`, a to h. Own list.

export const TERMS_A_H = `
abdomen|Bauch
abdominal|im Bauch
abdominell|im Bauch
ablation|Verödung
abszess|Ansammlung von Eiter
adhäsion|Verwachsung
adipositas|starkes Übergewicht
adjuvant|unterstützend
adenom|gutartige Geschwulst
adhärenz|sich an die Behandlung halten
adnexe|Eierstöcke und Eileiter
ätiologie|Ursache
afebril|ohne Fieber
agranulozytose|zu wenige weiße Blutkörperchen
akinese|Unbeweglichkeit
alopezie|Haarausfall
amaurose|Blindheit
amenorrhoe|Ausbleiben der Regel
amenorrhö|Ausbleiben der Regel
amnesie|Gedächtnislücke
anämie|Blutarmut
anämisch|blutarm
anaphylaxie|schwere allergische Reaktion
anaphylaktisch|durch eine schwere allergische Reaktion
anamnese|Gespräch über Ihre Beschwerden
analgesie|Schmerzbehandlung
analgetikum|Schmerzmittel
anästhesie|Betäubung oder Narkose
anästhesist|Narkosearzt
anästhesistin|Narkoseärztin
aneurysma|Aussackung einer Ader
angina pectoris|Enge in der Brust
angiografie|Röntgenbild der Adern
angiographie|Röntgenbild der Adern
angioplastie|Aufdehnen einer Ader
anorexie|Appetitlosigkeit
anosmie|Verlust des Geruchssinns
antiarrhythmikum|Mittel gegen Herzstolpern
antidiabetikum|Mittel gegen Zuckerkrankheit
antiemetikum|Mittel gegen Übelkeit
antiepileptikum|Mittel gegen Anfälle
antihistaminikum|Mittel gegen Allergie
antihypertensiv|blutdrucksenkend
antihypertensivum|Blutdrucksenker
antikoagulation|Blutverdünnung
antikoagulans|Blutverdünner
antikoagulanzien|Blutverdünner
antikoagulantien|Blutverdünner
antimykotikum|Mittel gegen Pilze
antiphlogistikum|Mittel gegen Entzündung
antipyretikum|Mittel gegen Fieber
aphasie|Sprachstörung
aphthe|wunde Stelle im Mund
apoplex|Schlaganfall
apnoe|Atempause
appendektomie|Entfernung des Blinddarms
appendizitis|Blinddarmentzündung
appliziert|gegeben
applizieren|geben
applikation|Gabe
arrhythmie|unregelmäßiger Herzschlag
arteriell|in den Schlagadern
arteriosklerose|Verkalkung der Adern
atherosklerose|Verkalkung der Adern
arthralgie|Gelenkschmerz
arthroskopie|Gelenkspiegelung
aspiration|Verschlucken in die Lunge
asphyxie|Ersticken
asthenie|Schwäche
asymptomatisch|ohne Beschwerden
aszites|Wasser im Bauch
ataxie|gestörte Bewegung
atrophie|Schwund
auskultation|Abhören
axillär|in der Achsel
azidose|Übersäuerung
benigne|gutartig
bilirubin|gelber Farbstoff der Galle
bioptisch|mit einer Gewebeprobe
biopsie|Entnahme von Gewebe
bradykardie|zu langsamer Herzschlag
bronchoskopie|Spiegelung der Lunge
bronchospasmus|Krampf der Atemwege
brachial|am Oberarm
candidose|Pilzbefall
chemoprophylaxe|Vorbeugung mit Medikamenten
cholestase|Stau der Galle
cholezystektomie|Entfernung der Gallenblase
cholezystitis|Entzündung der Gallenblase
cholelithiasis|Gallensteine
colitis|Entzündung des Dickdarms
compliance|Mitmachen bei der Behandlung
commotio|Gehirnerschütterung
contusio|Prellung
defäkation|Stuhlgang
dehydratation|Wassermangel
dehydrierung|Wassermangel
dekubitus|wundgelegene Stelle
dekompensiert|aus dem Gleichgewicht
delir|plötzliche Verwirrtheit
delirium|plötzliche Verwirrtheit
dermatitis|Hautentzündung
dermatose|Hautkrankheit
dermatologe|Hautarzt
dermatologin|Hautärztin
diabetes mellitus|Zuckerkrankheit
diagnostik|Untersuchungen
diaphorese|Schwitzen
diarrhö|Durchfall
diarrhoe|Durchfall
diastolisch|der untere Wert
dilatation|Erweiterung
distal|weiter vom Körper weg
distorsion|Verstauchung
diurese|Harnausscheidung
diuretikum|Wassertablette
divertikel|Ausstülpung im Darm
divertikulitis|entzündete Ausstülpungen im Darm
dysfunktion|Störung
dysmenorrhoe|schmerzhafte Regel
dyspepsie|Verdauungsbeschwerden
dysphagie|Schluckstörung
dyspnoe|Atemnot
dysurie|Schmerzen beim Wasserlassen
effloreszenz|Hautveränderung
ekchymose|blauer Fleck
elektiv|geplant
emesis|Erbrechen
emphysem|überblähte Lunge
endokarditis|Entzündung im Herzen
endokrin|die Hormone betreffend
endoskopie|Spiegelung mit einer Kamera
endoskopisch|mit einer Kamera
enteral|über den Darm
enteritis|Darmentzündung
enuresis|Einnässen
enzephalitis|Entzündung des Gehirns
epistaxis|Nasenbluten
epidural|am Rückenmark
erythem|Rötung der Haut
erythrozyt|rotes Blutkörperchen
exanthem|Hautausschlag
exazerbation|Verschlechterung
exazerbieren|schlimmer werden
exazerbiert|wird schlimmer
exitus|Tod
exsikkose|Austrocknung
exstirpation|Entfernung
extraktion|Ziehen
extrasystole|zusätzlicher Herzschlag
exzision|Herausschneiden
fäzes|Stuhl
faszikulation|Zucken der Muskeln
febril|mit Fieber
femur|Oberschenkelknochen
fertilität|Fruchtbarkeit
fibrose|Vernarbung
flatulenz|Blähungen
fibrillation|Flimmern
fissur|kleiner Riss
fistel|unnatürlicher Gang
fraktur|Bruch
gastral|im Magen
gastritis|Magenschleimhautentzündung
gastroenteritis|Magen-Darm-Infekt
gastrointestinal|im Magen und Darm
gastroskopie|Magenspiegelung
generalisiert|am ganzen Körper
genese|Entstehung
gestationsdiabetes|Zuckerkrankheit in der Schwangerschaft
gingivitis|Zahnfleischentzündung
glaukom|grüner Star
glukokortikoid|Kortison
gonarthrose|Verschleiß im Knie
gravidität|Schwangerschaft
hämatemesis|Erbrechen von Blut
hämatokrit|Anteil der Blutzellen
hämatologe|Arzt für Blutkrankheiten
hämatom|Bluterguss
hämaturie|Blut im Urin
hämoptoe|Husten von Blut
hämoptyse|Husten von Blut
hämoptysen|Husten von Blut
hämorrhagie|Blutung
hämorrhagisch|mit Blutung
hemiparese|Schwäche einer Seite
hemiplegie|Lähmung einer Seite
hepatisch|die Leber betreffend
hepatomegalie|vergrößerte Leber
hereditär|erblich
herpes zoster|Gürtelrose
hyperglykämie|Überzucker
hyperkaliämie|zu viel Kalium
hyperlipidämie|hohe Blutfette
hyperplasie|Vergrößerung
hyperthermie|Überwärmung
hyperthyreose|Überfunktion der Schilddrüse
hypertonie|Bluthochdruck
hypertensiv|mit hohem Blutdruck
hypertensive krise|gefährlich hoher Blutdruck
hypertrophie|Vergrößerung
hyperurikämie|zu viel Harnsäure
hypoglykämie|Unterzucker
hypokaliämie|zu wenig Kalium
hyponatriämie|zu wenig Natrium
hypothermie|Unterkühlung
hypothyreose|Unterfunktion der Schilddrüse
hypotonie|niedriger Blutdruck
hypoxie|Sauerstoffmangel
hysterektomie|Entfernung der Gebärmutter
`;
