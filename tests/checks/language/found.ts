// A source in a language in, what one rule finds in it out; and the sources around a question's parts and a call to action.
import { checkDocument } from '../../../src/checks/index.ts';
import type { Finding } from '../../../src/findings/index.ts';
import { parseExample } from '../sources.ts';

/** The findings of a rule. */
export function found(source: string, lang: string, rule: string): Finding[] {
  const { document, findings } = parseExample(source, lang);
  if (document === undefined) throw new Error('no document');
  return checkDocument({ document, findings }, { checks: {}, units: ['proef'] }).findings.filter(
    ({ ruleId }) => ruleId === rule,
  );
}

/** A question with these options, the first of them right. */
export function question(stem: string, options: readonly string[] = ['Xx', 'Yy', 'Zz']): string {
  const list = options.map((option, at) => `- [${at === 0 ? 'x' : ' '}] ${option}\n`).join('');
  return `:::question{#a objective=alarm}\n### ${stem}\n\n${list}:::\n`;
}

/** A call to action. */
export const urgent = (level: string, text: string): string => `:::urgent{level=${level}}\n${text}\n:::\n`;

/** What a rule finds in a sentence, as "severity actual". */
export const told = (lang: string, rule: string, source: string): string[] =>
  found(source, lang, rule).map(({ severity, actual = '' }) => `${severity} ${actual}`);
