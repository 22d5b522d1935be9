// The SCORM 1.2 dialect: elements under cmi.core, one lesson_status. SCORM 1.2 RTE 3.4.
import { decimal, rulesOf } from '../items/index.ts';
import type { AnswerRecord, DialectRules, Sets, Verdict } from './dialect.ts';
import { clockTime, identifier, readPercent, resultOf, timespan } from './values.ts';

const FINAL = ['passed', 'completed', 'failed'];
const STATUS: Readonly<Record<Verdict, string>> = {
  open: 'incomplete',
  passed: 'passed',
  failed: 'failed',
  done: 'completed',
};

function given(at: string, record: AnswerRecord): Sets {
  return [
    [
      `${at}.student_response`,
      rulesOf(record.item.shape).response(record.item.shape, record.answer, 'scorm12'),
    ],
    [`${at}.result`, resultOf(record, 'wrong')],
    [`${at}.latency`, timespan(record.latency)],
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
    [`${at}.time`, clockTime(record.at)],
    ...rules
      .correct(item.shape, 'scorm12')
      .map((pattern, n) => [`${at}.correct_responses.${n}.pattern`, pattern] as const),
    [`${at}.weighting`, decimal(item.points, 2)],
    ...given(at, record),
  ];
}

export const scorm12: DialectRules = {
  id: 'scorm12',
  api: 'API',
  calls: {
    initialize: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    terminate: 'LMSFinish',
    lastError: 'LMSGetLastError',
  },
  suspendLimit: 3800,
  locationLimit: 255,
  elements: {
    mode: 'cmi.core.lesson_mode',
    suspend: 'cmi.suspend_data',
    location: 'cmi.core.lesson_location',
    learner: 'cmi.core.student_name',
  },
  standing(read) {
    const status = read('cmi.core.lesson_status');
    return {
      passed: status === 'passed',
      settled: FINAL.includes(status),
      ...readPercent(read('cmi.core.score.raw'), 1),
    };
  },
  opening: ({ settled }, read) => [
    ...(settled || read('cmi.core.lesson_status') === 'incomplete' ? [] : scorm12.status('open')),
    ['cmi.core.exit', 'suspend'],
  ],
  interaction,
  again: (index, record) => {
    const at = `cmi.interactions.${index}`;
    return [[`${at}.time`, clockTime(record.at)], ...given(at, record)];
  },
  objective(index, record, known) {
    const at = `cmi.objectives.${index}`;
    const id: Sets = known ? [] : [[`${at}.id`, identifier(record.id)]];
    return [
      ...id,
      [`${at}.score.raw`, decimal(record.percent, 2)],
      [`${at}.score.min`, '0'],
      [`${at}.score.max`, '100'],
      [`${at}.status`, record.passed ? 'passed' : 'failed'],
    ];
  },
  score: (percent) => [
    ['cmi.core.score.raw', decimal(percent, 2)],
    ['cmi.core.score.min', '0'],
    ['cmi.core.score.max', '100'],
  ],
  status: (verdict) => [['cmi.core.lesson_status', STATUS[verdict]]],
  sessionTime: (ms) => [['cmi.core.session_time', timespan(ms)]],
};
