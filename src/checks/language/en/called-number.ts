// An English text in, the emergency numbers it tells the reader to call out, and where it sends its reader instead of to one.
import { dialledNumbers, sentElsewhere } from '../dialled.ts';
import type { PhraseMatcher } from '../phrases.ts';

/** British lines for what can wait: 101 of the police, 119 of vaccinations. */
const OTHER_LINES = new Set(['101', '119']);

const NUMBER = String.raw`(\d{3}|116 ?117|\d-\d-\d)`;
/** Behind the number stands no unit, moment or rest of a longer number: "call after 100 minutes", "press 100 times". */
const BEHIND = String.raw`(?![\d\p{L}%]|[ .,-]\d|[-/]\p{L}| ?%| (?!(?:if|when|for|or|and|at|in|on|by|as|now|straight|immediately|right|first|instead|is|to|because|so|but|again|free|from|then|they|even|even|before|while|after|until|with|without|outside|should|yourself|who|where|any|day|who)(?!\p{L}))\p{L}+)`;
const ADVERB = String.raw`(?:(?:then|now|always|immediately|straight|straightaway|away|first|just|also|please|either|at once|right|quickly|free|emergency services|the|your|local|an ambulance|emergency|number|services|on|nhs|or|for help|us|someone|ask|to) )*`;
const NEED = String.raw`(?:(?:for|in) (?:(?:a|an|the|any|medical|urgent|serious|life-threatening) )*(?:ambulance|emergency|emergencies|help|stroke|heart attack|fire brigade|police|doctor|advice)[,:]? (?:on |call |dial |ring |phone )?)`;
const CALL = String.raw`(?:call|calls|calling|dial|dials|dialling|dialing|ring|rings|ringing|phone|phones|phoning|telephone)`;

const pattern = (source: string): RegExp => new RegExp(String.raw`(?<![\p{L}\p{N}])${source}`, 'gu');
const CALLED: readonly RegExp[] = [
  pattern(String.raw`${CALL}:? ${ADVERB}${NEED}?${ADVERB}${NUMBER}${BEHIND}`),
  // "Call 999 or 911", "call 112, 911"
  pattern(String.raw`${CALL} ${ADVERB}\d{3}(?: or|,| and) ${NUMBER}${BEHIND}`),
  pattern(
    String.raw`${CALL} ${ADVERB}(15|17|18)(?=[.!?]?\s*$|[.!?] \p{L}|,| for (?:help|an ambulance|the police))`,
  ),
  // "Phone for an ambulance: 144", "In an emergency: 911"
  pattern(
    String.raw`(?:ambulance|emergency|emergencies|fire brigade|police)(?: \p{L}+){0,2}: ?${NUMBER}${BEHIND}`,
  ),
  pattern(
    String.raw`(?:emergency number|emergency services|ambulance|the number|number to call|number for (?:an ambulance|emergencies|help))(?: (?:is|are|on|here|for|in|this|country|an|ambulance|emergencies|help|to|call))*:? ${NUMBER}${BEHIND}`,
  ),
];

/** Where the number is one of a house, a menu or a paper. */
const INSIDE =
  /(?<!\p{L})(?:extension|ext|bleep|pager|reception|switchboard|option|menu|room|ward|route|bus|form|leaflet|code|page|press)(?!\p{L})/u;

/** Finds the emergency numbers the reader is told to call. */
export const calledNumber: PhraseMatcher = dialledNumbers(CALLED, INSIDE, OTHER_LINES);

const CARER = String.raw`(?:gp|gps|doctors?|nurses?|midwi(?:fe|ves)|pharmac(?:y|ist)|surgery|practice|clinic|ward|consultant|specialist|health visitor|helpline|out-of-hours|hospital|a&e|accident and emergency|emergency (?:department|room)|er|urgent care|walk-in)`;
/** "Call your GP", "go to hospital", another phone number; the rule knows the helplines of each country. */
const ELSEWHERE = new RegExp(
  String.raw`(?<!\p{L}|(?:not|n't|never|n’t) )(?:(?:call|ring|phone|dial|contact|speak to|talk to|go(?: straight)? to|drive to|make an appointment with)(?!\p{L})(?:(?! not | never )[^.?!;:]){0,40}?|(?:see|ask|tell|visit) (?:an? |the |your )?)(?<!\p{L})${CARER}(?!\p{L})|(?<!\p{L})(?:call|ring|phone|dial)(?!\p{L})[^.?!\d]{0,40}?(?:\+|0)\d(?:[ ()-]{0,2}\d){5,}`,
  'gu',
);
/** The emergency number itself, or who comes when it is called. */
const EMERGENCY =
  /(?<![\d.,]|\d[ -])(?:112|999|911|000|9-1-1|1-1-2)(?!\d|[.,]\d|[ -]\d| ?(?:mg|ml|g|kg|%))|emergency (?:number|services)|ambulance|nine nine nine/u;

/** Finds where a text sends its reader instead of to the emergency number. */
export const elsewhere: PhraseMatcher = sentElsewhere(ELSEWHERE, EMERGENCY);
