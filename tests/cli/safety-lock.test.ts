// The safety lock over the units that ship: every call to action, read back from every artefact that was built.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  documentBlocks,
  inlineRuns,
  walkBlocks,
  type CallToAction,
  type Inline,
} from '../../src/document/index.ts';
import { localeOf, urgencyLabel } from '../../src/locales/index.ts';
import { parseGlossary, parseLibrary, parseSource } from '../../src/parse/index.ts';
import { readZip } from '../package/read-zip.ts';
import { makeWorkplace, type Workplace } from './workplace.ts';

const UNITS = ['handen-wassen', 'spiertrekkingen-been'];
let place: Workplace;
beforeAll(() => {
  place = makeWorkplace();
  const run = place.trifold(['build', '--jobs', '1']);
  expect(run.code, run.stdout).toBe(0);
});
afterAll(() => {
  place.remove();
});

/** Every call to action of a source, read from Markdown by the reader alone. */
function callsOf(unit: string): CallToAction[] {
  const { library } = parseLibrary({ file: 'library.yml', bytes: place.read('content/library.yml') });
  const { glossary } = parseGlossary({ file: 'nl.yml', bytes: place.read('content/glossary/nl.yml') });
  const source = { unit, lang: 'nl', file: `${unit}/nl.md`, bytes: place.read(`content/${unit}/nl.md`) };
  const { document } = parseSource(source, { library, glossary, assets: new Map(), units: UNITS });
  const blocks = document === undefined ? [] : [...documentBlocks(document)];
  return blocks.filter((block) => block.kind === 'call-to-action');
}

/** What must be readable of a call: its level in words, and each stretch of its text between citations. */
function wordsOf(call: CallToAction): string[] {
  const label = urgencyLabel(localeOf('nl'), call.level, '112');
  const runs = [...walkBlocks(call.blocks)].flatMap(inlineRuns);
  return [label, ...runs.flatMap(stretches)].map(squeezed).filter((text) => text !== '');
}

function stretches(run: readonly Inline[]): string[] {
  return run
    .map((node) => {
      if (node.kind === 'citation' || node.kind === 'note-reference') return '\0';
      if ('children' in node) return stretches(node.children).join('\0');
      return 'value' in node ? node.value : ' ';
    })
    .join('')
    .split('\0');
}

/** Without white space, hyphens and case: lines break elsewhere on paper. */
function squeezed(text: string): string {
  return text.replace(/[\s\u00ad\u2010-]+/g, '').toLowerCase();
}

function textOfHtml(html: string): string {
  const text = html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:#39|quot|lt|gt|nbsp|#x27);/g, ' ')
    .replaceAll('&amp;', '&');
  return squeezed(text);
}

/** The texts of the module's screens, out of the data the player reads. */
function textOfPackage(bytes: Buffer): string {
  const page = readZip(bytes).find((entry) => entry.path === 'index.html');
  const html = Buffer.from(page?.bytes ?? []).toString('utf8');
  const data = /<script[^>]*type="application\/json"[^>]*>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '{}';
  const { screens = [] } = JSON.parse(data) as { screens?: { html: string }[] };
  return textOfHtml(screens.map((screen) => screen.html).join(' '));
}

/** In the order of the content, not of the columns on paper. */
function textOfPdf(path: string): string {
  return squeezed(execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-'], { encoding: 'utf8' }));
}

describe.each(UNITS)('%s', (unit) => {
  const artefacts = (): { path: string; output: string }[] => {
    const record = JSON.parse(place.read(`output/${unit}/nl/build.json`).toString('utf8')) as {
      artefacts: { path: string; output: string }[];
    };
    return record.artefacts;
  };

  function textOf(path: string): string {
    if (path.endsWith('.pdf')) return textOfPdf(join(place.folder, 'output', path));
    if (path.endsWith('.zip')) return textOfPackage(place.read(`output/${path}`));
    return textOfHtml(place.read(`output/${path}`).toString('utf8'));
  }

  it('every call to action reaches every leaflet, package and page, its level first', () => {
    const calls = callsOf(unit).map(wordsOf);
    expect(calls.length).toBe(3);
    const read = artefacts().filter(({ path }) => /(?:\.pdf|\.zip|\/index\.html)$/.test(path));
    expect(new Set(read.map(({ output }) => output))).toEqual(new Set(['leaflet', 'training', 'web']));
    for (const { path } of read) {
      const text = textOf(path);
      for (const [label = '', ...words] of calls) {
        const lost = [label, ...words].filter((word) => !text.includes(word));
        expect(lost, path).toEqual([]);
        expect(text.slice(0, text.indexOf(words[0] ?? '')), path).toContain(label);
      }
    }
  });
});

it('a call to action for one output only stops the build', () => {
  place.edit(
    'content/handen-wassen/nl.md',
    /^:::urgent\{level=now\}[\s\S]*?^:::$/m,
    '::::only{output=web}\n$&\n::::',
  );
  const run = place.trifold(['build', 'handen-wassen', '--only', 'web', '--format', 'json', '--quiet']);
  expect(run.code).toBe(1);
  expect(JSON.parse(run.stdout)).toMatchObject({
    findings: expect.arrayContaining([
      expect.objectContaining({
        ruleId: 'redflag-parity',
        severity: 'error',
        reason: expect.stringContaining('tri-fold'),
      }),
    ]),
  });
});
