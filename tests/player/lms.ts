// scorm-again as the LMS behind the strict referee, in Node: launches a module, keeps what it stored between launches.
import * as scormAgain from 'scorm-again';
import type { Dialect } from '../../src/items/index.ts';
import type { TrainingModule } from '../../src/outputs/training/contract.ts';
import { lmsTracker } from '../../src/player/lms-tracker.ts';
import { scorm12 } from '../../src/player/scorm12.ts';
import { scorm2004 } from '../../src/player/scorm2004.ts';
import { Session } from '../../src/player/session.ts';
import { createReferee, type ApiObject, type Referee } from '../conformance/referee.ts';

type LmsApi = ApiObject & { loadFromJSON(cmi: object, element: string): void };
// The package's own types lead nowhere under Node's module resolution.
const { Scorm12API, Scorm2004API } = scormAgain as unknown as Readonly<
  Record<'Scorm12API' | 'Scorm2004API', new (settings: object) => LmsApi>
>;

/** What an LMS keeps of a learner. */
type Stored = Record<string, unknown>;

export interface Launch {
  readonly session: Session;
  readonly referee: Referee;
  /** Reads from the LMS, past the referee. */
  read(element: string): string;
  /** Lets time pass: runs what was planned within these ms. */
  wait(ms: number): void;
  /** What the LMS stores at the end. */
  store(): Stored;
}

interface LaunchOptions {
  readonly stored?: Stored;
  readonly mode?: 'normal' | 'browse' | 'review';
  readonly chance?: () => number;
  readonly isOnline?: () => boolean;
  /** Puts something between module and LMS. */
  readonly meddle?: (api: ApiObject) => ApiObject;
}

function newApi(dialect: Dialect, options: LaunchOptions): ApiObject {
  const settings = { autocommit: false, logLevel: 5 };
  const api = dialect === 'scorm12' ? new Scorm12API(settings) : new Scorm2004API(settings);
  const cmi = structuredClone((options.stored?.['cmi'] ?? {}) as Record<string, unknown>);
  // An LMS says anew in which mode a sitting is, and begins its time at zero.
  const core = dialect === 'scorm12' ? ((cmi['core'] ??= {}) as Record<string, unknown>) : cmi;
  core[dialect === 'scorm12' ? 'lesson_mode' : 'mode'] = options.mode ?? 'normal';
  core[dialect === 'scorm12' ? 'student_name' : 'learner_name'] = 'Jansen, Noor';
  delete core['session_time'];
  delete core['exit'];
  api.loadFromJSON(cmi, 'cmi');
  return api;
}

/** Opens the module in a new sitting. */
export function launch(module: TrainingModule, options: LaunchOptions = {}): Launch {
  const lms = newApi(module.dialect, options);
  const referee = createReferee(module.dialect, options.meddle?.(lms) ?? lms);
  const dialect = module.dialect === 'scorm12' ? scorm12 : scorm2004;
  let now = new Date(2026, 10, 22, 9, 5, 7).getTime();
  let planned: { at: number; run: () => void }[] = [];
  const clock = { now: () => now };
  const tracker = lmsTracker(referee.api, dialect, clock);
  if (tracker === undefined) throw new Error('the LMS does not answer');
  const session = new Session(module, tracker, {
    clock,
    chance: options.chance ?? (() => 12_345),
    isOnline: options.isOnline ?? (() => true),
    later: (ms, run) => {
      const plan = { at: now + ms, run };
      planned.push(plan);
      return () => {
        planned = planned.filter((other) => other !== plan);
      };
    },
  });
  const get = dialect.calls.get;
  return {
    session,
    referee,
    read: (element) => String((lms[get] as (element: string) => unknown).call(lms, element)),
    wait: (ms) => {
      const until = now + ms;
      for (let next = earliest(); next !== undefined; next = earliest()) {
        now = Math.max(now, next.at);
        planned = planned.filter((other) => other !== next);
        next.run();
      }
      now = until;
      function earliest() {
        return planned.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      }
    },
    store: () => JSON.parse(JSON.stringify({ cmi: lms['cmi'] })) as Stored,
  };
}
