// The version check: a leaflet's QR code opens the page at `#v<version>`, and the page says in a line whether that leaflet is
// current, replaced or withdrawn. Each known version has its answer in the page, shown by `:target`: no script is needed.
import type { Change, Document, Meta } from '../../document/index.ts';
import { dateInWords, fill, type Locale } from '../../locales/index.ts';
import { walkSections } from '../../document/index.ts';

/** The answer to the reader of one version of the leaflet. */
export interface VersionAnswer {
  /** The fragment that asks for it. */
  readonly id: string;
  readonly state: 'current' | 'replaced' | 'withdrawn';
  readonly text: string;
  /** What changed since, newest first. */
  readonly changes: readonly string[];
}

/** The day of the present version: of its change, else of the first publication. */
export function versionDate(meta: Meta): string | undefined {
  return meta.changes.find((change) => change.version === meta.version)?.date ?? meta.published;
}

/** The version with its date, where that is known. */
export function versionInWords(meta: Meta, locale: Locale): string {
  const date = versionDate(meta);
  if (date === undefined) return `${locale.words.version} ${meta.version}`;
  return fill(locale.web.versionLine, { version: meta.version, date: dateInWords(locale, date) });
}

/** Answers for the present version and all in the list of changes. */
export function versionAnswers(document: Document, locale: Locale): readonly VersionAnswer[] {
  const { meta } = document;
  const taken = new Set([...walkSections(document.sections)].map((section) => section.id));
  const versions = new Set([meta.version, ...newestFirst(meta.changes).map((change) => change.version)]);
  return [...versions]
    .filter((version) => !taken.has(`v${version}`) && /^[\w.-]+$/.test(version))
    .map((version) => answer(version, meta, locale));
}

/** The answer for a version the page does not know. */
export function unknownAnswer(meta: Meta, locale: Locale): string {
  return meta.status === 'withdrawn'
    ? locale.words.withdrawnNotice
    : speak(locale.web.versionUnknown, meta, locale);
}

function answer(version: string, meta: Meta, locale: Locale): VersionAnswer {
  const { versionCurrent, versionReplaced, versionWithdrawn } = locale.web;
  const id = `v${version}`;
  if (meta.status === 'withdrawn') {
    return { id, state: 'withdrawn', text: fill(versionWithdrawn, { version }), changes: [] };
  }
  if (version === meta.version) {
    return { id, state: 'current', text: fill(versionCurrent, { version }), changes: [] };
  }
  return {
    id,
    state: 'replaced',
    text: speak(versionReplaced, meta, locale, version),
    changes: changesSince(version, meta),
  };
}

function speak(text: string, meta: Meta, locale: Locale, version = ''): string {
  const date = versionDate(meta);
  return fill(text, {
    version,
    current: meta.version,
    date: date === undefined ? '' : dateInWords(locale, date),
  });
}

function changesSince(version: string, meta: Meta): string[] {
  const changes = newestFirst(meta.changes);
  const known = changes.findIndex((change) => change.version === version);
  return changes.slice(0, known).map((change) => change.text);
}

/** Changes by date, newest first; on one day the order of the source, whichever way it runs. */
export function newestFirst(changes: readonly Change[]): readonly Change[] {
  const [first] = changes;
  const last = changes.at(-1);
  const rising = first !== undefined && last !== undefined && first.date < last.date;
  return rising ? [...changes].reverse() : changes;
}
