// A package of a hostile source in Chromium, over http and from a folder: nothing of the source runs, nothing is asked
// for outside the package, and the policy of the page is never broken. The script stands in for the worst player there
// could be: it inserts all the HTML it gets.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Block, CheckedDocument, Inline } from '../../src/document/index.ts';
import type { Resources } from '../../src/outputs/output.ts';
import { trainingOutput } from '../../src/outputs/training/index.ts';
import { launchChromium, noChromium, openWatched } from '../browser/chromium.ts';
import { serveFiles } from '../browser/site-server.ts';
import { readZip } from '../package/read-zip.ts';
import { choice, makeContext, makeDocument, place, resources, text } from '../outputs/training/fixture.ts';

const ATTACKS = [
  '</script><script>window.hacked = 1</script>',
  '<!--<script>',
  '<img src=x onerror="window.hacked = 1">',
  '"><svg onload="window.hacked = 1">',
  "' onmouseover='window.hacked = 1",
  '{{constructor.constructor "window.hacked = 1"}}',
  '\u2028window.hacked = 1\u2029',
  ']]><script>window.hacked = 1</script>',
];

const INSERT_ALL = `
  const data = JSON.parse(document.getElementById('trifold-module').textContent);
  const root = document.getElementById('trifold-player');
  root.textContent = '';
  const visit = (value) => {
    if (typeof value === 'string') {
      const part = document.createElement('div');
      part.innerHTML = value;
      root.append(part);
    } else if (value !== null && typeof value === 'object') Object.values(value).forEach(visit);
  };
  [data.screens.map((s) => [s.titleHtml, s.html, s.recap]), data.cases.map((c) => c.html)].forEach(visit);
  data.items.forEach((i) => visit([i.stem, i.introduction, i.explanation, i.choices]));
  document.title = data.title;
  document.body.dataset.ready = String(data.items.length);
`;

interface Found {
  readonly scripts: number;
  /** Names of attributes that would run something. */
  readonly handlers: readonly string[];
  /** Schemes of the links. */
  readonly schemes: readonly string[];
  readonly text: string;
}

const LOOK = `({
  scripts: document.querySelectorAll('script').length,
  handlers: [...document.querySelectorAll('*')]
    .flatMap((node) => node.getAttributeNames())
    .filter((name) => name.startsWith('on')),
  schemes: [...document.querySelectorAll('a')].map((link) => link.protocol),
  text: document.body.innerText,
})`;

const worstPlayer: Resources = {
  text: (name) => resources.text(name),
  bytes: (name) =>
    name === 'player/player.js' ? new TextEncoder().encode(INSERT_ALL) : resources.bytes(name),
};

function hostileDocument(): CheckedDocument {
  const inlines: Inline[] = ATTACKS.flatMap((attack) => [
    ...text(attack),
    { kind: 'code', value: attack } as const,
    { kind: 'foreign', lang: attack, children: text(attack) } as const,
    {
      kind: 'link',
      target: { to: 'web', url: `javascript:${attack}` },
      title: attack,
      children: text(attack),
      place,
    } as const,
    {
      kind: 'link',
      target: { to: 'web', url: `https://voorbeeld.example/"${attack}` },
      children: text(attack),
      place,
    } as const,
  ]);
  const paragraph: Block = { kind: 'paragraph', children: inlines, place };
  const hostile = ATTACKS.join(' ');
  const items = ATTACKS.map((attack, i) =>
    choice(`item-${String(i)}`, attack, {
      stem: inlines,
      introduction: [paragraph],
      explanation: [paragraph, { kind: 'code-block', value: attack, place }],
      hint: attack,
      practice: i % 2 === 0,
    }),
  );
  const { meta, organisation } = makeDocument();
  return makeDocument(
    {
      introduction: [paragraph, { kind: 'contact', place }],
      items,
      organisation: { ...organisation, name: hostile, phone: hostile, email: hostile, web: hostile },
      terms: [{ key: 'x', term: hostile, explanation: hostile }],
      citations: ['x'],
    },
    {
      version: hostile,
      sources: [{ id: 'x', title: hostile, url: `javascript:${hostile}` }],
      training: { ...meta.training, title: hostile, objectives: [{ id: 'alarm', text: hostile }] },
    },
  );
}

describe.skipIf(noChromium)('a package of a hostile source', () => {
  let browser: Browser;
  let files: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    browser = await launchChromium();
    const { artefacts } = await trainingOutput.emit(
      hostileDocument(),
      makeContext({ resources: worstPlayer }),
    );
    files = new Map(readZip(artefacts[0]!.bytes).map(({ path, bytes }) => [path, bytes]));
  });
  afterAll(() => browser.close());

  async function judge(url: string, inside: string): Promise<void> {
    const { page, complaints, requests } = await openWatched(browser);
    await page.goto(`${url}/index.html`);
    await page.waitForSelector(`body[data-ready="${String(ATTACKS.length)}"]`, { state: 'attached' });
    await page.evaluate('document.fonts.ready.then(() => true)');
    expect(await page.evaluate("'hacked' in window")).toBe(false);
    const found = await page.evaluate<Found>(LOOK);
    expect(found.scripts).toBe(2);
    expect(found.handlers).toEqual([]);
    expect(found.schemes).not.toContain('javascript:');
    expect(found.schemes).toContain('https:');
    for (const attack of ATTACKS) expect(found.text).toContain(attack.replace(/[\u2028\u2029]/g, ''));
    expect(requests.filter((request) => !request.startsWith(inside))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  }

  it('is inert from a server', async () => {
    const server = await serveFiles(files, 'lms/content/7');
    try {
      await judge(server.url, server.url);
    } finally {
      await server.close();
    }
  });

  it('is inert from a folder, as someone opens it to have a look', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'trifold-scorm-'));
    try {
      for (const [path, bytes] of files) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), bytes);
      }
      await judge(pathToFileURL(folder).href, 'file://');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('says so when the player does not run', async () => {
    const server = await serveFiles(new Map([...files].filter(([path]) => path !== 'player.js')));
    try {
      const { page } = await openWatched(browser);
      await page.goto(`${server.url}/index.html`);
      await page.getByText('werkt alleen met JavaScript').waitFor({ state: 'visible' });
      await page.context().close();
    } finally {
      await server.close();
    }
  });
});
