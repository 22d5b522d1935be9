// Finds the LMS: the API object in this window, its parents, its opener and the opener's parents.
// SCORM 1.2 RTE 3.3.6.1, SCORM 2004 RTE 3.3. Every hop may throw (other origin) and is tried on its own.
import type { Api } from './dialect.ts';

const LIMIT = 500;

/** A window, as far as we look at it. */
export type Frame = Readonly<Record<string, unknown>>;

/** A property of a window that may be of another origin: undefined where it throws or is no object. */
function look(frame: Frame, name: string): Frame | undefined {
  try {
    const found = frame[name];
    return typeof found === 'object' && found !== null ? (found as Frame) : undefined;
  } catch {
    return undefined;
  }
}

/** A window and its parents, nearest first. */
function* upwards(start: Frame): Generator<Frame> {
  let frame: Frame | undefined = start;
  for (let hop = 0; hop < LIMIT && frame !== undefined; hop += 1) {
    yield frame;
    const parent: Frame | undefined = look(frame, 'parent');
    frame = parent === frame ? undefined : parent;
  }
}

function lookUp(start: Frame, name: string): Api | undefined {
  for (const frame of upwards(start)) {
    const api = look(frame, name);
    if (api !== undefined) return api;
  }
  return undefined;
}

/** The API of this name, or undefined where there is no LMS. */
export function findApi(start: Frame, name: string): Api | undefined {
  const own = lookUp(start, name);
  if (own !== undefined) return own;
  for (const frame of upwards(start)) {
    const opener = look(frame, 'opener');
    const api = opener === undefined ? undefined : lookUp(opener, name);
    if (api !== undefined) return api;
  }
  return undefined;
}
