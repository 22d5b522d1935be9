// Findings in, those an author silenced left out; a silence without effect or without a reason becomes a finding. What the
// reader could not read is no matter of judgement: outputs would lack it, so an error of the reader stays.
import {
  documentBlocks,
  walkSections,
  type Block,
  type Document,
  type Place,
  type Silence,
} from '../document/index.ts';
import type { Finding } from '../findings/index.ts';
import type { RuleSetting } from './rule.ts';

type Settings = Readonly<Record<string, RuleSetting>>;

/**
 * Leaves out what is silenced. A silence covers its line and the whole of the paragraph, heading, table or question that
 * starts there; one above the first block, or in the front matter, also what is found about the whole source. `rules` are
 * the ids of the checks.
 */
export function applySilences(
  document: Document,
  findings: readonly Finding[],
  { settings, rules }: { readonly settings: Settings; readonly rules: readonly string[] },
): Finding[] {
  if (document.silences.length === 0) return [...findings];
  const extent: Extent = { ends: lastLines(document), first: firstLine(document) };
  const isFixed = ({ ruleId, severity }: Finding): boolean => severity === 'error' && !rules.includes(ruleId);
  const used = new Set<Silence>();
  const fixed = new Set<Silence>();
  const left = findings.filter((finding) => {
    const by = document.silences.find((silence) => covers(silence, finding, extent));
    if (by !== undefined && isFixed(finding)) {
      fixed.add(by);
      return true;
    }
    if (by !== undefined) used.add(by);
    return by === undefined;
  });
  return [
    ...left,
    ...document.silences.flatMap((silence) => {
      const state = used.has(silence) ? 'used' : fixed.has(silence) ? 'fixed' : 'unused';
      return faults(silence, state, document, settings);
    }),
  ];
}

/** Where what starts on a line ends, and where the first block starts. */
interface Extent {
  readonly ends: ReadonlyMap<number, number>;
  readonly first: number;
}

function covers(silence: Silence, finding: Finding, { ends, first }: Extent): boolean {
  if (silence.rule !== finding.ruleId || silence.reason.trim() === '') return false;
  const line = finding.place?.start.line;
  if (line === undefined) return silence.line <= first;
  return line >= silence.line && line <= (ends.get(silence.line) ?? silence.line);
}

/** The line of the first block or heading. */
function firstLine({ summary, introduction, sections }: Document): number {
  const starts = [summary, introduction[0], sections[0]].flatMap((one) => one?.place.start.line ?? []);
  return Math.min(...starts);
}

/**
 * The last line of what starts on a line: leaf blocks, headings and questions, in which no comment can stand; a silence never
 * covers a whole list or section.
 */
function lastLines(document: Document): Map<number, number> {
  const ends = new Map<number, number>();
  const note = (place: Place): void => {
    const { line } = place.start;
    ends.set(line, Math.max(ends.get(line) ?? line, place.end.line));
  };
  for (const section of walkSections(document.sections)) note(section.place);
  for (const block of documentBlocks(document)) {
    if (LEAVES.has(block.kind)) note(block.place);
  }
  for (const item of document.items) note(item.place);
  return ends;
}

function faults(
  silence: Silence,
  state: 'used' | 'unused' | 'fixed',
  document: Document,
  settings: Settings,
): Finding[] {
  const finding = (ruleId: string, reason: string, remedy: string): Finding[] => {
    const setting = settings[ruleId];
    if (setting === 'off') return [];
    return [
      {
        ruleId,
        severity: 'warning',
        file: document.file,
        place: silence.place,
        reason,
        remedy,
        basis: BASIS,
      },
    ];
  };
  if (silence.reason.trim() === '') {
    return finding(
      'silence-reason',
      `Rule “${silence.rule}” is silenced without a reason, so it still counts.`,
      'Write the reason behind a colon: trifold-disable-next-line rule: reason.',
    );
  }
  if (state === 'used') return [];
  if (state === 'fixed') {
    return finding(
      'silence-unused',
      `Rule “${silence.rule}” cannot be silenced: what cannot be read is missing from every output.`,
      'Mend what the error says, then remove the comment.',
    );
  }
  return finding(
    'silence-unused',
    `Rule “${silence.rule}” is silenced here, but it finds nothing here.`,
    'Remove the comment, or put it directly above the text it is about and check the rule’s name.',
  );
}

const LEAVES: ReadonlySet<Block['kind']> = new Set(['paragraph', 'figure', 'risk', 'table']);

const BASIS = 'A silenced rule is a decision that the next editor has to be able to follow.';
