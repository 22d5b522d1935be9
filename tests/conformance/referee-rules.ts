// The table of training.md ("Talking to the LMS"), as formats of every element a module may set. Written apart from the
// player: the two share no code. Runs in Node and in the browser.

export type RefereeDialect = 'scorm12' | 'scorm2004';

/** A rule on the value of an element; `#` in its name stands for an index. */
type ElementRules = Readonly<Record<string, RegExp>>;

const ID = /^[\w.-]{1,250}$/;
const PERCENT = /^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/;
const LINE_255 = /^(?!\{)[^\p{Cc}]{0,255}$/u;
const LINE_250 = /^(?!\{)[^\p{Cc}]{0,250}$/u;
const WEIGHT = /^\d{1,3}(\.\d{1,2})?$/;

export const RULES_12: ElementRules = {
  'cmi.core.lesson_status': /^(incomplete|completed|passed|failed)$/,
  'cmi.core.lesson_location': /^[^\p{Cc}]{0,255}$/u,
  'cmi.core.exit': /^(suspend)?$/,
  'cmi.core.session_time': /^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/,
  'cmi.core.score.raw': PERCENT,
  'cmi.core.score.min': /^0$/,
  'cmi.core.score.max': /^100$/,
  'cmi.suspend_data': /^[^\p{Cc}]{0,3800}$/u,
  'cmi.interactions.#.id': ID,
  'cmi.interactions.#.type': /^(true-false|choice|fill-in|matching|sequencing|likert|numeric)$/,
  'cmi.interactions.#.objectives.#.id': ID,
  'cmi.interactions.#.time': /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/,
  'cmi.interactions.#.correct_responses.#.pattern': LINE_255,
  'cmi.interactions.#.weighting': WEIGHT,
  'cmi.interactions.#.student_response': LINE_255,
  'cmi.interactions.#.result': /^(correct|wrong|neutral|0?\.\d{1,2}|0|1)$/,
  'cmi.interactions.#.latency': /^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/,
  'cmi.objectives.#.id': ID,
  'cmi.objectives.#.score.raw': PERCENT,
  'cmi.objectives.#.score.min': /^0$/,
  'cmi.objectives.#.score.max': /^100$/,
  'cmi.objectives.#.status': /^(passed|failed|completed|incomplete)$/,
};

const SCALED = /^-?(1(\.0{1,7})?|0(\.\d{1,7})?)$/;
const INTERVAL = /^PT(?=\d)(\d+H)?(\d+M)?(\d+(\.\d\d)?S)?$/;

export const RULES_2004: ElementRules = {
  'cmi.completion_status': /^(incomplete|completed)$/,
  'cmi.success_status': /^(unknown|passed|failed)$/,
  'cmi.location': /^[^\p{Cc}]{0,1000}$/u,
  'cmi.exit': /^suspend$/,
  'cmi.session_time': INTERVAL,
  'cmi.score.scaled': SCALED,
  'cmi.score.raw': PERCENT,
  'cmi.score.min': /^0$/,
  'cmi.score.max': /^100$/,
  'cmi.suspend_data': /^[^\p{Cc}]{0,64000}$/u,
  'cmi.interactions.#.id': ID,
  'cmi.interactions.#.type': /^(true-false|choice|fill-in|matching|sequencing|likert|numeric)$/,
  'cmi.interactions.#.objectives.#.id': ID,
  'cmi.interactions.#.timestamp': /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/,
  'cmi.interactions.#.correct_responses.#.pattern': /^(\{case_matters=false\})?[^\p{Cc}{]{0,250}$/u,
  'cmi.interactions.#.weighting': WEIGHT,
  'cmi.interactions.#.learner_response': LINE_250,
  'cmi.interactions.#.result': /^(correct|incorrect|neutral|0?\.\d{1,2}|0|1)$/,
  'cmi.interactions.#.latency': INTERVAL,
  'cmi.interactions.#.description': LINE_250,
  'cmi.objectives.#.id': ID,
  'cmi.objectives.#.score.scaled': SCALED,
  'cmi.objectives.#.score.raw': PERCENT,
  'cmi.objectives.#.score.min': /^0$/,
  'cmi.objectives.#.score.max': /^100$/,
  'cmi.objectives.#.success_status': /^(unknown|passed|failed)$/,
  'cmi.objectives.#.completion_status': /^(incomplete|completed)$/,
  'cmi.objectives.#.progress_measure': /^(1|0(\.\d{1,7})?)$/,
  'cmi.objectives.#.description': LINE_250,
};

/** Responses and patterns by interaction type. `pattern` where it differs from the response. */
interface Format {
  readonly response: RegExp;
  readonly pattern?: RegExp;
}

const list = (separator: string, entry: string): RegExp => new RegExp(`^${entry}(${separator}${entry})*$`);
const NUMBER = '-?\\d+(\\.\\d{1,7})?';

export const RESPONSES: Readonly<Record<RefereeDialect, Readonly<Record<string, Format>>>> = {
  scorm12: {
    choice: { response: list(',', '[0-9a-z]') },
    sequencing: { response: list(',', '[0-9a-z]') },
    matching: { response: list(',', '[0-9a-z]\\.[0-9a-z]') },
    'true-false': { response: /^[tf]$/ },
    numeric: { response: new RegExp(`^${NUMBER}$`) },
    'fill-in': { response: /^.{1,255}$/u },
    likert: { response: /^[0-9a-z]$/, pattern: /^$/ },
  },
  scorm2004: {
    choice: { response: list('\\[,\\]', '[\\w.]{1,250}') },
    sequencing: { response: list('\\[,\\]', '[\\w.]{1,250}') },
    matching: { response: list('\\[,\\]', '[\\w.]{1,125}\\[\\.\\][\\w.]{1,125}') },
    'true-false': { response: /^(true|false)$/ },
    numeric: {
      response: new RegExp(`^${NUMBER}$`),
      pattern: new RegExp(`^(${NUMBER})?\\[:\\](${NUMBER})?$`),
    },
    'fill-in': { response: /^(?!.*\[[,.:]\]).{1,250}$/u, pattern: /^\{case_matters=false\}[^{}]{1,230}$/u },
    likert: { response: /^[\w.]{1,250}$/, pattern: /^$/ },
  },
};

/** Names of the API's functions. */
export const CALLS = {
  scorm12: {
    initialize: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    terminate: 'LMSFinish',
    lastError: 'LMSGetLastError',
  },
  scorm2004: {
    initialize: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    terminate: 'Terminate',
    lastError: 'GetLastError',
  },
} as const satisfies Readonly<Record<RefereeDialect, Readonly<Record<string, string>>>>;
