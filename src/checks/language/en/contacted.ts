// An English call to action in, whom it says to contact and how out. Generous: a carer the list lacks is no mistake of the author's.
import type { PhraseMatcher } from '../phrases.ts';
import { patternMatcher } from '../pattern.ts';

const CARERS = String.raw`(?:doctors?|gps?|nurses?|midwi(?:fe|ves)|pharmac(?:y|ist)|dentists?|surgeons?|surgery|consultants?|specialists?|\p{L}+ologists?|\p{L}*therapists?|physios?|paramedics?|paediatricians?|psychiatrists?|counsellors?|opticians?|caregivers?|carers?|(?:health|social) (?:visitor|worker)s?|case manager|ambulance|hospitals?|clinics?|wards?|department|emergency (?:department|room|services?|number)|a&e|accident and emergency|out-of-hours|practice|helpline|hotline|switchboard|reception(?:ist)?|secretary|secretariat|team|service|unit|police|fire brigade|nhs|us|112|999|111|911)`;
/** "Ring the plaster room": whoever it is, somebody is named. Moments, things to look at and parts of the body are nobody. */
const NOBODY = String.raw`(?!(?:next|same|whole|first|day|week|month|morning|evening|night|weekend|moment|time|number below|video|picture|leaflet|page|table|wound|leg|arm|skin|bed|signs?|results?|difference|help|advice)(?!\p{L}))`;
const NAMED = String.raw`(?:(?:book|arrange|make) (?:an? )?(?:visit|check|check-up|time) with|call|phone|ring|dial|contact|tell|inform|warn|ask|visit|text|e-?mail|speak (?:to|with)|talk (?:to|with)|touch with|appointment (?:with|at)|go (?:straight )?to|come (?:back )?to)(?: (?:straight away|immediately|at once|now|today|then))* (?:the|your|a|an|our|this|that) ${NOBODY}\p{L}+`;

export const contacted: PhraseMatcher = patternMatcher(
  String.raw`${CARERS}|${NAMED}|(?:call|phone|ring|dial|contact) (?:us|this number|the number)`,
);

/** By phone, in writing, or by going there. */
export const how: PhraseMatcher = patternMatcher(
  String.raw`(?:call|phone|ring|dial|telephone|text|e-?mail|message|contact|visit|see|alert|ask for|press)(?:s|ed|ing)?|(?:tell|warn|inform)|(?:speak|talk|go|come|walk|drive|report|write|turn) (?:\p{L}+ ){0,3}?(?:to|with|in|at|back)|appointment|get in touch|let (?:\p{L}+ ){1,3}know|online|website|app|ask`,
);
