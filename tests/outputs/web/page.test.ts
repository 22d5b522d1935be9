// The page of a document: what stands on it, where its links go, what it weighs, and that no source can break out.
import { describe, expect, it } from 'vitest';
import { brotliCompressSync } from 'node:zlib';
import { compactStyle } from '../../../src/outputs/web/assets.ts';
import { legAsset, meta, organisation, p, richDocument, section } from '../fixtures.ts';
import { complaintsOf, contextOf, emitted, pageOf, textOf } from './pages.ts';

const draftOf = (change: Partial<typeof meta>): ReturnType<typeof richDocument> =>
  richDocument({ meta: { ...meta, ...change } });

describe('the page', () => {
  const page = pageOf();

  it('is valid HTML', async () => {
    expect(await complaintsOf(page)).toEqual([]);
  });

  it('shows only what is meant for the web', () => {
    expect(page).not.toContain('Alleen op papier');
    expect(page).not.toContain('Alleen voor medewerkers');
    expect(page).not.toContain('Wanneer belt iemand vandaag nog');
    expect(page).not.toContain('Een spier trilt even.');
  });

  it('has a skip link, a breadcrumb into the library, a table of contents and stable anchors', () => {
    expect(page).toContain('<a class="skip" href="#main_">');
    expect(page).toContain('../../index.html#category_mens-en-gezondheid-aandoeningen');
    for (const id of ['wat', 'oorzaken', 'zelf', 'wanneer', 'meer']) {
      expect(page).toContain(`<li><a href="#${id}">`);
      expect(page).toContain(`<h2 id="${id}">`);
    }
  });

  it('has no table of contents over a short text', () => {
    expect(pageOf(richDocument({ sections: [section('a', 'A', [p('x')])] }))).not.toContain(
      'class="contents"',
    );
  });

  it('says that a clinician has not reviewed a draft, and that a sample organisation does not exist', () => {
    expect(page).toContain('Concept: deze tekst is nog niet nagekeken door een arts.');
    expect(page).toContain('Voorbeeld: deze organisatie bestaat niet.');
    const reviewed = pageOf(
      richDocument({
        meta: {
          ...meta,
          status: 'reviewed',
          reviewed: '2026-11-01',
          reviewers: [{ name: 'D. Dokter', role: 'huisarts' }],
        },
        organisation: { ...organisation, sample: false },
      }),
    );
    expect(reviewed).not.toContain('class="notice');
    expect(reviewed).toContain('D. Dokter, huisarts');
    expect(reviewed).toContain('1 november 2026');
  });

  it('says when its review is overdue, if the day is known', () => {
    const overdue = /moest voor 1 oktober 2029 opnieuw worden nagekeken/;
    const options = contextOf().options;
    expect(pageOf(richDocument(), { options: { ...options, today: '2029-10-02' } })).toMatch(overdue);
    expect(pageOf(richDocument(), { options: { ...options, today: '2029-10-01' } })).not.toMatch(overdue);
    expect(page).not.toMatch(overdue);
  });

  it('links to the leaflet editions and the training packages with pages and size', () => {
    expect(page).toContain('href="been-a4.pdf"');
    expect(page).toContain('PDF, 2 pagina’s, 85 kB');
    expect(page).toContain('PDF, 1 pagina, 1,3 MB');
    expect(page).toContain('SCORM 1.2');
    expect(pageOf(richDocument(), { made: [] })).not.toMatch(/class="(downloads|training)"/);
  });

  it('links to related units that exist, and to its other languages', () => {
    expect(page).toContain('<a href="../../trillend-ooglid/nl/index.html">Trillend ooglid</a>');
    expect(page).not.toContain('bestaat-niet');
    expect(page).toContain('<a href="../ar-EG/index.html" hreflang="ar-EG" lang="ar-EG" dir="auto">');
    expect(page).toContain(
      '<link rel="alternate" hreflang="ar-EG" href="https://folders.example/spiertrekkingen-been/ar-EG/">',
    );
  });

  it('asks for remarks by mail, about this version', () => {
    expect(page).toMatch(/href="mailto:neurologie@ziekenhuis\.example\?subject&#x3D;[^"]*versie%201\.1\.0"/);
  });

  it('emits its pictures beside it under a name with a hash, with their size in the markup', () => {
    const { artefacts } = emitted();
    expect(artefacts.map((artefact) => artefact.path)).toContain(
      'spiertrekkingen-been/nl/been-0f0f0f0f0f.svg',
    );
    expect(page).toMatch(/<img src="been-0f0f0f0f0f\.svg" alt="[^"]+" width="640" height="400"/);
  });

  it('uses the logo of the brand, which all pages share', () => {
    const logo = { ...legAsset, key: '/merk/Logo Zuid.svg', sha256: 'ab'.repeat(32) };
    const branded = richDocument({
      assets: [legAsset, logo],
      brand: { colour: '#0b4f5c', alarm: '#a3121f', logo: logo.key },
    });
    const assets = new Map([...contextOf().assets, [logo.key, new Uint8Array([1])]]);
    const result = emitted(branded, { assets });
    expect(result.artefacts.map((artefact) => artefact.path)).toContain('assets/logo-zuid-ababababab.svg');
    expect(textOf(result, 'index.html')).toContain('src="../../assets/logo-zuid-ababababab.svg"');
  });

  it('gives the same bytes each time', () => {
    expect(emitted()).toEqual(emitted());
  });
});

describe('the withdrawn page', () => {
  const withdrawn = pageOf(draftOf({ status: 'withdrawn', replacedBy: 'trillend-ooglid' }));

  it('says so, points to what replaces it, and shows no content', async () => {
    expect(await complaintsOf(withdrawn)).toEqual([]);
    expect(withdrawn).toContain('Deze folder is ingetrokken.');
    expect(withdrawn).toContain(
      'Lees deze folder: <a href="../../trillend-ooglid/nl/index.html">Trillend ooglid</a>',
    );
    expect(withdrawn).not.toContain('Wat zijn spiertrekkingen?');
    expect(withdrawn).not.toContain('been-a4.pdf');
    expect(withdrawn).toContain('<meta name="robots" content="noindex">');
  });
});

describe('the version check', () => {
  it('has an answer for each version in the list of changes', () => {
    const page = pageOf();
    expect(page).toMatch(/id="v1\.1\.0">\s*<p>Uw folder is versie 1\.1\.0\. Dat is de nieuwste/);
    expect(page).toMatch(
      /id="v1\.0\.0">\s*<p>[^<]*nieuwe versie: 1\.1\.0 van 20 november 2026[\s\S]{0,40}<li>Uitleg over/,
    );
  });

  it('finds the changes since, whichever way the list runs', () => {
    const changes = [
      { version: '1.0.0', date: '2026-01-01', text: 'Eerste.' },
      { version: '1.1.0', date: '2026-02-01', text: 'Tweede.' },
      { version: '2.0.0', date: '2026-03-01', text: 'Derde.' },
    ];
    const answer = /id="v1\.0\.0">([\s\S]*?)<\/div>/.exec(
      pageOf(draftOf({ version: '2.0.0', changes })),
    )?.[1];
    expect(answer?.match(/<li>.*?<\/li>/g)).toEqual(['<li>Derde.</li>', '<li>Tweede.</li>']);
  });

  it('says of every version that it is withdrawn once the unit is', () => {
    const page = pageOf(draftOf({ status: 'withdrawn' }));
    expect(page.match(/is ingetrokken\. Gebruik die folder niet meer/g)).toHaveLength(2);
  });

  it('leaves an id to the section that has it', async () => {
    const page = pageOf(
      richDocument({
        meta: { ...meta, version: '1', changes: [] },
        sections: [section('v1', 'V1', [p('x')])],
      }),
    );
    expect(await complaintsOf(page)).toEqual([]);
  });
});

describe('weight', () => {
  it('keeps to 15 kB of CSS, and to a script of 2 kB', () => {
    const { artefacts } = emitted();
    const size = (ending: string): number =>
      artefacts.find((artefact) => artefact.path.endsWith(ending))!.bytes.length;
    expect(size('.css')).toBeLessThanOrEqual(15_000);
    expect(size('.js')).toBeLessThanOrEqual(2_000);
  });

  it('leaves out of a style what means nothing, and no string', () => {
    expect(
      compactStyle(
        "a > b {\n  margin: 0.5em 0 -0.25em 10.5px;\n  content: '; } 0.5 > x';\n}\n/* c */\np:not(i)  i { color: rgb(0 0 0 / 0.5); }\n",
      ),
    ).toBe("a>b{margin:.5em 0 -.25em 10.5px;content:'; } 0.5 > x'} p:not(i) i{color:rgb(0 0 0 / .5)}");
  });

  it('keeps to 30 kB of HTML over a text of 1,000 words in 25 sections, and to one round trip when packed', () => {
    const words =
      'Een spier in uw been trilt kort en dat gaat meestal vanzelf weer over na een dag rust. '.repeat(3);
    const sections = Array.from({ length: 25 }, (_, i) =>
      section(`deel-${String(i)}`, `Deel ${String(i)}`, [p(words)]),
    );
    const page = Buffer.from(pageOf(richDocument({ sections })));
    expect(page.length).toBeLessThanOrEqual(30_000);
    expect(brotliCompressSync(page).length).toBeLessThanOrEqual(14_000);
  });
});

describe('findings', () => {
  it('warn of a page that weighs too much', () => {
    const long = section('lang', 'Lang', [p('Een spier trilt kort. '.repeat(1200))]);
    expect(emitted(richDocument({ sections: [long] })).findings).toMatchObject([
      { ruleId: 'web/too-heavy', severity: 'warning', file: 'content/spiertrekkingen-been/nl.md' },
    ]);
    expect(emitted().findings).toEqual([]);
  });
});

describe('links', () => {
  it('all lead to an id of the page, to a file that was made, or out by http, mail or phone', () => {
    const { artefacts } = emitted();
    const page = pageOf();
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    const known = new Set([
      ...artefacts.map((artefact) => artefact.path),
      ...contextOf().made.map((artefact) => artefact.path),
      'index.html',
      'trillend-ooglid/nl/index.html',
      'spiertrekkingen-been/ar-EG/index.html',
    ]);
    const body = page.slice(page.indexOf('<script src'));
    for (const [, url = ''] of body.matchAll(/ (?:href|src)="([^"]+)"/g)) {
      if (/^(https?|mailto|tel):/.test(url)) continue;
      if (url.startsWith('#')) expect(ids, url).toContain(url.slice(1));
      else {
        const resolved = new URL(url, 'http://x/spiertrekkingen-been/nl/index.html').pathname.slice(1);
        expect(known, url).toContain(decodeURIComponent(resolved));
      }
    }
  });

  it('ask for nothing from elsewhere: no address in the style, nor in any src', () => {
    expect(textOf(emitted(), '.css')).not.toMatch(/url\((?!atkinson)|@import|https?:/);
    expect(pageOf()).not.toMatch(/ src="(https?:)?\/\//);
  });
});
