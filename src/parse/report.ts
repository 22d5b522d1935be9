// Collects the reader's findings about one file.
import type { Place } from '../document/index.ts';
import type { Finding } from '../findings/index.ts';
import { PARSE_RULES, type ParseRule } from './rules.ts';

/** What is wrong; `place` is undefined where it is about the whole file. */
export interface Fault {
  readonly rule: ParseRule;
  readonly place: Place | undefined;
  readonly reason: string;
  readonly remedy: string;
  readonly actual?: string | undefined;
  readonly expected?: readonly string[] | undefined;
}

/** Findings as they come up; `build` sorts them. */
export interface Report {
  add(fault: Fault): void;
  /** Runs `read` without collecting: for text whose faults are only echoes of one that is reported. */
  quietly<T>(read: () => T): T;
  /** Leaves out findings of these rules from now on: they would be echoes too. */
  ignore(rules: readonly ParseRule[]): void;
  readonly findings: readonly Finding[];
}

/** An empty report on `file`. */
export function createReport(file: string): Report {
  const findings: Finding[] = [];
  const ignored = new Set<ParseRule>();
  let quiet = 0;
  return {
    findings,
    quietly(read) {
      quiet++;
      try {
        return read();
      } finally {
        quiet--;
      }
    },
    ignore(rules) {
      for (const rule of rules) ignored.add(rule);
    },
    add({ rule, place, reason, remedy, actual, expected }) {
      if (quiet > 0 || ignored.has(rule)) return;
      findings.push({
        ruleId: rule,
        severity: PARSE_RULES[rule],
        file,
        ...(place === undefined ? {} : { place }),
        reason,
        remedy,
        ...(actual === undefined ? {} : { actual }),
        ...(expected === undefined || expected.length === 0 ? {} : { expected }),
      });
    },
  };
}
