// The finding on a language that Trifold has no words of its own in: it can be checked, not built.
import { compareText, type Finding, type Severity } from '../findings/index.ts';
import { LOCALE_TAGS } from '../locales/index.ts';

/** About a source: an error where something was to be built of it, else a warning. */
export function unknownLanguage(file: string, lang: string, severity: Severity): Finding {
  return {
    ruleId: 'language-unknown',
    severity,
    file,
    reason: `Trifold has no words of its own in “${lang}” (“Sources”, “Call today”), so nothing can be built of this source.`,
    remedy: `Languages with words are ${known()}; docs/languages.md says how to add one.`,
    actual: lang,
    expected: LOCALE_TAGS,
  };
}

/** About the library’s own language, in which its pages would be. */
export function unknownLibraryLanguage(lang: string): Finding {
  return {
    ...unknownLanguage('library.yml', lang, 'error'),
    reason: `Trifold has no words of its own in the library’s language “${lang}”, so its pages cannot be made.`,
  };
}

function known(): string {
  return [...LOCALE_TAGS].sort(compareText).join(', ');
}
