// Findings in, those an author silenced left out; a silence without effect or without a reason becomes a finding.
import { documentBlocks, walkSections, type Document, type Place, type Silence } from '../document/index.ts';
import type { Finding } from '../findings/index.ts';
import type { RuleSetting } from './rule.ts';

type Settings = Readonly<Record<string, RuleSetting>>;

/** Leaves out what is silenced. A silence covers its line and the whole of the paragraph, heading or item that starts there. */
export function applySilences(
  document: Document,
  findings: readonly Finding[],
  settings: Settings,
): Finding[] {
  if (document.silences.length === 0) return [...findings];
  const ends = lastLines(document);
  const used = new Set<Silence>();
  const left = findings.filter((finding) => {
    const by = document.silences.find((silence) => covers(silence, finding, ends));
    if (by !== undefined) used.add(by);
    return by === undefined;
  });
  return [
    ...left,
    ...document.silences.flatMap((silence) => faults(silence, used.has(silence), document, settings)),
  ];
}

function covers(silence: Silence, finding: Finding, ends: ReadonlyMap<number, number>): boolean {
  const line = finding.place?.start.line;
  if (line === undefined || silence.rule !== finding.ruleId || silence.reason.trim() === '') return false;
  return line >= silence.line && line <= (ends.get(silence.line) ?? silence.line);
}

/** The last line of what starts on a line: the leaf blocks and headings, so that a silence never covers a whole list or section. */
function lastLines(document: Document): Map<number, number> {
  const ends = new Map<number, number>();
  const note = (place: Place): void => {
    const { line } = place.start;
    ends.set(line, Math.max(ends.get(line) ?? line, place.end.line));
  };
  for (const section of walkSections(document.sections)) note(section.place);
  for (const block of documentBlocks(document)) {
    if (block.kind === 'paragraph' || block.kind === 'figure' || block.kind === 'risk') note(block.place);
  }
  return ends;
}

function faults(silence: Silence, used: boolean, document: Document, settings: Settings): Finding[] {
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
  if (used) return [];
  return finding(
    'silence-unused',
    `Rule “${silence.rule}” is silenced here, but it finds nothing here.`,
    'Remove the comment, or put it directly above the text it is about and check the rule’s name.',
  );
}

const BASIS = 'A silenced rule is a decision that the next editor has to be able to follow.';
