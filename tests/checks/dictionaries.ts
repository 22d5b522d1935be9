// The dictionaries of the tests: those that come with Trifold.
import { loadResources } from '../../src/build/resources.ts';
import { loadSpeller } from '../../src/build/speller.ts';
import type { Speller } from '../../src/checks/index.ts';

const resources = loadResources('content');

/** The speller of a language, loaded once. */
export const spellerOf = (lang: string): Promise<Speller | undefined> => loadSpeller(lang, resources);
