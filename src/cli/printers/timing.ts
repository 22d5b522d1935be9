// Where the time of a run went: by stage, and of the check by rule.
import type { RunReport } from '../../build/index.ts';

/** A share below this, per cent, is added to "other rules". */
const LEAST_SHARE = 1;

/** Text for a terminal. */
export function timingText({ sources }: RunReport): string {
  const stages = total(sources.map((source) => source.timing));
  const rules = total(sources.map((source) => source.ruleTimes ?? {}));
  const over = `${String(sources.length)} source${sources.length === 1 ? '' : 's'}`;
  return [
    `Time by stage, over ${over}:`,
    ...rows(stages, 0),
    ...(rules.size === 0 ? [] : ['Time by rule:', ...rows(rules, LEAST_SHARE)]),
    '',
  ].join('\n');
}

function total(times: readonly Readonly<Record<string, number>>[]): Map<string, number> {
  const totals = new Map<string, number>();
  for (const one of times) {
    for (const [name, ms] of Object.entries(one)) totals.set(name, (totals.get(name) ?? 0) + ms);
  }
  return totals;
}

/** The largest first; what is below the least share in one row at the end. */
function rows(times: ReadonlyMap<string, number>, least: number): string[] {
  const all = [...times.values()].reduce((sum, ms) => sum + ms, 0);
  const share = (ms: number): number => (all === 0 ? 0 : (100 * ms) / all);
  const sorted = [...times].sort(([, a], [, b]) => b - a);
  const shown = sorted.filter(([, ms]) => share(ms) >= least);
  const rest = sorted.filter(([, ms]) => share(ms) < least);
  const left = rest.reduce((sum, [, ms]) => sum + ms, 0);
  const others: [string, number][] = rest.length === 0 ? [] : [[`${String(rest.length)} other rules`, left]];
  return [...shown, ...others].map(
    ([name, ms]) =>
      `  ${name.padEnd(24)} ${ms.toFixed(1).padStart(9)} ms  ${share(ms).toFixed(0).padStart(3)} %`,
  );
}
