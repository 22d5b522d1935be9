// Finds the LMS: the API object in this window, its parents, its opener and the opener's parents.
// SCORM 1.2 RTE 3.3.6.1, SCORM 2004 RTE 3.3. Every hop may throw (other origin) and is tried on its own.

const LIMIT = 500;

/** An LMS's API object: functions by name. */
export type Api = Readonly<Record<string, unknown>>;

/** Runs a look at a window that may be of another origin. */
function attempt<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

function lookIn(frame: Window, name: string): Api | undefined {
  const found = attempt(() => (frame as unknown as Record<string, unknown>)[name]);
  return typeof found === 'object' && found !== null ? (found as Api) : undefined;
}

function lookUp(start: Window, name: string): Api | undefined {
  let frame = start;
  for (let hop = 0; hop < LIMIT; hop += 1) {
    const api = lookIn(frame, name);
    if (api !== undefined) return api;
    const here = frame;
    const parent = attempt(() => here.parent);
    if (parent === undefined || parent === frame) return undefined;
    frame = parent;
  }
  return undefined;
}

/** The API of this name, or undefined where there is no LMS. */
export function findApi(start: Window, name: string): Api | undefined {
  const own = lookUp(start, name);
  if (own !== undefined) return own;
  let frame = start;
  for (let hop = 0; hop < LIMIT; hop += 1) {
    const here = frame;
    const opener = attempt(() => here.opener as Window | null);
    const api = opener === undefined || opener === null ? undefined : lookUp(opener, name);
    if (api !== undefined) return api;
    const parent = attempt(() => here.parent);
    if (parent === undefined || parent === frame) return undefined;
    frame = parent;
  }
  return undefined;
}
