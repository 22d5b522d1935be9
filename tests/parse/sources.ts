// What the reader's tests read with: a library, a glossary, images and units that are the same for all.
import type { AssetRead, Block, Document, Inline, Item } from '../../src/document/index.ts';
import type { Finding } from '../../src/findings/index.ts';
import {
  parseGlossary,
  parseLibrary,
  parseSource,
  type ParseContext,
  type ParsedSource,
} from '../../src/parse/index.ts';

const encoder = new TextEncoder();

/** UTF-8 bytes of a text. */
export function bytesOf(text: string): Uint8Array {
  return encoder.encode(text);
}

const { library } = parseLibrary({
  file: 'library.yml',
  bytes: bytesOf(`title: Folders
source-language: nl
default-organisation: voorbeeld
organisations:
  voorbeeld: { name: Voorbeeldziekenhuis, phone: 020 000 00 00, extra: { balie: Route 12 } }
  ander: { name: Ander huis }
`),
});

const { glossary } = parseGlossary({
  file: 'glossary/nl.yml',
  bytes: bytesOf(`fasciculatie: { explain: Een kleine trekking., aliases: [fasciculaties] }
spasme: Kramp.
`),
});

const been: AssetRead = {
  kind: 'asset',
  asset: { key: 'been.svg', type: 'svg', width: 100, height: 50, sha256: 'ab'.repeat(32), bytes: 1000 },
};

export const CONTEXT: ParseContext = {
  library,
  glossary,
  assets: new Map<string, AssetRead>([
    ['been.svg', been],
    ['stuk.png', { kind: 'fault', reason: 'The PNG image is corrupt.', remedy: 'Save it again.' }],
  ]),
  units: ['hoofdpijn', 'migraine'],
};

/** Reads a whole source. */
export function readBytes(bytes: Uint8Array, context: Partial<ParseContext> = {}, lang = 'nl'): ParsedSource {
  return parseSource({ unit: 'hoofdpijn', lang, file: 'hoofdpijn/nl.md', bytes }, { ...CONTEXT, ...context });
}

export const FRONT_MATTER = `---
title: Hoofdpijn
version: 1.0.0
sources:
  - { id: nhs, title: Headaches }
  - { id: als, title: ALS }
training:
  objectives:
    - { id: alarm, text: De medewerker herkent een alarmteken. }
---
`;

/** Lines of `FRONT_MATTER`: a body's line n is line n + BODY of the file. */
export const BODY = FRONT_MATTER.split('\n').length - 1;

/** Reads a body under the standard front matter; `lines` are the body's. */
export function readBody(
  body: string,
  context: Partial<ParseContext> = {},
): { document: Document; findings: readonly Finding[]; rules: string[] } {
  const { document, findings } = readBytes(bytesOf(FRONT_MATTER + body), context);
  if (document === undefined) throw new Error(`no document: ${JSON.stringify(findings)}`);
  return { document, findings, rules: findings.map((finding) => finding.ruleId) };
}

/** The body's blocks before any heading; there must be no findings. */
export function blocksOf(body: string, context: Partial<ParseContext> = {}): readonly Block[] {
  const { document, findings } = readBody(body, context);
  if (findings.length > 0) throw new Error(findings.map((finding) => finding.reason).join('\n'));
  return document.introduction;
}

/** The inlines of a body that is one paragraph. */
export function inlinesOf(body: string, context: Partial<ParseContext> = {}): readonly Inline[] {
  const [block] = blocksOf(body, context);
  if (block?.kind !== 'paragraph') throw new Error(`a ${String(block?.kind)}, no paragraph`);
  return block.children;
}

/** The only item of a body without findings. */
export function itemOf(body: string): Item {
  const { document, findings } = readBody(body);
  if (findings.length > 0) throw new Error(findings.map((finding) => finding.reason).join('\n'));
  const [item] = document.items;
  if (item === undefined) throw new Error('no item');
  return item;
}

/** A value without places, which most tests are not about. */
export function bare(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, child: unknown) =>
      key === 'place' || key === 'lines' || key === 'places' ? undefined : child,
    ),
  );
}
