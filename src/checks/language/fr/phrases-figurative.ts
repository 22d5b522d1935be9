// French figures of speech, one a line; `*` stands for the rest of a word. Own list: none that a leaflet may mean by the letter.

/** Figures of speech that a reader may take by the letter. */
export const FIGURATIVE = `
bombe à retardement
partie émergée de l'iceberg
partie visible de l'iceberg
pointe de l'iceberg
cercle vicieux
écouter votre corps
écoutez votre corps
à l'écoute de votre corps
écouter son corps
à bout de souffle moral
à double tranchant
arme à double tranchant
à bras-le-corps
à pas de loup
au pied de la lettre
au pied du mur
baisser les bras
baissez pas les bras
battre son plein
bataille contre
perdu sa bataille
bras de fer
broyer du noir
ça coule de source
ce n'est pas la mer à boire
c'est la croix et la bannière
changer de cap
coup de barre
coup de blues
coup de fouet
coup de pouce
coup dur
courir un risque inutile
course contre la montre
crever l'abcès du problème
dans de bonnes mains
entre de bonnes mains
dans le bain
dans le collimateur
dans le même bateau
de fil en aiguille
de longue haleine
donner le feu vert
feu vert
feux verts
drapeau rouge
drapeaux rouges
du bout des lèvres
en un clin d'œil
en première ligne
enfoncer le clou
épée de damoclès
faire d'une pierre deux coups
faire face à la tempête
faire la part des choses
faire le point
faire peau neuve
faire tache d'huile
fil conducteur
fil rouge
franchir le cap
passer le cap
garder à l'esprit
gardez à l'esprit
garder le cap
garder la tête froide
garder la tête hors de l'eau
garder un œil sur
gardez un œil sur
goutte d'eau
haut la main
jeter l'éponge
jeter de l'huile sur le feu
jouer avec le feu
jouer un tour
la balle est dans votre camp
la bête noire
la boule au ventre
une boule au ventre
boule à la gorge
lever le pied
levez le pied
lutte contre la maladie
combat contre le cancer
combat contre la maladie
lutte contre le cancer
vaincre le cancer
vaincre la maladie
mettre à plat
mettre des bâtons dans les roues
mettre la main à la pâte
mettre le doigt dessus
mettre les bouchées doubles
mettre toutes les chances de votre côté
mettez toutes les chances de votre côté
montagnes russes
montagne russe
se noyer dans un verre d'eau
ne pas baisser la garde
baisser la garde
nerf de la guerre
parcours du combattant
passer entre les mailles
passer le relais
perdre la tête
perdre les pédales
peser le pour et le contre
pied à l'étrier
porter ses fruits
portent leurs fruits
porte ses fruits
prendre à la légère
prendre le dessus
prendre le taureau par les cornes
prendre sur soi
prendre votre mal en patience
prenez votre mal en patience
reprendre du poil de la bête
recharger les batteries
recharger vos batteries
rechargez vos batteries
remettre sur pied
remis sur pied
remettre les pendules à l'heure
remonter la pente
remonter le moral
retomber sur ses pieds
rester de marbre
roue de secours
sac de nœuds
se serrer les coudes
serrer les dents
serrez les dents
sonnette d'alarme
tirer la sonnette d'alarme
sortir de l'auberge
sortir du tunnel
bout du tunnel
sous la loupe
sur le bout des doigts
sur le qui-vive
sur les rotules
tenir bon
tenir le coup
tête dans le sable
tirer son épingle du jeu
tomber dans le panneau
tomber des nues
toucher du doigt
tourner la page
trouver chaussure à son pied
tueur silencieux
tueuse silencieuse
un mal pour un bien
un jeu d'enfant
voir rouge
voir tout en noir
voir le bout
yeux plus gros que le ventre
`;
