// The PDF of edition a4, read back with pdf.js: nothing of Trifold's own code judges it.
import { execFileSync } from 'node:child_process';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { emitLeaflet } from '../../../src/outputs/leaflet/index.ts';
import { p, sampleContext, sampleDocument, section, text } from './sample.ts';

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>;

async function print(change: Parameters<typeof sampleDocument>[0] = {}): Promise<Uint8Array> {
  const { artefacts } = await emitLeaflet(sampleDocument(change), sampleContext());
  return artefacts[0]!.bytes;
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  return getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
}

interface Tree {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly children?: readonly Tree[];
}

/** What pdf.js tells of a link, as far as it is looked at here. */
interface LinkAnnotation {
  readonly url?: string;
  readonly contentsObj: { readonly str: string };
}

/** Roles below a node as nested text: `Sect(H2 P)`. */
function dump(node: Tree): string {
  const children = (node.children ?? []).filter((child) => child.role !== undefined).map(dump);
  return children.length === 0 ? (node.role ?? '') : `${node.role ?? ''}(${children.join(' ')})`;
}

/** Text as poppler reads it: it honours ActualText, which pdf.js does not. */
function popplerText(bytes: Uint8Array): string {
  return execFileSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], { input: bytes, encoding: 'utf8' });
}

async function textOf(pdf: Pdf): Promise<string> {
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent({ includeMarkedContent: false });
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  return pages.join('\n').replaceAll('\u00a0', ' ');
}

let bytes: Uint8Array;
let pdf: Pdf;

beforeAll(async () => {
  bytes = await print();
  pdf = await open(bytes);
});

describe('properties', () => {
  it('names title, language, author, subject and keywords, and has the title shown', async () => {
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Title: 'Spiertrekkingen in het been',
      Author: 'Voorbeeldziekenhuis',
      Subject: 'Wat het is, wat u zelf kunt doen en wanneer u belt.',
      Keywords: 'trekkingen & kramp, Aandoeningen',
      Language: 'nl',
      CreationDate: 'D:20261122000000Z',
    });
    expect(metadata.get('pdfuaid:part')).toBe('1');
    expect(metadata.get('pdfaid:conformance')).toBe('A');
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  });

  it('has bookmarks of the headings', async () => {
    const outline = await pdf.getOutline();
    expect(outline.map((entry) => entry.title)).toEqual([
      'Spiertrekkingen in het been',
      'In het kort',
      'Wat zijn spiertrekkingen?',
      'Wanneer belt u een arts?',
      'Wat kunt u zelf doen?',
      'Noten',
      'Woordenlijst',
      'Bronnen',
      'Contact',
    ]);
  });

  it('has the same bytes twice', async () => {
    expect(Buffer.compare(bytes, await print())).toBe(0);
  });
});

describe('structure', () => {
  it('has headings, lists, tables and figures where the text has them', async () => {
    const trees = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, index) =>
        (await pdf.getPage(index + 1)).getStructTree(),
      ),
    );
    const all = trees.map((tree) => dump(tree as Tree)).join('\n');
    expect(all).toContain('Sect(H2 L(LI(LBody(P)) LI(LBody(P)) LI(LBody(P))))');
    expect(all).toContain('Sect(H2 P(Link) P(Reference(Link)) Div(Figure Caption))');
    expect(all).toContain('Table(THead(TR(TH TH TH)) TBody(TR(TD TD TD) TR(TD TD TD)))');
    expect(all).toContain('L(LI(Lbl LBody(P)) LI(Lbl LBody(P)) LI(Lbl LBody(P)))');
    expect(all).toContain('L(LI(Lbl LBody(P L(LI(Lbl LBody(P)) LI(Lbl LBody(P))))) LI(Lbl LBody(P)))');
    expect(all).toContain('Sect(H2 Note(Lbl P))');
    expect(all).toContain('BlockQuote(P)');
  });

  it('gives figures their alternate text and passages their language', async () => {
    const nodes: Tree[] = [];
    const walk = (node: Tree): void => {
      nodes.push(node);
      (node.children ?? []).forEach(walk);
    };
    for (let number = 1; number <= pdf.numPages; number += 1) {
      walk((await (await pdf.getPage(number)).getStructTree()) as Tree);
    }
    const alts = nodes.flatMap((node) => (node.role === 'Figure' ? [node.alt] : []));
    expect(alts).toEqual([
      'Tekening van een been met de kuit aangewezen.',
      'QR-code die naar voorbeeld.example/folders/voorbeeld/nl leidt',
    ]);
    expect(nodes.filter((node) => node.lang === 'en')).toHaveLength(1);
  });

  it('leads links where they go, each with a description', async () => {
    const links: LinkAnnotation[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      links.push(...((await (await pdf.getPage(number)).getAnnotations()) as LinkAnnotation[]));
    }
    expect(links.map((link) => link.url ?? 'here')).toEqual([
      'here',
      'here',
      'https://www.thuisarts.example/spieren/trekkingen',
      'here',
      'https://www.nhs.uk/conditions/twitching-eyes-and-muscles/',
      'tel:0200000000',
      'mailto:folders@voorbeeld.example',
      'https://voorbeeld.example/',
      // The address under the QR code stands on two lines.
      'https://voorbeeld.example/folders/voorbeeld/nl/#v1.2.0',
      'https://voorbeeld.example/folders/voorbeeld/nl/#v1.2.0',
    ]);
    for (const link of links) expect(link.contentsObj.str).not.toBe('');
  });
});

describe('text', () => {
  it('comes out in reading order', async () => {
    const all = (await textOf(pdf)).replace(/\s+/g, ' ');
    const expected = [
      'Spiertrekkingen in het been',
      'Concept: deze tekst is nog niet nagekeken door een arts.',
      'In het kort',
      'Deze folder gaat over',
      'De medische naam is fasciculatie. Vaak',
      'Trekkingen zitten vaak in de kuit.',
      'Bel direct 112',
      'verward praten',
      'Bel vandaag nog',
      'Reden om te bellen',
      'zoals u gewend bent',
      'Wat u wel kunt doen',
      'Wat u beter niet kunt doen',
      'Ga voor een muur staan.',
      '3 van de 10 mensen heeft weleens last',
      'Een warm bad ontspant de spier.',
      'thuisarts.example/spieren/trekkingen',
      '020 123 45 67',
      'Dit is de tekst van de noot.',
      'Een kleine trekking van een spier',
      'geraadpleegd op 29 augustus 2024',
      '020 000 00 00',
      'Opnieuw nakijken voor: 20 november 2029',
    ];
    let from = 0;
    for (const phrase of expected) {
      const at = all.indexOf(phrase, from);
      expect(at, `"${phrase}" behind position ${String(from)}`).toBeGreaterThanOrEqual(from);
      from = at;
    }
  });

  it('numbers the pages', async () => {
    const all = await textOf(pdf);
    for (let page = 1; page <= pdf.numPages; page += 1) {
      expect(all).toContain(`${String(page)} van ${String(pdf.numPages)}`);
    }
  });

  it('reads a word broken at a soft hyphen as one word', async () => {
    const syllables = [
      'zenuw',
      'spier',
      'onder',
      'zoeks',
      'uitslag',
      'besprekings',
      'kamer',
      'deur',
      'klink',
    ];
    const long = [...syllables, ...syllables].join('\u00ad');
    const broken = await print({ sections: [section('a', 'Lang', [p(`Dit is ${long}, meer niet.`)])] });
    const read = popplerText(broken);
    expect(read).toContain('\u00ad\n');
    expect(read.replace(/\u00ad\n/g, '')).toContain(`${long.replaceAll('\u00ad', '')}, meer niet.`);
  });
});

describe('findings', () => {
  it('reports a character that the typeface lacks, with its place', async () => {
    const document = sampleDocument({ sections: [section('a', 'Pijl', [p([text('van 1 \u2192 2')])])] });
    const { artefacts, findings } = await emitLeaflet(document, sampleContext());
    expect(artefacts).toEqual([]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      ruleId: 'leaflet/glyph-missing',
      actual: '\u2192',
      file: 'content/voorbeeld/nl.md',
    });
    expect(findings[0]?.place?.start.line).toBeGreaterThan(0);
  });

  it('does not print an overdue text unless asked, and then says so on it', async () => {
    const options = { ...sampleContext().options, today: '2030-01-01' };
    const refused = await emitLeaflet(sampleDocument(), sampleContext({ options }));
    expect(refused.artefacts).toEqual([]);
    expect(refused.findings.map((finding) => finding.ruleId)).toEqual(['leaflet/overdue']);
    const allowed = await emitLeaflet(
      sampleDocument(),
      sampleContext({ options: { ...options, allowOverdue: true } }),
    );
    expect(await textOf(await open(allowed.artefacts[0]!.bytes))).toContain(
      'Deze tekst moest voor 20 november 2029',
    );
  });

  it('prints nothing of a withdrawn document', async () => {
    const { meta } = sampleDocument();
    const result = await emitLeaflet(
      sampleDocument({ meta: { ...meta, status: 'withdrawn' } }),
      sampleContext(),
    );
    expect(result).toEqual({ artefacts: [], findings: [] });
  });
});
