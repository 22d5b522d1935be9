// From the arguments of a command that writes artefacts to the options of the API's `build`.
import type { BuildOptions } from '../build/index.ts';
import type { ParsedOptions } from './arguments.ts';
import { sharedOptions } from './run.ts';

/** The API's options for these arguments. */
export function outputOptions(units: readonly string[], options: ParsedOptions): BuildOptions {
  return {
    ...sharedOptions(units, options),
    output: options.output,
    profile: options.profile,
    readerSpreads: options.readerSpreads,
    allowOverdue: options.allowOverdue,
    training: {
      masteryInManifest: options.masteryInManifest,
      reportFailed: options.reportFailed,
      fourthEdition: options.scorm2004Edition === '4',
    },
    ...(options.only === undefined ? {} : { only: options.only }),
    ...(options.editions === undefined ? {} : { editions: options.editions }),
    ...(options.dialects === undefined ? {} : { dialects: options.dialects }),
  };
}
