// The table of output formats.
import { printGithub } from './github.ts';
import { printJson } from './json.ts';
import { printPretty } from './pretty.ts';
import type { Printer } from './printer.ts';
import { printSarif } from './sarif.ts';

export type PrinterId = 'pretty' | 'json' | 'sarif' | 'github';

export const PRINTERS: Readonly<Record<PrinterId, Printer>> = {
  pretty: printPretty,
  json: printJson,
  sarif: printSarif,
  github: printGithub,
};

export type { PrintedBuild, PrintSetting } from './printer.ts';
