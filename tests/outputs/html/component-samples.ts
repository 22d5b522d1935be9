// The sample of each component, `templates/components/<name>/<name>.md`, read and rendered as a page with the site's style.
import { loadResources } from '../../../src/build/resources.ts';
import { selectContent, type Document } from '../../../src/document/index.ts';
import type { Finding } from '../../../src/findings/index.ts';
import { findLocale } from '../../../src/locales/index.ts';
import { COMPONENTS, type Component } from '../../../src/outputs/html/components.ts';
import { componentStyle, createHtml, firstTermUses, themeStyle } from '../../../src/outputs/html/index.ts';
import { safeHtml, type Html } from '../../../src/outputs/template.ts';
import { parseGlossary, parseLibrary, parseSource } from '../../../src/parse/index.ts';
import { legAsset } from '../fixtures.ts';

const resources = loadResources('content');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const LIBRARY = `title: Folders
source-language: nl
default-organisation: a
organisations:
  a: { name: Ziekenhuis Voorbeeld, department: Neurologie, phone: 030 123 45 67, email: a@b.example, web: 'https://b.example', address: Laan 1, sample: true }
brand: { colour: '#0B4F5C', alarm: '#A3121F' }
`;
const GLOSSARY = `fasciculatie: Een korte trekking van een stukje spier.
spasme: Een spier die hard samentrekt.
`;
const FRONT = `---
title: Voorbeeld van een onderdeel
summary: Zo ziet het eruit.
version: 1.0.0
changes: [{ version: 1.0.0, date: 2026-01-01, text: Eerste. }]
authors: [{ name: A. Schrijver, role: redactie }]
category: [Voorbeelden]
sources:
  - { id: bron, title: Een bron, publisher: Een uitgever, url: 'https://bron.example/', accessed: 2026-01-02 }
  - { id: boek, title: Een boek, author: B. Kenner, date: '2021' }
---

`;

/** A sample as read. */
export interface Sample {
  readonly name: Component;
  readonly document: Document;
  readonly findings: readonly Finding[];
}

/** The samples of all components. */
export function componentSamples(): readonly Sample[] {
  const { library } = parseLibrary({ file: 'library.yml', bytes: bytes(LIBRARY) }, { assets: new Map() });
  const { glossary } = parseGlossary({ file: 'nl.yml', bytes: bytes(GLOSSARY) });
  return COMPONENTS.map((name) => {
    const text = FRONT + resources.text(`templates/components/${name}/${name}.md`);
    const source = { unit: name, lang: 'nl', file: `${name}.md`, bytes: bytes(text) };
    const assets = new Map([[legAsset.key, { kind: 'asset', asset: legAsset } as const]]);
    const { document, findings } = parseSource(source, { library, glossary, assets, units: [name] });
    if (document === undefined) throw new Error(`${name}.md makes no document`);
    return { name, document, findings };
  });
}

/** A sample as a whole page, its style beside it as `sample.css`. */
export function samplePage({ name, document }: Sample): string {
  const html = createHtml(resources, findLocale('nl')!);
  const shown = selectContent(document, { output: 'web' });
  const scope = {
    document: shown,
    headingLevel: 2,
    assetUrl: (key: string) => key,
    unitUrl: () => undefined,
    firstUses: firstTermUses(shown),
    ...(name === 'case' ? { itemHtml: () => safeHtml('<p>…</p>') } : {}),
  };
  const parts: readonly (Html | undefined)[] = [
    html.blocks(shown.introduction, scope),
    ...shown.sections.map((section) => html.section(section, scope)),
    html.wordList(scope),
    html.notes(scope),
    html.sources(scope),
  ];
  return `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<link rel="stylesheet" href="sample.css">
</head>
<body>
<main>
<h1>${name}</h1>
${parts.join('')}
</main>
</body>
</html>
`;
}

/** The style of the samples: theme and components, with the page's ground. */
export function sampleStyle(): string {
  const page =
    'body{margin:1rem;background:var(--paper);color:var(--ink);font:18px/1.6 sans-serif}a{color:var(--brand)}';
  return [themeStyle({ colour: '#0b4f5c', alarm: '#a3121f' }), page, componentStyle(resources)].join('\n');
}
