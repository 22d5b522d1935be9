// A French call to action in, whom it says to contact and how out. Generous: a carer the list lacks is no mistake of the author's.
import { patternMatcher } from '../pattern.ts';
import type { PhraseMatcher } from '../phrases.ts';

const CARERS = String.raw`(?:médecin|docteur|docteure|infirmi(?:er|ère)|sage-femme|pharmacien(?:ne)?|pharmacie|dentiste|chirurgien(?:ne)?|spécialiste|kinésithérapeute|kiné|thérapeute|\p{L}+ologue|pédiatre|psychiatre|urgences?|hôpital|clinique|service|cabinet|centre|samu|pompiers|ambulance|maternité|consultation|secrétariat|accueil|équipe|soignante?|standard|police|nous|15|17|18|112|114)s?`;
const NAMED = String.raw`(?:appelez|contactez|consultez|prévenez|informez|demandez (?:à|conseil à)|parlez(?:-en)? à|adressez-vous à|allez (?:à|aux?|chez|dans)|rendez-vous (?:avec|chez|à|aux?))(?: (?:vite|tout de suite|immédiatement|aujourd['’]hui|directement|alors))* (?:l[ea]s? |l['’]|votre |vos |notre |une? )?(?!(?:jour|semaine|mois|nuit|matin|soir|jambe|bras|plaie|aide|conseil)(?!\p{L}))\p{L}{3,}`;

export const contacted: PhraseMatcher = patternMatcher(`${CARERS}|${NAMED}`);

/** By phone, in writing, or by going there. */
export const how: PhraseMatcher = patternMatcher(
  String.raw`appelez|appeler|emmenez|emmener|conduisez|amenez|joindre|joignez|voir|voyez un|rappelez|signalez|signaler|parler|demander|aller|prendre rendez-vous|faire venir|montrez|téléphonez|téléphoner|contactez|contacter|composez|consultez|consulter|prévenez|informez|alertez|demandez|parlez(?:-en)?|écrivez|adressez-vous|allez|venez|rendez-vous|présentez-vous|faites|prenez|voyez|mail|courriel|en ligne`,
);
