// `new`: a unit to start from. Writes one source from the template of its language; never over a file that is there.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { CalendarDate } from '../document/index.ts';
import { findLocale, LOCALE_TAGS } from '../locales/index.ts';
import { writeWhole } from '../package/index.ts';
import { isSourceLanguage, isUnitName } from '../source/index.ts';
import { loadResources } from './resources.ts';
import { UsageError } from './usage-error.ts';

export interface NewUnit {
  /** Content directory; `content` by default. */
  readonly content?: string;
  /** Name of the folder: lower-case letters, digits and single hyphens. */
  readonly unit: string;
  /** BCP 47 tag; `nl` by default. */
  readonly lang?: string;
  /** Absent: made of the unit's name. */
  readonly title?: string;
  /** Date of the first edition. */
  readonly published: CalendarDate;
}

/** Years after which a text is reviewed. */
const REVIEW_YEARS = 3;

/** Writes `<content>/<unit>/<lang>.md` and returns its path under the content directory. Rejects with a UsageError. */
export async function scaffold(wanted: NewUnit): Promise<string> {
  const { content = 'content', unit, lang = 'nl', published } = wanted;
  if (!isUnitName(unit)) {
    throw new UsageError(
      `“${unit}” cannot be the name of a unit: use lower-case letters a–z, digits and single hyphens.`,
    );
  }
  const locale = isSourceLanguage(lang) ? findLocale(lang) : undefined;
  if (locale === undefined) {
    throw new UsageError(`There is no scaffold in “${lang}”. Languages: ${LOCALE_TAGS.join(', ')}.`);
  }
  await readdir(content).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`Cannot read the content directory “${content}”: ${why}`);
  });
  const file = `${unit}/${lang}.md`;
  if (await exists(join(content, file)))
    throw new UsageError(`“${file}” is there already; nothing was written.`);
  const values: Readonly<Record<string, string>> = {
    // A JSON string is a YAML string too, whatever is in it.
    title: JSON.stringify(wanted.title ?? titleOf(unit)),
    published,
    'review-due': laterBy(REVIEW_YEARS, published),
  };
  const template = loadResources(content).text(`templates/new/${locale.tag}.md`);
  const text = template.replace(/%([a-z-]+)%/g, (whole, name: string) => values[name] ?? whole);
  await writeWhole(join(content, file), Buffer.from(text));
  return file;
}

/** `pijn-in-de-nek` as `Pijn in de nek`. */
function titleOf(unit: string): string {
  const words = unit.replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** The same day some years on; the 29th of February becomes the 28th. */
function laterBy(years: number, date: CalendarDate): CalendarDate {
  const year = String(Number(date.slice(0, 4)) + years).padStart(4, '0');
  return `${year}${date.slice(4).replace('-02-29', '-02-28')}`;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
