// German figures of speech, one a line; `*` stands for the rest of a word. Own list: none that a leaflet may mean by the letter.

/** Figures of speech that a reader may take by the letter. */
export const FIGURATIVE = `
tickende zeitbombe
tickenden zeitbombe
zeitbombe
spitze des eisbergs
teufelskreis*
auf ihren körper hören
hören sie auf ihren körper
hör auf deinen körper
auf den eigenen körper hören
wieder auf den beinen
wieder auf die beine
bald auf den beinen
auf die beine kommen
auf die leichte schulter
auf eigene faust
auf der hut
auf dem laufenden
auf den punkt bringen
auf herz und nieren
auf lange sicht
auf null zurück
auf trab
aus dem gleichgewicht
aus heiterem himmel
aus der bahn geworfen
außer gefecht
das a und o
das handtuch werfen
das ruder herumreißen
das zünglein an der waage
den kopf in den sand
den kopf verlieren
den kopf zerbrechen
der rote faden
roter faden
roten faden
die decke fällt
die kurve kriegen
die notbremse ziehen
die oberhand
die waage halten
die zügel
eine achterbahn der gefühle
achterbahn der gefühle
gefühlsachterbahn
ein auge zudrücken
ein dorn im auge
ein schlag ins gesicht
ein stein vom herzen
fällt ein stein vom herzen
ein zweischneidiges schwert
zweischneidiges schwert
einen langen atem
langen atem
einen strich durch die rechnung
fass ohne boden
fuß fassen
grünes licht
hand und fuß
hand in hand
im auge behalten
im auge zu behalten
im auge behält
behalten sie im auge
im dunkeln tappen
im griff
in den griff
in guten händen
in die hand nehmen
in die knie zwingen
in fleisch und blut
in schach halten
in schach zu halten
in watte packen
kampf gegen den krebs
kampf gegen die krankheit
den kampf verloren
den kampf gewinnen
den krebs besiegen
krebs besiegt
die krankheit besiegen
besiegen sie
kein blatt vor den mund
kein kinderspiel
ein kinderspiel
klipp und klar
mit haut und haaren
mit leib und seele
mit offenen karten
ein lied davon singen
nicht ganz ohne
nicht auf die goldwaage
neue kraft tanken
kraft tanken
energie tanken
akkus aufladen
akku aufladen
batterien aufladen
akku ist leer
rote flagge*
schritt halten
schritt für schritt
schwamm drüber
schwarz sehen
seinen tribut fordern
fordert ihren tribut
fordert seinen tribut
stein des anstoßes
stellen die weichen
die weichen stellen
über den berg
über den kopf wachsen
wächst ihnen über den kopf
über kurz oder lang
unter dem strich
unter der haut gehen
unter einem guten stern
unter die arme greifen
unter die lupe
volkskrankheit nummer eins
von der pike
vor augen führen
wie am schnürchen
wie aus dem nichts
wie ein häufchen elend
wunder wirken
wirkt wunder
wirken wunder
zähne zusammenbeißen
die zähne zusammenbeißen
zu herzen nehmen
zum zuge kommen
zur neige gehen
zwischen zwei stühlen
am ball bleiben
am ball zu bleiben
bleiben sie am ball
am eigenen leib
an einem strang
an der nase herum
an die große glocke
an ihre grenzen gehen
das blatt wenden
den stier bei den hörnern
der schlüssel zum erfolg
der tropfen auf den heißen stein
die reißleine ziehen
eine harte nuss
im eimer
ins wanken
kopf hoch
licht am ende des tunnels
mit einem blauen auge
nägel mit köpfen
rückenwind
steine in den weg
sich ins zeug legen
stille killer
stiller killer
lautloser killer
`;
