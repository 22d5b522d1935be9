// content/library.yml in, a Library out; where the file is absent or broken, a library to go on with and findings.
import { z } from 'zod';
import type { AssetRead, Brand, CheckSetting, Library, Organisation, Place } from '../document/index.ts';
import type { Finding } from '../findings/index.ts';
import { emergencyNumbers } from '../locales/index.ts';
import { decodeSource } from './decode.ts';
import { defined } from './defined.ts';
import { translation, translationsOf } from './library-translations.ts';
import { createLines } from './lines.ts';
import { leaflet, trainingDefaults } from './meta/schema.ts';
import { createReport, type Report } from './report.ts';
import { organisation, organisationValues } from './organisation.ts';
import { didYouMean, quote } from './suggest.ts';
import { requestOf, typeface, type TypefaceRequest } from './typeface.ts';
import { readYaml, type YamlRead } from './yaml/read-yaml.ts';
import { readShape } from './yaml/shape.ts';
import { colour, identifier, languageTag, text, webAddress } from './yaml/values.ts';

/** A file of the library: `file` as messages show it; `bytes` are undefined where there is none. */
export interface LibraryText {
  readonly file: string;
  readonly bytes: Uint8Array | undefined;
}

export interface ParsedLibrary {
  readonly library: Library;
  /** The organisation's own typeface; its files are still to be looked at. */
  readonly typeface?: TypefaceRequest;
  /** Where each key stands, by its path: `checks.readability`. */
  readonly places: ReadonlyMap<string, Place>;
  readonly findings: readonly Finding[];
}

const schema = z.strictObject({
  title: text.optional(),
  'source-language': languageTag.optional(),
  site: webAddress.optional(),
  'default-organisation': identifier.optional(),
  organisations: z.record(z.string(), organisation).optional(),
  brand: z
    .strictObject({
      colour: colour.optional(),
      alarm: colour.optional(),
      logo: text.optional(),
      footer: text.optional(),
      typeface: typeface.optional(),
    })
    .optional(),
  defaults: z
    .strictObject({
      licence: text.optional(),
      training: z.strictObject(trainingDefaults).optional(),
      leaflet: leaflet.optional(),
    })
    .optional(),
  translations: z.record(z.string(), translation).optional(),
  checks: z.record(z.string(), z.unknown()).optional(),
});

type LibraryShape = z.output<typeof schema>;

/** Organisation of a library that names none; its being a sample is said in every output. */
const NO_ORGANISATION: Organisation = { id: 'none', name: '–', sample: true, extra: {} };

/** Reads library.yml. `assets` are the library's own images, keys with a slash before them; absent: the logo is not looked at. */
export function parseLibrary(
  source: LibraryText,
  context: { readonly assets?: ReadonlyMap<string, AssetRead> } = {},
): ParsedLibrary {
  const report = createReport(source.file);
  if (source.bytes === undefined) {
    report.add({
      rule: 'library-missing',
      place: undefined,
      reason: 'There is no library.yml, so the leaflets name no organisation to call.',
      remedy: 'Write one with a title, a source-language and at least one organisation.',
    });
  }
  const content = source.bytes === undefined ? '' : (decodeSource(source.bytes, report) ?? '');
  const lines = createLines(content);
  const yaml = readYaml(content, { lines, base: 0, report });
  const shape = readShape(schema, yaml, { report, fallback: undefined });
  const organisations = organisationsOf(shape);
  const checks = checksOf(shape);
  const sourceLanguage = shape['source-language'] ?? 'nl';
  const library: Library = {
    title: shape.title ?? '',
    sourceLanguage,
    emergency: emergencyOf(sourceLanguage, checks),
    ...(shape.site === undefined ? {} : { site: shape.site.replace(/\/+$/, '') }),
    organisations,
    defaultOrganisation: defaultOrganisation(shape, organisations, { yaml, report }),
    brand: brandOf(shape, { yaml, report, assets: context.assets }),
    defaults: defaultsOf(shape),
    checks,
    ...defined({
      translations: translationsOf(shape.translations, {
        known: Object.keys(shape.organisations ?? {}),
        yaml,
        report,
      }),
    }),
  };
  return {
    library,
    ...defined({ typeface: requestOf(shape.brand?.typeface) }),
    places: yaml.places,
    findings: report.findings,
  };
}

/** The first of the numbers that the library sets for the rule on them, else that of its language and region. */
function emergencyOf(sourceLanguage: string, checks: Library['checks']): string {
  const setting = checks['emergency-number'];
  const numbers = typeof setting === 'object' ? setting['numbers'] : undefined;
  const own = Array.isArray(numbers) ? numbers.find((one) => typeof one === 'string') : undefined;
  return own ?? emergencyNumbers(sourceLanguage)[0] ?? '112';
}

function organisationsOf(shape: LibraryShape): Readonly<Record<string, Organisation>> {
  const entries = Object.entries(shape.organisations ?? {}).map(([id, given]): [string, Organisation] => {
    const { sample = false, extra = {}, name, ...rest } = given;
    return [id, { id, name, ...organisationValues(rest), sample, extra }];
  });
  return entries.length === 0 ? { [NO_ORGANISATION.id]: NO_ORGANISATION } : Object.fromEntries(entries);
}

interface Reading {
  readonly yaml: YamlRead;
  readonly report: Report;
}

function defaultOrganisation(
  shape: LibraryShape,
  organisations: Readonly<Record<string, Organisation>>,
  { yaml, report }: Reading,
): string {
  const known = Object.keys(organisations);
  const named = shape['default-organisation'];
  if (named !== undefined && Object.hasOwn(organisations, named)) return named;
  if (named !== undefined) {
    report.add({
      rule: 'meta-reference',
      place: yaml.places.get('default-organisation'),
      reason: `There is no organisation ${quote(named)} under “organisations”.`,
      ...didYouMean(named, known, 'Write the key of one of the organisations.'),
      actual: named,
    });
  }
  return known[0] ?? NO_ORGANISATION.id;
}

function brandOf(
  { brand = {} }: LibraryShape,
  { yaml, report, assets }: Reading & { assets: ReadonlyMap<string, AssetRead> | undefined },
): Brand {
  const logo = brand.logo === undefined ? undefined : `/${brand.logo.replace(/^(?:\.?\/)+/, '')}`;
  const read = logo === undefined ? undefined : assets?.get(logo);
  if (logo !== undefined && assets !== undefined && read?.kind !== 'asset') {
    const files = [...assets.keys()].map((key) => key.slice(1));
    report.add({
      rule: read === undefined ? 'asset-missing' : 'asset-unusable',
      place: yaml.places.get('brand.logo'),
      reason: read?.reason ?? `There is no image ${quote(brand.logo ?? '')} beside library.yml.`,
      ...(read === undefined
        ? didYouMean(brand.logo ?? '', files, 'Put the logo beside library.yml.')
        : { remedy: read.remedy }),
    });
  }
  return {
    colour: brand.colour ?? '#0b4f5c',
    alarm: brand.alarm ?? '#a3121f',
    ...defined({
      logo: assets === undefined || read?.kind === 'asset' ? logo : undefined,
      footer: brand.footer,
    }),
  };
}

function defaultsOf({ defaults = {} }: LibraryShape): Library['defaults'] {
  const { training, leaflet: printed } = defaults;
  return {
    ...defined({ licence: defaults.licence }),
    training: {
      mastery: training?.mastery ?? 80,
      attempts: training?.attempts ?? 0,
      shuffle: training?.shuffle ?? true,
    },
    leaflet: { editions: printed?.editions ?? ['a4'], selfTest: printed?.['self-test'] ?? false },
  };
}

/** Settings of checks: words stay words, figures become numbers. What they mean is for the checks to say. */
function checksOf({ checks = {} }: LibraryShape): Library['checks'] {
  return Object.fromEntries(
    Object.entries(checks).map(([rule, value]): [string, CheckSetting] => {
      if (typeof value === 'string') return [rule, value.trim()];
      const settings: [string, unknown][] = Object.entries(value ?? {}).map(([key, one]) => [
        key,
        settingOf(one),
      ]);
      return [rule, Object.fromEntries(settings)];
    }),
  );
}

/** A threshold is a number; what stands in a list is text, such as the emergency number “112”. */
function settingOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => (typeof one === 'string' ? one.trim() : one));
  if (typeof value !== 'string') return value;
  const word = value.trim();
  if (word === 'true' || word === 'false') return word === 'true';
  return /^-?\d+(?:\.\d+)?$/.test(word) ? Number(word) : word;
}
