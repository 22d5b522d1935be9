// The tables of the overview for staff: languages, findings, reading ease, files.
import type { Severity } from '../../findings/index.ts';
import { fill, numberInWords, sizeInWords, type Locale } from '../../locales/index.ts';
import type { ArtefactSummary } from '../output.ts';
import { editionName, dialectName } from './downloads.ts';
import { groupBy } from './groups.ts';
import type { LibraryEntry } from './library-entry.ts';
import { relativeUrl } from './links.ts';
import { languageName, standing, titleCell, versionState, type OverviewTables } from './overview-cells.ts';
import type { BuiltSource } from './overview-source.ts';
import { bar, cell, columns, numberCell, type Cell, type OverviewTable } from './overview-table.ts';
import { compareTitles } from './titles.ts';

/** Each unit with the version and state of each language: what is translated, and what lags behind. */
export function languageTable({ built, unbuilt, locale, sourceLanguage }: OverviewTables): OverviewTable {
  const words = locale.web.overview;
  const sources = [
    ...built.map((source) => ({ ...source.entry, refused: source.refused, built: source })),
    ...unbuilt.map((source) => ({ ...source, title: source.title ?? source.unit, built: undefined })),
  ];
  const known = new Set(sources.map((source) => source.lang));
  const languages = [...known].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  function rank(lang: string): number {
    return lang === sourceLanguage ? 0 : 1;
  }
  const rows = groupBy(sources, (source) => source.unit).map(([unit, ofUnit]) => {
    const original = ofUnit.find((source) => source.lang === sourceLanguage) ?? ofUnit[0];
    const cells = languages.map((lang) => {
      const source = ofUnit.find((one) => one.lang === lang);
      if (source === undefined) return cell({ text: words.missing });
      if (source.built === undefined)
        return cell({ text: words.notBuilt, detail: source.refused ? words.refused : undefined });
      return stateCell(source.built, original?.built?.entry.version, locale);
    });
    const lang = original?.lang === locale.tag ? undefined : original?.lang;
    return [cell({ head: true, text: original?.title ?? unit, lang }), ...cells];
  });
  rows.sort((a, b) => compareTitles(a[0]?.text ?? '', b[0]?.text ?? ''));
  return {
    id: 'units_',
    title: words.units,
    introduction: undefined,
    empty: undefined,
    columns: columns([words.unit, ...languages.map(languageName)]),
    rows,
  };
}

function stateCell(source: BuiltSource, current: string | undefined, locale: Locale): Cell {
  const words = locale.web.overview;
  const { entry } = source;
  const same = current === undefined || current === entry.version;
  const remarks = [
    ...(same ? [] : [fill(words.behind, { version: current })]),
    standing(source, words),
  ].filter((remark) => remark !== undefined);
  return cell({
    text: versionState(entry, locale),
    url: relativeUrl('', entry.page),
    detail: remarks.length === 0 ? undefined : remarks.join('; '),
  });
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings of each source by severity, with the rules that found them. */
export function findingTable({ built, unbuilt, locale }: OverviewTables): OverviewTable {
  const words = locale.web.overview;
  const found = [
    ...unbuilt.map((one) => ({
      titled: cell({ head: true, text: one.title ?? one.unit }),
      findings: one.findings,
    })),
    ...built.map(({ entry, findings }) => ({ titled: titleCell(entry, locale), findings })),
  ].filter(({ findings }) => findings.length > 0);
  const largest = Math.max(0, ...found.map(({ findings }) => findings.length));
  const rows = found.map(({ titled, findings }) => {
    const numbers = SEVERITIES.map((kind) => ({
      kind,
      value: findings.filter((finding) => finding.severity === kind).length,
    }));
    const rules = groupBy(findings, (finding) => finding.ruleId)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, list]) => (list.length === 1 ? id : `${id} (${String(list.length)})`));
    return [
      titled,
      ...numbers.map(({ value }) => numberCell(String(value))),
      cell({ text: rules.join(', '), bar: bar(numbers, largest) }),
    ];
  });
  return {
    id: 'findings_',
    title: words.findings,
    introduction: words.findingsIntroduction,
    empty: words.noFindings,
    columns: [
      ...columns([words.unit, ...SEVERITIES.map((severity) => words.severity[severity])], 1),
      ...columns([words.rules]),
    ],
    rows,
  };
}

/** Findings of all sources by rule, the most frequent on top. */
export function ruleTable({ built, unbuilt, locale }: OverviewTables): OverviewTable {
  const words = locale.web.overview;
  const rules = groupBy(
    [...built, ...unbuilt].flatMap(({ findings }) => findings),
    (finding) => finding.ruleId,
  ).sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
  const largest = rules[0]?.[1].length ?? 0;
  return {
    id: 'rules_',
    title: words.byRule,
    introduction: undefined,
    empty: undefined,
    columns: columns([words.rule, words.number], 1),
    rows: rules.map(([id, list]) => [
      cell({ head: true, text: id }),
      numberCell(String(list.length), {
        bar: bar([{ kind: list[0]?.severity ?? 'info', value: list.length }], largest),
      }),
    ]),
  };
}

/** Reading ease of each source, the hardest on top: a low score is hard, save under LIX, where a high one is. */
export function easeTable({ built, locale }: OverviewTables): OverviewTable {
  const words = locale.web.overview;
  const hardness = ({ formula, score }: { formula: string; score: number }): number =>
    formula === 'LIX' ? score : 100 - score;
  const measured = built
    .flatMap(({ entry, readability }) => (readability === undefined ? [] : [{ entry, readability }]))
    .sort((a, b) => hardness(b.readability) - hardness(a.readability));
  return {
    id: 'ease_',
    title: words.readability,
    introduction: words.readabilityIntroduction,
    empty: undefined,
    columns: columns([words.unit, words.formula, words.score, words.wordsPerSentence, words.wordCount], 2),
    rows: measured.map(({ entry, readability: { formula, score, asl, words: total } }) => [
      titleCell(entry, locale),
      cell({ text: formula }),
      numberCell(score.toFixed(0), {
        bar: bar([{ kind: 'plain', value: Math.min(100, Math.max(0, score)) }], 100),
      }),
      numberCell(asl.toFixed(1).replace('.', locale.words.decimal)),
      numberCell(numberInWords(locale, total)),
    ]),
  };
}

/** Each file of each source, with its pages and size. */
export function fileTable({ built, locale }: OverviewTables): OverviewTable {
  const words = locale.web.overview;
  const files = built.flatMap(({ entry, artefacts }) =>
    artefacts.flatMap((artefact) => {
      const name = fileName(artefact, entry, locale);
      return name === undefined ? [] : [{ entry, artefact, name }];
    }),
  );
  const largest = Math.max(0, ...files.map(({ artefact }) => artefact.bytes));
  return {
    id: 'files_',
    title: words.files,
    introduction: undefined,
    empty: undefined,
    columns: columns([words.unit, words.file, words.pageCount, words.size], 2),
    rows: files.map(({ entry, artefact, name }) => [
      titleCell(entry, locale),
      cell({ text: name, url: relativeUrl('', artefact.path) }),
      numberCell(artefact.pages === undefined ? '' : String(artefact.pages)),
      numberCell(sizeInWords(locale, artefact.bytes), {
        bar: bar([{ kind: 'plain', value: artefact.bytes }], largest),
      }),
    ]),
  };
}

/** What a file is called; pictures and shared files have no name of their own. */
function fileName(artefact: ArtefactSummary, entry: LibraryEntry, locale: Locale): string | undefined {
  switch (artefact.output) {
    case 'leaflet':
      return editionName(artefact.variant, locale);
    case 'training':
      return dialectName(artefact.variant);
    case 'web':
      return artefact.path === entry.page ? locale.web.overview.page : undefined;
  }
}
