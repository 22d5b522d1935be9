// What stands under the findings: how many sources went well, how many findings there are, and how easily each reads.
import type pc from 'picocolors';
import type { RunReport, SourceReport } from '../../build/index.ts';
import { tally } from '../../findings/index.ts';
import type { PrintSetting } from './printer.ts';

type Colors = ReturnType<typeof pc.createColors>;

/** The most sources of which the reading ease is listed; of more, only the hardest. */
const LISTED = 20;

/** Text for a terminal. */
export function summaryText(report: RunReport, setting: PrintSetting, colors: Colors): string {
  const counts = tally(report.findings);
  const rejected = report.sources.filter((source) => source.outcome === 'rejected');
  const accepted = report.sources.length - rejected.length;
  const found = `${count(counts.error, 'error')}, ${count(counts.warning, 'warning')}, ${counts.info} info`;
  const lines = [
    ...readability(report.sources, setting),
    `${total(accepted, rejected.length, setting)} Findings: ${found}.${known(setting)}`,
  ];
  for (const source of rejected)
    lines.push(
      colors.red(
        `${setting.built === undefined ? 'Would not be built' : 'Not built'}: ${setting.pathOf(source.file)}`,
      ),
    );
  if (setting.built !== undefined && accepted > 0)
    lines.push(`Open ${colors.bold(setting.built.index)} to look.`);
  return lines.join('\n');
}

/** A check looks at every source, also at those that a build would refuse. */
function total(accepted: number, rejected: number, { built }: PrintSetting): string {
  if (built !== undefined) return `${count(accepted, 'source')} built, ${String(rejected)} refused.`;
  const all = `${count(accepted + rejected, 'source')} checked`;
  return rejected === 0 ? `${all}.` : `${all}, ${String(rejected)} with errors.`;
}

function readability(sources: readonly SourceReport[], setting: PrintSetting): string[] {
  const measured = sources.flatMap(({ file, readability: ease }) =>
    ease === undefined ? [] : [{ file, ease }],
  );
  if (measured.length === 0) return [];
  const many = measured.length > LISTED;
  // A high LIX reads hard, a high score of the others easy.
  const easeOf = ({ ease }: (typeof measured)[number]): number =>
    ease.formula === 'LIX' ? 100 - ease.score : ease.score;
  const shown = many ? [...measured].sort((a, b) => easeOf(a) - easeOf(b)).slice(0, LISTED) : measured;
  const rows = shown.map(({ file, ease }) => {
    const score = `${ease.formula} ${ease.score.toFixed(0)}`;
    return `  ${setting.pathOf(file)}: ${score}, ${ease.asl.toFixed(1)} words a sentence, ${String(ease.words)} words`;
  });
  return [many ? `Reading ease, the hardest ${String(LISTED)}:` : 'Reading ease:', ...rows];
}

function known(setting: PrintSetting): string {
  return setting.known === undefined ? '' : ` In the baseline: ${String(setting.known)}.`;
}

function count(n: number, noun: string): string {
  return `${String(n)} ${noun}${n === 1 ? '' : 's'}`;
}
