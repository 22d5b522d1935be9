// `trifold check --rules` and `trifold check --explain <rule>`: what can be found, told by the rules themselves.
import { findRule, listRules, UsageError, type RuleEntry } from '../build/index.ts';
import { suggest } from '../parse/suggest.ts';
import type { CheckOptions } from './arguments.ts';
import { alignColumns } from './columns.ts';
import { explainRule, settingsText } from './explain.ts';

/** Prints the table or one rule; returns the exit code. Throws a UsageError on an unknown rule or format. */
export function runRules(options: Pick<CheckOptions, 'explain' | 'format'>): number {
  const json = options.format === 'json';
  if (!json && options.format !== 'pretty') {
    throw new UsageError(`Rules are printed as pretty or json, not as ${options.format}.`);
  }
  if (options.explain === undefined) {
    process.stdout.write(json ? toJson(listRules()) : table(listRules()));
  } else {
    const entry = known(options.explain);
    process.stdout.write(json ? toJson(entry) : explainRule(entry));
  }
  return 0;
}

function known(id: string): RuleEntry {
  const entry = findRule(id);
  if (entry !== undefined) return entry;
  const nearest = suggest(
    id,
    listRules().map((one) => one.id),
  );
  const hint = nearest === undefined ? 'trifold check --rules lists them.' : `Did you mean ${nearest}?`;
  throw new UsageError(`There is no rule “${id}”. ${hint}`);
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

const HEADS = ['rule', 'stage', 'severity', 'languages', 'defaults'];

function table(rules: readonly RuleEntry[]): string {
  return alignColumns([HEADS, ...rules.map(cells)]);
}

function cells({ id, stage, severity, also = [], languages, optIn, settings }: RuleEntry): string[] {
  return [
    id,
    stage,
    [severity, ...also].join(' / '),
    languages?.join(' ') ?? 'all',
    [optIn === true ? 'off until set' : '', settings === undefined ? '' : settingsText(settings)]
      .filter((text) => text !== '')
      .join(', '),
  ];
}
