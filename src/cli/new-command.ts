// `trifold new <unit>`: a source to start from.
import { scaffold } from '../build/index.ts';
import { displayPath, today } from './run.ts';

export interface NewOptions {
  readonly content: string;
  readonly lang: string;
  readonly title?: string;
}

/** Runs the command; returns the exit code. */
export async function runNew(unit: string, options: NewOptions): Promise<number> {
  const { content, lang, title } = options;
  const file = await scaffold({
    content,
    unit,
    lang,
    published: today(),
    ...(title === undefined ? {} : { title }),
  });
  process.stdout.write(`${displayPath(content, file)}\n`);
  process.stderr.write(`Write it, then look at it with: trifold preview ${unit}\n`);
  return 0;
}
