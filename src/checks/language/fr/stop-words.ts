// French words that are too frequent to give anything away.

const WORDS = `ainsi aller alors appeler après aucun aucune aussi autre autres avant avec avez avoir avons beaucoup bien bonne bonnes c'est cela celle celles celui certaines certains cette ceux chaque chez combien comme comment conseil conseille conseiller conseillez contre
correct correcte cours dans demande demander depuis dernier deux devant devez devrait dire dit doit doivent donc donne donner donnez dont doivent elle elles encore enfin entre est-ce être êtes étape exemple exacte faire fait faites faut femme fois font homme heure heures hors ici importe jamais jour jours juste laquelle
leur leurs lequel lesquelles lesquels lors lorsque lui maintenant mais malade malades médecin même mieux moins mois montre nous notre nouveau parce parfois parmi partie pendant pense personne personnes peut peuvent peux phrase plus plusieurs plutôt possible pour pourquoi pouvez première premier prend prendre presque puis quand quatre quel quelle quelles quels quelque quelques question
qu'est-ce qu'elle qu'il qu'ils qu'un qu'une répond répondre réponse réponses sans savoir selon semaine semaines sera serait signe signes soignant soignante soigner sont sous souvent suivant suivante suivantes suivants surtout tandis toujours tous tout toute toutes très trois trop vers veut vient voir votre vous vraie vrai matin patient patiente patients patientes enfant aide aider`;

export const STOP_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/u));
