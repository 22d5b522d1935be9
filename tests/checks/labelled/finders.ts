// A labelled text in, what a rule or a tool finds in it out.
import type { Document } from '../../../src/document/index.ts';
import { analyse, type Sentence } from '../../../src/checks/language/analysis.ts';
import type { Grammar } from '../../../src/checks/language/language.ts';
import type { Rule } from '../../../src/checks/rule.ts';
import { findLocale } from '../../../src/locales/index.ts';
import { documentOf } from '../documents.ts';
import { documentOfExample, libraryOf } from '../sources.ts';

/** What is found in a labelled text, in the words of its label. */
export type Find = (text: string) => readonly string[];

/** The sentences of a text. */
export const splitIn =
  (lang: string): Find =>
  (text) =>
    analyse(documentOf([text], lang)).prose.map((one) => one.text);

/** The sentences of a Dutch text. */
export const split: Find = splitIn('nl');

/** Only whether anything is found. */
export const yes =
  (find: Find): Find =>
  (text) =>
    find(text).length > 0 ? ['yes'] : [];

/** Whether a grammar finds something in a sentence. */
export function byGrammar(find: (grammar: Grammar, sentence: Sentence) => unknown, lang = 'nl'): Find {
  return (text) => {
    const { language, prose } = analyse(documentOf([text], lang));
    const grammar = language?.grammar;
    if (grammar === undefined) throw new Error(`no grammar of ${lang}`);
    return prose.some((sentence) => find(grammar, sentence) !== undefined) ? ['yes'] : [];
  };
}

/** What a rule finds in a plain text, or in the document that `read` makes of it, with its own severity or those named. */
export function byRule(
  rule: Rule,
  read: (text: string) => Document = (text) => documentOf([text]),
  severities: readonly string[] = [rule.severity],
): Find {
  return (text) => {
    const document = read(text);
    const shared = {
      analysis: analyse(document),
      locale: findLocale(document.lang),
      units: [],
      today: undefined,
      sourceLanguage: document.lang,
    };
    return rule
      .findings(document, shared)
      .filter(({ severity }) => severities.includes(severity))
      .map(({ reason, actual = '' }) => /abbreviation “([^”]+)”/u.exec(reason)?.[1] ?? actual.toLowerCase());
  };
}

/** `level | text`: a call to action of that level; level `text` is running text. */
export function urgent(line: string, lang = 'nl'): Document {
  const [level = '', text = ''] = line.split(' | ');
  const source = level === 'text' ? `${text}\n` : `:::urgent{level=${level}}\n${text}\n:::\n`;
  return documentOfExample(source, lang, libraryOf(`source-language: ${lang}`));
}

/** `stem | key | option | option`: a question with one key. */
export function question(line: string, lang = 'nl'): Document {
  const [stem = '', ...options] = line.split(' | ');
  const list = options.map((option, at) => `- [${at === 0 ? 'x' : ' '}] ${option}\n`).join('');
  return documentOfExample(`## Vragen\n\n:::question{#a}\n### ${stem}\n\n${list}:::\n`, lang);
}

/** Whether more than six words stand between the parts of a verb. */
export const splitVerb = byGrammar((grammar, sentence) => {
  const hit = grammar.splitVerb?.(sentence);
  return hit !== undefined && hit.between > 6 ? hit : undefined;
});
