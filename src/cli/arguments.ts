// The table of options, their parsers, and the groups that commands share.
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { EditionId, OutputId } from '../document/index.ts';
import type { PrintProfile, ScormDialect } from '../outputs/output.ts';
import type { PrinterId } from './printers/index.ts';

/** Options as commander hands them over after parsing. */
export interface ParsedOptions {
  readonly content: string;
  readonly output: string;
  readonly lang?: readonly string[];
  readonly only?: readonly OutputId[];
  readonly editions?: readonly EditionId[];
  readonly dialects?: readonly ScormDialect[];
  readonly profile: PrintProfile;
  readonly readerSpreads: boolean;
  readonly allowOverdue: boolean;
  readonly masteryInManifest: boolean;
  readonly reportFailed: boolean;
  readonly scorm2004Edition: '3' | '4';
  readonly jobs?: number;
  readonly format: PrinterId;
  readonly strict: boolean;
  readonly maxWarnings?: number;
  readonly baseline?: string;
  readonly writeBaseline: boolean;
  readonly quiet: boolean;
  readonly timing: boolean;
  readonly color: boolean;
}

/** Options of `check`, which can also tell about its rules. */
export interface CheckOptions extends ParsedOptions {
  readonly rules: boolean;
  readonly explain?: string;
}

const FORMATS = ['pretty', 'json', 'sarif', 'github'] as const satisfies readonly PrinterId[];
const OUTPUTS = ['leaflet', 'training', 'web'] as const satisfies readonly OutputId[];
const EDITIONS = ['a4', 'large-print', 'trifold', 'booklet'] as const satisfies readonly EditionId[];
const DIALECTS = ['scorm12', 'scorm2004'] as const satisfies readonly ScormDialect[];
const PROFILES = ['office', 'press'] as const satisfies readonly PrintProfile[];

/** A parser for a comma-separated list of known words. */
function listOf<T extends string>(known: readonly T[]): (value: string) => T[] {
  return (value) =>
    value.split(',').map((word) => {
      const found = known.find((one) => one === word.trim());
      if (found === undefined) throw new InvalidArgumentError(`“${word}” is none of: ${known.join(', ')}.`);
      return found;
    });
}

function languages(value: string): string[] {
  return value.split(',').map((tag) => {
    if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag.trim())) {
      throw new InvalidArgumentError(`“${tag}” is no BCP 47 language tag, such as nl or en-GB.`);
    }
    return tag.trim();
  });
}

function wholeNumber(least: number): (value: string) => number {
  return (value) => {
    if (!/^\d+$/.test(value) || Number(value) < least) {
      throw new InvalidArgumentError(`It must be a whole number, ${String(least)} or more.`);
    }
    return Number(value);
  };
}

/** Adds the options that every command has. */
export function withSharedOptions(command: Command): Command {
  return command
    .addOption(new Option('--content <dir>', 'content directory').default('content'))
    .addOption(new Option('--lang <tags>', 'only these languages, e.g. nl,en').argParser(languages))
    .addOption(new Option('--format <format>', 'how results are printed').choices(FORMATS).default('pretty'))
    .addOption(new Option('--quiet', 'no progress, no summary: only results').default(false))
    .addOption(new Option('--no-color', 'no colours (or set NO_COLOR)'));
}

/** Adds the options of commands that check. */
export function withCheckOptions(command: Command): Command {
  return withSharedOptions(command)
    .addOption(
      new Option('--jobs <n>', 'worker threads (default: as many as pay off)').argParser(wholeNumber(1)),
    )
    .addOption(new Option('--strict', 'warnings count as errors').default(false))
    .addOption(new Option('--max-warnings <n>', 'more warnings than this fail').argParser(wholeNumber(0)))
    .addOption(new Option('--baseline <file>', 'findings in this file are known, and do not fail'))
    .addOption(new Option('--write-baseline', 'write all findings into the baseline').default(false))
    .addOption(new Option('--timing', 'print where the time went').default(false));
}

/** Adds the options that tell about the rules instead of checking. */
export function withRuleOptions(command: Command): Command {
  return command
    .addOption(new Option('--rules', 'print the table of rules instead, pretty or json').default(false))
    .addOption(new Option('--explain <rule>', 'print all about one rule instead, pretty or json'));
}

/** Adds the options of the training packages. */
function withTrainingOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--mastery-in-manifest', 'SCORM 1.2: let the LMS judge the score by itself').default(false),
    )
    .addOption(
      new Option('--no-report-failed', 'report “incomplete”, not “failed”, when no attempts are left'),
    )
    .addOption(
      new Option('--scorm2004-edition <edition>', 'edition that SCORM 2004 packages declare')
        .choices(['3', '4'])
        .default('3'),
    );
}

/** Adds the options of commands that write artefacts. */
export function withOutputOptions(command: Command): Command {
  return withTrainingOptions(withCheckOptions(command))
    .addOption(new Option('--output <dir>', 'output directory').default('output'))
    .addOption(
      new Option('--only <outputs>', `only these outputs: ${OUTPUTS.join(',')}`).argParser(listOf(OUTPUTS)),
    )
    .addOption(
      new Option('--editions <editions>', `leaflet editions: ${EDITIONS.join(',')}`).argParser(
        listOf(EDITIONS),
      ),
    )
    .addOption(
      new Option('--dialects <dialects>', `packages: ${DIALECTS.join(',')}`).argParser(listOf(DIALECTS)),
    )
    .addOption(
      new Option('--profile <profile>', 'print profile: office, or press with bleed and crop marks')
        .choices(PROFILES)
        .default('office'),
    )
    .addOption(
      new Option(
        '--reader-spreads',
        'write booklets also page by page in reading order, for the screen',
      ).default(false),
    )
    .addOption(
      new Option('--allow-overdue', 'build leaflets past their review date, marked as such').default(false),
    );
}

/** Adds the options of a new unit. */
export function withNewOptions(command: Command): Command {
  return command
    .addOption(new Option('--content <dir>', 'content directory').default('content'))
    .addOption(new Option('--lang <tag>', 'language of the source').default('nl'))
    .addOption(new Option('--title <title>', 'title (default: made of the name)'));
}

/** Adds the port of the preview. */
export function withPort(command: Command): Command {
  return command.addOption(
    new Option('--port <n>', 'port of the preview, on loopback; 0 takes a free one')
      .default(4173)
      .argParser(wholeNumber(0)),
  );
}
