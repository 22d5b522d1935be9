// The commands, with the help that teaches them. What a command needs is imported when it runs: help comes at once.
import { Command } from 'commander';
import { generatorVersion } from '../build/resources.ts';
import {
  withCheckOptions,
  withNewOptions,
  withPort,
  withRuleOptions,
  withOutputOptions,
  withSharedOptions,
  type CheckOptions,
  type ParsedOptions,
} from './arguments.ts';
import type { NewOptions } from './new-command.ts';
import type { PreviewOptions } from './preview-command.ts';

const EXIT_CODES = `
Exit codes:
  0   nothing wrong
  1   findings of severity error (or warnings, under --strict)
  2   wrong usage
  70  a bug in Trifold`;

const EXAMPLES = `
Examples:
  trifold build                              everything, into output/
  trifold build spiertrekkingen-been         one unit
  trifold build --only leaflet --editions a4,trifold
  trifold check --format json                findings for a program
  trifold new pijn-in-de-nek                 a unit to start from
  trifold check --rules                      the table of rules
  trifold check --explain sentence-length    all about one rule
  trifold confirm spiertrekkingen-been       its questions were read again and still fit
  trifold list                               which units there are
  trifold preview                            look at it, on http://127.0.0.1:4173/

A unit is one subject: a folder in the content directory, with a source for each language
(content/<unit>/nl.md). Results go to stdout, everything else to stderr.
${EXIT_CODES}`;

/** The program; `exit` receives the exit code of the command that ran. */
export function makeProgram(exit: (code: number) => void): Command {
  const program = new Command('trifold')
    .description('One Markdown source per subject: a print leaflet, a training module and a web page.')
    .version(generatorVersion(), '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('(trifold --help shows how)')
    .showSuggestionAfterError(true)
    .configureHelp({ showGlobalOptions: true })
    .exitOverride();
  const command = (name: string, summary: string): Command =>
    program
      .command(name)
      .summary(summary)
      .description(summary)
      .argument('[unit...]', 'units to work on (default: all)')
      .helpOption('--help', 'print this help')
      .exitOverride();

  withOutputOptions(command('build', 'check, then write every output of the named units'))
    .addHelpText('after', EXIT_CODES)
    .action(async (units: string[], options: ParsedOptions) => {
      const { runBuild } = await import('./build-command.ts');
      exit(await runBuild(units, options));
    });
  withRuleOptions(withCheckOptions(command('check', 'check only; write nothing')))
    .addHelpText('after', EXIT_CODES)
    .action(async (units: string[], options: CheckOptions) => {
      if (options.rules || options.explain !== undefined) {
        const { runRules } = await import('./rules-command.ts');
        exit(runRules(options));
        return;
      }
      const { runCheck } = await import('./check-command.ts');
      exit(await runCheck(units, options));
    });
  withSharedOptions(command('confirm', 'say that questions were read again and fit their sections')).action(
    async (units: string[], options: ParsedOptions) => {
      const { runConfirm } = await import('./confirm-command.ts');
      exit(await runConfirm(units, options));
    },
  );
  withSharedOptions(command('list', 'a table of units: title, language, version, review date, state')).action(
    async (units: string[], options: ParsedOptions) => {
      const { runList } = await import('./list-command.ts');
      exit(await runList(units, options));
    },
  );
  withNewOptions(
    program
      .command('new')
      .summary('a new unit, to start from')
      .description('Writes a source to start from: content/<unit>/<lang>.md. Never writes over a file.')
      .argument('<unit>', 'name of its folder, such as pijn-in-de-nek')
      .helpOption('--help', 'print this help')
      .exitOverride(),
  ).action(async (unit: string, options: NewOptions) => {
    const { runNew } = await import('./new-command.ts');
    exit(await runNew(unit, options));
  });
  withPort(
    withOutputOptions(command('preview', 'build, serve on this machine, and build again at each change')),
  )
    .addHelpText('after', EXIT_CODES)
    .action(async (units: string[], options: PreviewOptions) => {
      const { runPreview } = await import('./preview-command.ts');
      exit(await runPreview(units, options));
    });
  return program;
}
