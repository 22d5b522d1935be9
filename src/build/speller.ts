// A language tag in, its dictionary as a speller out; read once per process, and only where library.yml asks for it.
import { primaryTag, isCompound, type Speller } from '../checks/index.ts';
import type { Resources } from '../outputs/output.ts';
import type { GlossaryEntry } from '../parse/index.ts';

type Lookup = (word: string) => boolean;

/** Languages of which there is a dictionary package that Trifold's licence does not allow to come with it. */
const INSTALLABLE: ReadonlySet<string> = new Set([
  'de',
  'fr',
  'es',
  'it',
  'pl',
  'pt',
  'tr',
  'uk',
  'ru',
  'fa',
]);
const COMPOUNDING: ReadonlySet<string> = new Set(['nl']);

const read = new WeakMap<Resources, Map<string, Promise<Speller | undefined>>>();

/** The speller of a language; undefined where there is none to be had. */
export function loadSpeller(lang: string, resources: Resources): Promise<Speller | undefined> {
  const known = read.get(resources) ?? new Map<string, Promise<Speller | undefined>>();
  read.set(resources, known);
  const name = packageOf(lang);
  const loading = known.get(name) ?? makeSpeller(lang, name, resources);
  known.set(name, loading);
  return loading;
}

/** English that names no other country is spelled as in Britain. */
function packageOf(lang: string): string {
  const tag = primaryTag(lang);
  if (tag === 'en') return lang.toUpperCase() === 'EN-US' ? 'dictionary-en' : 'dictionary-en-gb';
  return `dictionary-${tag}`;
}

async function makeSpeller(lang: string, name: string, resources: Resources): Promise<Speller | undefined> {
  const tag = primaryTag(lang);
  const file = (ending: string): string => `package/${name}/index.${ending}`;
  if (resources.has?.(file('dic')) !== true) {
    return INSTALLABLE.has(tag) ? { kind: 'missing', lang: tag, install: name } : undefined;
  }
  const { default: nspell } = await import('nspell');
  const dictionary = nspell(resources.text(file('aff')), resources.text(file('dic')));
  return spellerOf({
    correct: (word) => dictionary.correct(word),
    suggest: (word) => dictionary.suggest(word),
    compounds: COMPOUNDING.has(tag),
  });
}

interface Dictionary {
  readonly correct: Lookup;
  readonly suggest: (word: string) => readonly string[];
  readonly compounds: boolean;
}

/** What a dictionary knows of words as they stand in a text: with a capital, an accent for stress, or a hyphen. */
function spellerOf({ correct, suggest, compounds }: Dictionary): Speller {
  const suggestions = new Map<string, readonly string[]>();
  const judged = new Map<string, boolean>();
  const lookup = (word: string): boolean => correct(word) || correct(word.toLowerCase());
  const judge = (word: string): boolean => {
    const lower = word.toLowerCase();
    return (
      lookup(word) ||
      lookup(withoutStress(word)) ||
      (compounds && isCompound(lower, correct)) ||
      (/[-/]/u.test(word) && word.split(/[-/]/u).every((part) => part === '' || isPart(part)))
    );
  };
  const isPart = (part: string): boolean => /\d|\p{Lu}|^\p{L}$/u.test(part) || knows(part);
  const knows = (written: string): boolean => {
    const word = written.replaceAll('’', "'").replaceAll('\u2011', '-');
    const known = judged.get(word) ?? judge(word);
    judged.set(word, known);
    return known;
  };
  return {
    kind: 'dictionary',
    knows,
    suggest: (word) => {
      const found = suggestions.get(word) ?? suggest(word);
      suggestions.set(word, found);
      return found;
    },
  };
}

/** The same speller, which knows the glossary's terms as well. */
export function withGlossary(speller: Speller, entries: Iterable<GlossaryEntry>): Speller {
  if (speller.kind === 'missing') return speller;
  const own = new Set(
    [...entries]
      .flatMap(({ term, aliases }) => [term, ...aliases])
      .flatMap((term) => [term, ...term.split(/[\s-]+/u)])
      .map((word) => word.toLowerCase()),
  );
  return { ...speller, knows: (word) => own.has(word.toLowerCase()) || speller.knows(word) };
}

/** "Dát is héél iets anders" without the accents that only say how it is spoken. */
function withoutStress(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/(?<=[aeiouj])\u0301/gu, '')
    .normalize('NFC');
}
