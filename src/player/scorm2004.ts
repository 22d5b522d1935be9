// The SCORM 2004 dialect (3rd and 4th Edition): completion and success apart, ISO times. SCORM 2004 RTE 4.2.
import { decimal, plainForLms, rulesOf } from '../items/index.ts';
import type { AnswerRecord, DialectRules, Sets, Verdict } from './dialect.ts';
import { calendarDay, clockTime, identifier, interval, readPercent, resultOf } from './values.ts';

const STATUS: Readonly<Record<Verdict, readonly [completion: string, success: string]>> = {
  open: ['incomplete', 'unknown'],
  passed: ['completed', 'passed'],
  failed: ['completed', 'failed'],
  done: ['completed', 'unknown'],
};

/** No zone and no milliseconds: an LMS rejects them. */
const timestamp = (at: Date): string => `${calendarDay(at)}T${clockTime(at)}`;

function given(at: string, record: AnswerRecord): Sets {
  return [
    [
      `${at}.learner_response`,
      rulesOf(record.item.shape).response(record.item.shape, record.answer, 'scorm2004'),
    ],
    [`${at}.result`, resultOf(record, 'incorrect')],
    [`${at}.latency`, interval(record.latency)],
  ];
}

function interaction(index: number, record: AnswerRecord): Sets {
  const { item } = record;
  const at = `cmi.interactions.${index}`;
  const rules = rulesOf(item.shape);
  const objective: Sets =
    item.objective === undefined ? [] : [[`${at}.objectives.0.id`, identifier(item.objective)]];
  return [
    [`${at}.id`, identifier(item.id)],
    [`${at}.type`, rules.interaction],
    ...objective,
    [`${at}.timestamp`, timestamp(record.at)],
    ...rules
      .correct(item.shape, 'scorm2004')
      .map((pattern, n) => [`${at}.correct_responses.${n}.pattern`, pattern] as const),
    [`${at}.weighting`, decimal(item.points, 2)],
    ...given(at, record),
    [`${at}.description`, plainForLms(item.text, 250)],
  ];
}

const scoreSets = (at: string, percent: number): Sets => [
  [`${at}.scaled`, decimal(percent / 100, 4)],
  [`${at}.raw`, decimal(percent, 2)],
  [`${at}.min`, '0'],
  [`${at}.max`, '100'],
];

export const scorm2004: DialectRules = {
  id: 'scorm2004',
  api: 'API_1484_11',
  calls: {
    initialize: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    terminate: 'Terminate',
    lastError: 'GetLastError',
  },
  suspendLimit: 60_000,
  locationLimit: 1000,
  elements: {
    mode: 'cmi.mode',
    suspend: 'cmi.suspend_data',
    location: 'cmi.location',
    learner: 'cmi.learner_name',
  },
  standing(read) {
    const success = read('cmi.success_status');
    const completed = read('cmi.completion_status') === 'completed';
    return {
      passed: success === 'passed',
      settled: completed || success === 'passed' || success === 'failed',
      ...readPercent(read('cmi.score.scaled'), 100),
    };
  },
  opening: ({ settled }) => [...(settled ? [] : scorm2004.status('open')), ['cmi.exit', 'suspend']],
  interaction,
  again: (index, record) => {
    const at = `cmi.interactions.${index}`;
    return [[`${at}.timestamp`, timestamp(record.at)], ...given(at, record)];
  },
  objective(index, record, known) {
    const at = `cmi.objectives.${index}`;
    const id: Sets = known ? [] : [[`${at}.id`, identifier(record.id)]];
    return [
      ...id,
      ...scoreSets(`${at}.score`, record.percent),
      [`${at}.success_status`, record.passed ? 'passed' : 'failed'],
      [`${at}.completion_status`, 'completed'],
      [`${at}.progress_measure`, '1'],
      [`${at}.description`, plainForLms(record.text, 250)],
    ];
  },
  score: (percent) => scoreSets('cmi.score', percent),
  status(verdict) {
    const [completion, success] = STATUS[verdict];
    return [
      ['cmi.completion_status', completion],
      ['cmi.success_status', success],
    ];
  },
  sessionTime: (ms) => [['cmi.session_time', interval(ms)]],
};
