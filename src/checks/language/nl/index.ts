// Dutch: what the checks know of the language.
import type { Language } from '../language.ts';
import { isKnown, WRITTEN } from './abbreviations.ts';
import { baseForms } from './base-forms.ts';
import { JARGON } from './jargon.ts';
import { doubleNegation } from './negation.ts';
import { passive } from './passive.ts';
import { measure, phrases } from './phrases.ts';
import { split } from './split.ts';
import { splitVerb } from './split-verb.ts';
import { STOP_WORDS } from './stop-words.ts';
import { syllables } from './syllables.ts';

export const nl: Language = {
  tag: 'nl',
  split,
  syllables,
  ease: {
    name: 'Flesch–Douma',
    // Douma (1960), with syllables per 100 words.
    score: (asl, asw) => 206.84 - 0.77 * (asw * 100) - 0.93 * asl,
  },
  grammar: { passive, splitVerb, doubleNegation },
  phrases,
  measure,
  abbreviations: { written: WRITTEN, isKnown },
  explaining: {
    before:
      /(?:\(|["“'‘]|\b(?:heet|heten|hiet|noem|noemt|noemen|noemt men|genoemd|ook wel|ook|ofwel|oftewel|dus|namelijk|afgekort tot|afkorting(?: is)?|naam(?: hiervoor| ervoor| daarvoor)?(?: is)?|term(?: is)?|woord(?: is)?|bekend als|noemen we dat|noemen dit|noemen dat))\s*(?:dit|dat|deze|een|de|het|ook)?\s*["“'‘(]?$/iu,
    behind:
      /^["”'’)]?\s*(?:\(|:|[,–—]\s*(?:dat wil zeggen|dat is|dat zijn|dat betekent|dit is|ofwel|oftewel|of|een|de|het|ook wel)\b|(?:is|zijn|betekent|betekenen|wil zeggen|wil dat zeggen|staat voor|meet|ontstaat)\b|(?:is|zijn)\b)/iu,
    next: /^(?:dat|dit|deze|die|hierbij|daarbij|hiermee|daarmee|dan|het|ze|hij)\s+(?:is|zijn|betekent|wil zeggen|betekenen|meet|meten|kijkt|heet|heten|worden?|staat|zit|maakt|laat|gaat|krijgt)\b/iu,
  },
  jargon: JARGON,
  baseForms,
  address: [
    { name: 'u', forms: new Set(['u', 'uw', 'uzelf']) },
    { name: 'je', forms: new Set(['je', 'jij', 'jou', 'jouw', 'jezelf', 'jullie']) },
  ],
  stopWords: STOP_WORDS,
};
