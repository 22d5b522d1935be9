// A document and the package's files in, imsmanifest.xml out (SCORM 1.2 CAM 2.3; SCORM 2004 3rd Edition CAM 3.4, SN 3).
import type { Document, Status } from '../../document/index.ts';
import type { ScormDialect, TrainingOptions } from '../output.ts';
import type { Html, Templates, View } from '../template.ts';
import { isScored } from './bank.ts';
import { identifiersOf } from './identifiers.ts';
import { plainLine } from './plain-text.ts';

/** Templates of the manifest and of the metadata file. */
export const MANIFEST_TEMPLATES = [
  'training/imsmanifest-scorm12',
  'training/imsmanifest-scorm2004',
  'training/metadata-scorm12',
  'training/metadata-scorm2004',
] as const;

export const MANIFEST = 'imsmanifest.xml';
/** The page an LMS opens. */
export const ENTRY = 'index.html';
/**
 * Title, description, version, duration as LOM. A file of its own (`adlcp:location`): the manifest's schemas check
 * strictly what stands inside it, and the IEEE's schema does not come with theirs.
 */
export const METADATA = 'metadata.xml';

/** The longest title the 1.2 schema allows, and what LMS tables hold. */
const TITLE_LIMIT = 200;
const VERSION_LIMIT = 20;
/** The smallest permitted maximum of LOM's description, characters. */
const DESCRIPTION_LIMIT = 2000;

/** Exactly as LMSs compare it: a lower-case "e" silently made a 2004 package 1.2. */
function schemaVersion(dialect: ScormDialect, fourthEdition: boolean): string {
  if (dialect === 'scorm12') return '1.2';
  return fourthEdition ? '2004 4th Edition' : '2004 3rd Edition';
}

/**
 * LMS buttons that would throw progress away or lead nowhere in a package of one item. `suspendAll` stays: it saves and
 * closes.
 */
const HIDDEN_BUTTONS = ['previous', 'continue', 'exit', 'exitAll', 'abandon', 'abandonAll'] as const;

/** LOM 2.2, "status", as each binding writes it. A reviewed text is final until its next version. */
const LOM_STATUS: Readonly<Record<Status, { readonly scorm12: string; readonly scorm2004: string }>> = {
  draft: { scorm12: 'Draft', scorm2004: 'draft' },
  reviewed: { scorm12: 'Final', scorm2004: 'final' },
  withdrawn: { scorm12: 'Unavailable', scorm2004: 'unavailable' },
};

export interface ManifestRequest {
  readonly document: Document;
  readonly dialect: ScormDialect;
  /** Paths of every file of the package but the manifest. */
  readonly files: readonly string[];
  readonly options: TrainingOptions;
}

/** The text of imsmanifest.xml. */
export function renderManifest(request: ManifestRequest, templates: Templates): Html {
  const { document, dialect, options } = request;
  return templates.render(`training/imsmanifest-${dialect}`, {
    ...descriptionView(document),
    schemaVersion: schemaVersion(dialect, options.fourthEdition ?? false),
    entry: ENTRY,
    metadata: METADATA,
    files: request.files,
    hidden: HIDDEN_BUTTONS,
    masteryScore: options.masteryInManifest === true ? decimal(document.meta.training.mastery, 2) : undefined,
    measure: measureOf(document),
  });
}

/** The text of the metadata file. */
export function renderMetadata(document: Document, dialect: ScormDialect, templates: Templates): Html {
  return templates.render(`training/metadata-${dialect}`, descriptionView(document));
}

/**
 * The score from which an LMS says "passed", 0 to 1. The player reports a score below it while a critical item is wrong.
 * None where there is no score to reach: an LMS with a measure and no score says "unknown" whatever the module says.
 */
function measureOf({ items, meta }: Document): string | undefined {
  const { mastery } = meta.training;
  return mastery > 0 && items.some(isScored) ? decimal(mastery / 100, 4) : undefined;
}

/** The title as an LMS shows it. */
export function moduleTitle(document: Document): string {
  return plainLine(document.meta.training.title, TITLE_LIMIT);
}

function descriptionView(document: Document): View {
  const { meta, unit, lang } = document;
  return {
    ids: identifiersOf(unit, lang),
    lang,
    title: moduleTitle(document),
    description: plainLine(meta.summary, DESCRIPTION_LIMIT),
    keywords: meta.keywords
      .map((keyword) => plainLine(keyword, DESCRIPTION_LIMIT))
      .filter((word) => word !== ''),
    version: plainLine(meta.version, DESCRIPTION_LIMIT),
    manifestVersion: plainLine(meta.version, VERSION_LIMIT),
    status: LOM_STATUS[meta.status],
    duration: durationView(meta.training.minutes),
    licence: meta.licence === undefined ? undefined : plainLine(meta.licence, DESCRIPTION_LIMIT),
  };
}

/** Minutes as each binding writes a typical learning time: a date and time from zero, or an ISO 8601 duration. */
function durationView(minutes: number | undefined): Readonly<Record<ScormDialect, string>> | undefined {
  if (minutes === undefined || minutes <= 0) return undefined;
  const whole = Math.ceil(minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  const days = Math.floor(whole / 1440);
  const time = `${two(Math.floor(whole / 60) % 24)}:${two(whole % 60)}`;
  return { scorm12: `0000-00-${two(days)}T${time}`, scorm2004: `PT${String(whole)}M` };
}

/** A number without exponent and without zeros at the end. */
function decimal(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)));
}
