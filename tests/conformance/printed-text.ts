// What an edition must say of a unit: told from its parsed source alone, in the order in which it should be read.
import { planJobs } from '../../src/build/plan.ts';
import { readLibrary } from '../../src/build/library.ts';
import {
  blocksText,
  inlineText,
  selectContent,
  walkBlocks,
  walkSections,
  type Block,
  type Document,
  type EditionId,
  type Section,
} from '../../src/document/index.ts';
import { parseSource } from '../../src/parse/index.ts';

/** The text of a unit in Dutch as this edition prints it; what leaflets say of their own is left out. */
export async function printedText(contentDir: string, unit: string, edition: EditionId): Promise<string> {
  const document = selectContent(await parsed(contentDir, unit), { output: 'leaflet', edition });
  return (edition === 'trifold' ? panelText(document) : flowText(document)).join('\n');
}

async function parsed(contentDir: string, unit: string): Promise<Document> {
  const files = await readLibrary(contentDir);
  const units = files.units.filter((one) => one.unit === unit);
  for await (const { job } of planJobs(units, files, { contentDir, outputs: [] })) {
    const result = parseSource(job.source, {
      library: files.library,
      glossary: files.glossaries.get('nl') ?? new Map(),
      assets: job.assets,
      units: files.units.map((one) => one.unit),
    });
    if (result.document !== undefined) return result.document;
  }
  throw new Error(`no source for ${unit}`);
}

function flowText(document: Document): string[] {
  return [
    inlineText(document.title),
    document.meta.summary,
    blocksText(document.summary?.blocks ?? []),
    blocksText(document.introduction),
    ...document.sections.flatMap(sectionText),
    ...[...document.terms]
      .sort((a, b) => (a.term.toLowerCase() < b.term.toLowerCase() ? -1 : 1))
      .map((term) => term.explanation),
    document.meta.version,
  ];
}

function sectionText(section: Section): string[] {
  return [
    inlineText(section.title),
    blocksText(plain(section.blocks)),
    ...section.sections.flatMap(sectionText),
  ];
}

function plain(blocks: readonly Block[]): Block[] {
  return blocks.filter((block) => block.kind !== 'item' && block.kind !== 'case');
}

/** Front, flap, inside, back. */
function panelText(document: Document): string[] {
  const parts = [...walkSections(document.sections)];
  const all = [...walkBlocks(parts.flatMap((part) => part.blocks))];
  const figure = all.filter((block) => block.kind === 'figure').slice(0, 1);
  const calls = all.filter((block) => block.kind === 'call-to-action');
  const isFlap = (section: Section): boolean => section.purpose === 'when-to-call';
  const isBack = (section: Section): boolean => section.purpose === 'contact';
  const short = (section: Section): string[] => {
    const own = plain(section.blocks).filter((block) => !figure.includes(block as (typeof figure)[number]));
    const rest = section.brief === undefined ? section.sections.flatMap(short) : [];
    return [inlineText(section.title), blocksText(section.brief ?? own), ...rest];
  };
  return [
    inlineText(document.title),
    document.meta.summary,
    blocksText(figure),
    blocksText(document.summary?.blocks ?? []),
    ...document.sections.filter(isFlap).flatMap(short),
    blocksText(calls),
    ...document.sections.filter((section) => !isFlap(section) && !isBack(section)).flatMap(short),
    ...document.sections.filter(isBack).flatMap(short),
    document.organisation.phone ?? '',
    document.meta.version,
  ];
}
