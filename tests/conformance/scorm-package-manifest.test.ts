import { XMLParser } from 'fast-xml-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/index.ts';
import type { ScormDialect, TrainingOptions } from '../../src/outputs/output.ts';
import { templatesOf } from '../../src/outputs/template.ts';
import { MANIFEST_TEMPLATES, renderManifest, renderMetadata } from '../../src/outputs/training/manifest.ts';
import { bareMeta, choice, makeDocument, resources } from '../outputs/training/fixture.ts';
import { manifestComplaints, metadataComplaints } from './scorm-schemas.ts';

const LIST = { pages: MANIFEST_TEMPLATES, partials: [] };
const DIALECTS = ['scorm12', 'scorm2004'] as const;
const FILES = ['index.html', 'player.js'];

const manifestOf = (document: Document, dialect: ScormDialect, options: TrainingOptions = {}): string =>
  renderManifest({ document, dialect, files: FILES, options }, templatesOf(resources, LIST)).toString();

const withTitle = (title: string, more: Partial<Document['meta']> = {}): Document => {
  const { training } = makeDocument().meta;
  return makeDocument({}, { training: { ...training, title }, ...more });
};

const metadataOf = (document: Document, dialect: ScormDialect): string =>
  renderMetadata(document, dialect, templatesOf(resources, LIST)).toString();

const NASTY = [
  'Quotes "double" \'single\' `back`',
  'R&D <script>alert(1)</script> ]]> &amp; {{title}}',
  'متى تتصل بالطبيب؟',
  'Line\nbreak\tand \u0000\u0007 control \ud800 lone \u{1f9b5} leg',
  'x'.repeat(500),
  'woord '.repeat(80),
  'gip\u00adsen',
];

/** A document that says this text wherever the manifest and the metadata have a place for text. */
const saying = (text: string): Document =>
  withTitle(text, { summary: text, keywords: [text], licence: text, version: text });

describe('manifest and metadata against the official schemas', () => {
  const anyText = fc.sample(fc.string({ unit: 'binary' }), { numRuns: 50, seed: 12 });

  it.each(DIALECTS)('are valid whatever the texts are: %s', async (dialect) => {
    const documents = [...NASTY, ...anyText].map(saying);
    const manifests = documents.map((document) => manifestOf(document, dialect));
    expect(await manifestComplaints(manifests, dialect)).toEqual([]);
  });

  it('are valid whatever the texts are: metadata of 1.2', async () => {
    const documents = [...NASTY, ...anyText].map(saying);
    expect(await metadataComplaints(documents.map((document) => metadataOf(document, 'scorm12')))).toEqual(
      [],
    );
  });

  it.each(DIALECTS)('are valid with every option and with none: %s', async (dialect) => {
    const documents = [makeDocument(), makeDocument({ meta: bareMeta })];
    const manifests = documents.map((document) =>
      manifestOf(document, dialect, { masteryInManifest: true, fourthEdition: true }),
    );
    expect(await manifestComplaints(manifests, dialect)).toEqual([]);
    const metadata = documents.map((document) => metadataOf(document, dialect));
    if (dialect === 'scorm12') expect(await metadataComplaints(metadata)).toEqual([]);
    const optional = metadata.map(
      (text) => [...text.matchAll(/<(rights|educational|keyword|description)\b/g)].length,
    );
    expect(optional).toEqual([6, 0]);
  });

  it.each(DIALECTS)('the judge itself can say no: %s', async (dialect) => {
    const good = manifestOf(makeDocument(), dialect);
    for (const [from, to] of [
      [' type="webcontent"', ''],
      [/ identifier="[^"]*_item"/, ' identifier="1 2"'],
      ['ype="sco"', 'ype="thing"'],
      ['<organizations ', '<organisations '],
    ] as const) {
      const bad = good.replace(from, to);
      expect(bad).not.toBe(good);
      expect(await manifestComplaints([good, bad], dialect), String(from)).not.toEqual([]);
    }
  });

  it('the judge of metadata can say no', async () => {
    const bad = metadataOf(makeDocument(), 'scorm12').replace('<language>', '<language/><tongue/><language>');
    expect(await metadataComplaints([bad])).not.toEqual([]);
  });
});

describe('what the manifest says', () => {
  it('has the schema version, prefixes and attribute spelling LMSs look for', () => {
    const one = manifestOf(makeDocument(), 'scorm12');
    expect(one).toContain('<schemaversion>1.2</schemaversion>');
    expect(one).toContain('adlcp:scormtype="sco"');
    const two = manifestOf(makeDocument(), 'scorm2004');
    expect(two).toContain('<schemaversion>2004 3rd Edition</schemaversion>');
    expect(two).toContain('adlcp:scormType="sco"');
    const four = manifestOf(makeDocument(), 'scorm2004', { fourthEdition: true });
    expect(four).toBe(two.replace('2004 3rd Edition', '2004 4th Edition'));
    expect(manifestOf(makeDocument(), 'scorm12', { fourthEdition: true })).toBe(one);
    expect(two).toContain(
      '<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>',
    );
    for (const button of ['previous', 'continue', 'exit', 'exitAll', 'abandon', 'abandonAll']) {
      expect(two).toContain(`<adlnav:hideLMSUI>${button}</adlnav:hideLMSUI>`);
    }
  });

  it('shows the administrator title, description, language, version, status and duration', () => {
    const parse = (xml: string): unknown => new XMLParser({ ignoreAttributes: false }).parse(xml);
    const langstring = (value: string | number, lang = 'nl'): unknown => ({
      langstring: { '#text': value, '@_xml:lang': lang },
    });
    const one = manifestOf(makeDocument(), 'scorm12');
    expect(parse(one)).toMatchObject({
      manifest: {
        '@_version': '1.0.0',
        metadata: { 'adlcp:location': 'metadata.xml' },
        organizations: { organization: { title: 'Spiertrekkingen herkennen en uitleggen' } },
      },
    });
    expect(parse(metadataOf(makeDocument(), 'scorm12'))).toMatchObject({
      lom: {
        general: {
          title: langstring('Spiertrekkingen herkennen en uitleggen'),
          description: langstring('Wat het is, wat u zelf kunt doen en wanneer u belt.'),
          language: 'nl',
        },
        lifecycle: {
          version: langstring('1.0.0', 'x-none'),
          status: { value: langstring('Draft', 'x-none') },
        },
        educational: { typicallearningtime: { datetime: '0000-00-00T00:20' } },
      },
    });
    expect(manifestOf(makeDocument(), 'scorm2004')).toContain(
      '<adlcp:location>metadata.xml</adlcp:location>',
    );
    expect(parse(metadataOf(makeDocument(), 'scorm2004'))).toMatchObject({
      lom: {
        general: {
          title: { string: { '#text': 'Spiertrekkingen herkennen en uitleggen', '@_language': 'nl' } },
          description: { string: { '#text': 'Wat het is, wat u zelf kunt doen en wanneer u belt.' } },
          language: 'nl',
        },
        lifeCycle: { version: { string: '1.0.0' }, status: { value: 'draft' } },
        educational: { typicalLearningTime: { duration: 'PT20M' } },
      },
    });
  });

  it('writes long durations as each binding wants them', () => {
    const { training } = makeDocument().meta;
    const long = makeDocument({}, { training: { ...training, minutes: 1530 } });
    expect(metadataOf(long, 'scorm12')).toContain('<datetime>0000-00-01T01:30</datetime>');
  });

  it.each(DIALECTS)('refers only to what it has: %s', (dialect) => {
    const xml = manifestOf(makeDocument(), dialect);
    const value = (name: string): string => new RegExp(` ${name}="([^"]+)"`).exec(xml)![1]!;
    expect(xml).toContain(`<organization identifier="${value('default')}"`);
    expect(xml).toContain(`<resource identifier="${value('identifierref')}"`);
    expect(xml).toContain(`<file href="${value('href')}"/>`);
  });

  it('leaves the mastery score out of 1.2 unless it is asked for', () => {
    expect(manifestOf(makeDocument(), 'scorm12')).not.toContain('masteryscore');
    expect(manifestOf(makeDocument(), 'scorm12', { masteryInManifest: true })).toContain(
      '<adlcp:masteryscore>80</adlcp:masteryscore>',
    );
  });

  it('gives 2004 the measure, but not where there is no score to reach', () => {
    const plain = manifestOf(makeDocument(), 'scorm2004');
    expect(plain).toContain('satisfiedByMeasure="true"');
    expect(plain).toContain('<imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure>');
    const practice = makeDocument({ items: [choice('a', 'A?', { practice: true })] });
    expect(manifestOf(practice, 'scorm2004')).not.toContain('minNormalizedMeasure');
    expect(manifestOf(practice, 'scorm2004')).toContain('satisfiedByMeasure="false"');
  });

  it('keeps its identifiers when the text, title, version and items change', () => {
    const ids = (xml: string): string[] =>
      [...xml.matchAll(/identifier(?:ref)?="([^"]+)"/g)].map((hit) => hit[1]!);
    for (const dialect of DIALECTS) {
      const before = ids(manifestOf(makeDocument(), dialect));
      const after = makeDocument(
        { items: [], sections: [] },
        { version: '9.9.9', title: 'Anders', status: 'reviewed' },
      );
      expect(ids(manifestOf(after, dialect))).toEqual(before);
      expect(before).toContain('trifold_spiertrekkingen-been_nl');
      expect(ids(manifestOf(makeDocument({ lang: 'en' }), dialect))).not.toEqual(before);
    }
  });
});
