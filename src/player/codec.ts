// The player's state as one short text for suspend_data (SCORM 1.2: 4,096 characters, we keep to 3,800), and back.
// Fields, joined by `~`: schema, hash, used, best, seed, view, seen, attempt, answers. The first four never change
// their place, so that any later player can still read what a learner achieved. Pure; reading never throws.
import type { ModuleItem, TrainingModule } from '../outputs/training/contract.ts';
import type { Answer } from '../items/index.ts';
import { FILL_IN_LIMIT, clip, oneLine } from '../items/index.ts';
import { askedItems, isAnswered, mayOpen } from './machine.ts';
import type { Attempt, Best, PlayerState, PracticeAnswer, View } from './state.ts';
import { freshState } from './state.ts';

const SCHEMA = '1';
const HASH_LENGTH = 12;
const FIELD = '~';
const PART = '|';
const CHECKED = '*';

type Restored =
  /** Nothing was kept, or nothing that can be read. */
  | { readonly kind: 'fresh' }
  | { readonly kind: 'resumed'; readonly state: PlayerState }
  /** Kept by a package with other content: only what was achieved is left. */
  | { readonly kind: 'changed'; readonly state: PlayerState };

/** The state as text of at most `limit` characters. Drops practice answers, then the longest answers, if it must. */
export function encodeState(module: TrainingModule, state: PlayerState, limit: number): string {
  const head = headOf(module, state);
  const parts = module.items.map((item) => answerPart(item, state));
  const fits = (list: readonly string[]): boolean => join(head, list).length <= limit;
  if (fits(parts)) return join(head, parts);
  const kept = parts.map((part, index) => (module.items[index]?.practice === true ? '' : part));
  if (!fits(kept) && state.attempt?.finished === true) {
    // Half a finished attempt would show another score than the one that counts.
    return encodeState(module, withoutAttempt(state), limit);
  }
  while (!fits(kept)) {
    const longest = kept.reduce(
      (best, part, index) => (part.length > (kept[best]?.length ?? 0) ? index : best),
      0,
    );
    if (kept[longest] === '') break;
    kept[longest] = '';
  }
  return join(head, kept);
}

function withoutAttempt({ seed, view, seen, practice, used, best }: PlayerState): PlayerState {
  return { seed, view, seen, practice, used, ...(best === undefined ? {} : { best }) };
}

const join = (head: readonly string[], parts: readonly string[]): string =>
  [...head, parts.join(PART).replace(/\|+$/, '')].join(FIELD);

function headOf(module: TrainingModule, state: PlayerState): readonly string[] {
  const { attempt, best } = state;
  return [
    SCHEMA,
    module.hash.slice(0, HASH_LENGTH),
    number(state.used),
    best === undefined ? '' : [String(best.percent), best.passed ? 'p' : 'n', best.date ?? ''].join(PART),
    number(state.seed),
    viewCode(state.view),
    mask(module.screens.map(({ id }) => state.seen.includes(id))),
    attempt === undefined
      ? ''
      : [
          number(attempt.number),
          number(attempt.seed),
          attempt.finished ? 'f' : 'o',
          number(attempt.position),
          mask(module.items.map(({ id }) => attempt.kept.includes(id))),
        ].join(PART),
  ];
}

/** Where the learner is, as `location` (255 characters in SCORM 1.2) and as part of the state. */
export function viewCode(view: View): string {
  return view.kind === 'theory' ? `theory-${number(view.screen)}` : view.kind;
}

function readView(code: string): View {
  const [kind, screen] = code.split('-');
  switch (kind) {
    case 'theory':
      return { kind, screen: readNumber(screen) ?? 0 };
    case 'test':
    case 'result':
    case 'review':
    case 'statement':
      return { kind };
    default:
      return { kind: 'start' };
  }
}

const number = (value: number): string => Math.max(0, Math.trunc(value)).toString(36);

function readNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^[0-9a-z]{1,7}$/.test(text) ? Number.parseInt(text, 36) : undefined;
}

/** Flags, five to a character. */
function mask(flags: readonly boolean[]): string {
  const groups = Array.from({ length: Math.ceil(flags.length / 5) }, (_, index) =>
    flags.slice(index * 5, index * 5 + 5),
  );
  return groups
    .map((group) => group.reduce((bits, flag, bit) => bits + (flag ? 1 << bit : 0), 0).toString(32))
    .join('');
}

function readMask(text: string | undefined): (index: number) => boolean {
  return (index) =>
    ((Number.parseInt(text?.charAt(Math.floor(index / 5)) ?? '', 32) || 0) & (1 << (index % 5))) !== 0;
}

/** What would mean something to us, or is mangled by an LMS that puts the text into markup or an address. */
const escapeText = (text: string): string =>
  text.replace(/[%~|*!"'<>&\\+{}]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
const unescapeText = (text: string): string =>
  text.replace(/%([0-9a-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

function answerPart(item: ModuleItem, state: PlayerState): string {
  if (!item.practice) return writeAnswer(item, state.attempt?.answers[item.id] ?? []);
  const practice = state.practice[item.id];
  return practice === undefined ? '' : (practice.checked ? CHECKED : '') + writeAnswer(item, practice.answer);
}

function writeAnswer(item: ModuleItem, answer: Answer): string {
  switch (item.shape.kind) {
    case 'fill-in':
    case 'numeric':
      return escapeText(clip(oneLine((answer[0] ?? '').replace(/\p{Cs}/gu, '')), FILL_IN_LIMIT));
    case 'matching':
      return answer.every((id) => id === '') ? '' : answer.map((id) => (id === '' ? '-' : id)).join('');
    case 'single-choice':
    case 'multiple-response':
    case 'true-false':
    case 'ordering':
    case 'likert':
      return answer.join('');
  }
}

function readAnswer(item: ModuleItem, text: string): Answer | undefined {
  if (text === '') return undefined;
  const { shape } = item;
  const among = (list: readonly { readonly id: string }[], ids: readonly string[]): Answer | undefined =>
    ids.every((id) => list.some((choice) => choice.id === id)) ? ids : undefined;
  switch (shape.kind) {
    case 'fill-in':
    case 'numeric':
      return [unescapeText(text)];
    case 'matching': {
      const ids = Array.from(text, (id) => (id === '-' ? '' : id));
      const chosen = among(
        shape.rights,
        ids.filter((id) => id !== ''),
      );
      return ids.length === shape.lefts.length && chosen !== undefined ? ids : undefined;
    }
    case 'ordering':
      return new Set(text).size === shape.steps.length ? among(shape.steps, Array.from(text)) : undefined;
    case 'single-choice':
    case 'multiple-response':
    case 'true-false':
    case 'likert':
      return among(shape.options, Array.from(text));
  }
}

/** Reads what an earlier session kept. `seed` is for what starts anew. */
export function decodeState(module: TrainingModule, text: string, seed: number): Restored {
  const [schema = '', hash = '', used, best = '', ...rest] = text.split(FIELD);
  if (!/^\d+$/.test(schema) || hash === '') return { kind: 'fresh' };
  const achieved = { used: readNumber(used) ?? 0, ...readBest(best) };
  if (schema !== SCHEMA || hash !== module.hash.slice(0, HASH_LENGTH) || rest.length < 4) {
    // Other questions: the attempts begin anew, unless the learner has passed already.
    const kept = achieved.best?.passed === true ? achieved : { ...achieved, used: 0 };
    return { kind: 'changed', state: { ...freshState(seed), ...kept } };
  }
  const [ownSeed, view = '', seen, attemptField = '', answers = ''] = rest;
  const parts = answers.split(PART);
  const attempt = readAttempt(module, attemptField, parts);
  const isSeen = readMask(seen);
  const state: PlayerState = {
    ...freshState(readNumber(ownSeed) ?? seed),
    ...achieved,
    seen: module.screens.filter((_, index) => isSeen(index)).map(({ id }) => id),
    practice: readPractice(module, parts),
    ...(attempt === undefined ? {} : { attempt }),
  };
  const wanted = readView(view);
  return { kind: 'resumed', state: mayOpen(module, state, wanted) ? { ...state, view: wanted } : state };
}

function readBest(field: string): { readonly best?: Best } {
  const [percentText = '', verdict = '', date = ''] = field.split(PART);
  const percent = Number(percentText);
  if (percentText === '' || !(percent >= 0 && percent <= 100)) return {};
  return { best: { percent, passed: verdict === 'p', ...(/^\d{4}-\d\d-\d\d$/.test(date) ? { date } : {}) } };
}

function readAttempt(module: TrainingModule, field: string, parts: readonly string[]): Attempt | undefined {
  const [count, seedText, phase, place, keptMask] = field.split(PART);
  const [attemptNumber, seed, position] = [count, seedText, place].map(readNumber);
  if (attemptNumber === undefined || seed === undefined || position === undefined) return undefined;
  const isKept = readMask(keptMask);
  const answers = module.items.flatMap((item, index): [string, Answer][] => {
    const given = item.practice ? undefined : readAnswer(item, parts[index] ?? '');
    return given === undefined ? [] : [[item.id, given]];
  });
  const kept = module.items.filter((_, index) => isKept(index)).map(({ id }) => id);
  const finished = phase === 'f';
  const attempt = {
    number: attemptNumber,
    seed,
    position,
    finished,
    kept,
    answers: Object.fromEntries(answers),
  };
  const open = askedItems(module, attempt).findIndex((item) => !isAnswered(item, attempt));
  return {
    ...attempt,
    position: Math.min(position, open === -1 ? Infinity : open, askedItems(module, attempt).length),
  };
}

function readPractice(
  module: TrainingModule,
  parts: readonly string[],
): Readonly<Record<string, PracticeAnswer>> {
  const list = module.items.flatMap((item, index): [string, PracticeAnswer][] => {
    const part = parts[index] ?? '';
    const checked = part.startsWith(CHECKED);
    const answer = item.practice ? readAnswer(item, checked ? part.slice(1) : part) : undefined;
    return answer === undefined ? [] : [[item.id, { answer, checked }]];
  });
  return Object.fromEntries(list);
}
