// The player's entry: reads the package's data, finds who keeps the record, opens the session and shows it.
// Saves when the page is hidden; ends the session on pagehide. Never `unload` or `beforeunload`: browsers drop them.
import type { TrainingModule } from '../outputs/training/contract.ts';
import { browserTracker } from './browser-tracker.ts';
import { findApi, type Frame } from './find-api.ts';
import { lmsTracker } from './lms-tracker.ts';
import { scorm12 } from './scorm12.ts';
import { scorm2004 } from './scorm2004.ts';
import { oneWindow } from './one-window.ts';
import { Session } from './session.ts';
import type { Clock, Tracker } from './tracker.ts';
import { Shell } from './ui/shell.ts';

const clock: Clock = { now: () => Date.now() };

function readModule(): TrainingModule {
  const data = document.getElementById('trifold-module')?.textContent ?? '';
  return JSON.parse(data) as TrainingModule;
}

function openTracker(module: TrainingModule): Tracker {
  const dialect = module.dialect === 'scorm12' ? scorm12 : scorm2004;
  const api = findApi(window as unknown as Frame, dialect.api);
  const inLms = api === undefined ? undefined : lmsTracker(api, dialect, clock);
  return inLms ?? browserTracker(() => localStorage, nameOf(module));
}

/** What is kept in the browser, and who hears whom: a unit in a language. */
const nameOf = ({ unit, lang }: TrainingModule): string => `trifold/${unit}/${lang}`;

function begin(): void {
  const root = document.getElementById('trifold-player');
  if (root === null) return;
  const module = readModule();
  const session = new Session(module, openTracker(module), {
    clock,
    chance: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
    isOnline: () => navigator.onLine,
    later: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => {
        clearTimeout(timer);
      };
    },
  });
  const shell = new Shell(root, session);
  // Who only looks on writes nothing, and need not give way or be given way to.
  if (!session.tracker.readOnly) {
    oneWindow(`${nameOf(module)}/${module.dialect}`, () => {
      if (!session.isClosed()) shell.gaveWay(session.close());
    });
  }
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && !session.isClosed()) session.save();
  });
  window.addEventListener('online', () => {
    if (!session.isClosed()) session.save();
  });
  window.addEventListener('offline', () => {
    if (!session.isClosed()) session.save();
  });
  window.addEventListener('pagehide', () => {
    if (session.isClosed()) return;
    session.close();
    shell.closed();
  });
  // Back from the browser's page cache after the session was ended: begin a new one.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });
}

begin();
