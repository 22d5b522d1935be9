// A module as a small site for browser tests: the player's page as the package has it, and a page that plays the LMS
// (scorm-again behind the referee) with the module in a frame. What the LMS stores survives in its localStorage.
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Frame, Page } from 'playwright-core';
import type { Dialect } from '../../src/items/index.ts';
import type { TrainingModule } from '../../src/outputs/training/contract.ts';
import { componentStyle, themeStyle } from '../../src/outputs/html/index.ts';
import { resources } from '../outputs/training/fixture.ts';
import { openWatched } from './chromium.ts';
import { serveFiles } from './site-server.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const encoder = new TextEncoder();

const LMS_SCRIPT = `
import { Scorm12API, Scorm2004API } from 'scorm-again';
import { createReferee } from './tests/conformance/referee.ts';
const query = new URLSearchParams(location.search);
const is12 = query.get('dialect') === 'scorm12';
const settings = { autocommit: false, logLevel: 5 };
const lms = is12 ? new Scorm12API(settings) : new Scorm2004API(settings);
const cmi = JSON.parse(localStorage.getItem('cmi') ?? '{}');
const core = is12 ? (cmi.core ??= {}) : cmi;
core[is12 ? 'lesson_mode' : 'mode'] = query.get('mode') ?? 'normal';
core[is12 ? 'student_name' : 'learner_name'] = 'Jansen, Noor';
delete core.session_time;
delete core.exit;
lms.loadFromJSON(cmi, 'cmi');
const referee = createReferee(is12 ? 'scorm12' : 'scorm2004', lms);
const commit = is12 ? 'LMSCommit' : 'Commit';
window.broken = false;
const api = { ...referee.api, [commit]: (value) => {
  if (window.broken) return 'false';
  const result = referee.api[commit](value);
  localStorage.setItem('cmi', JSON.stringify(lms.cmi));
  return result;
} };
window[is12 ? 'API' : 'API_1484_11'] = api;
window.referee = referee;
window.stored = () => JSON.parse(localStorage.getItem('cmi') ?? '{}');
`;

/** Another seed at every launch, the same in every run. */
const SEEDS = `{
  let next = 1;
  try { next = Number(localStorage.getItem('seed') ?? '1'); } catch {}
  crypto.getRandomValues = (list) => {
    next = (next * 48271) % 2147483647;
    list[0] = next;
    try { localStorage.setItem('seed', String(next)); } catch {}
    return list;
  };
}`;

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'";

function playerPage(module: TrainingModule): string {
  const data = JSON.stringify(module).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="${module.lang}" dir="${module.dir}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CSP}">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Module</title>
<link rel="stylesheet" href="style.css"><script src="player.js" defer></script></head>
<body><div id="trifold-player"></div><script type="application/json" id="trifold-module">${data}</script></body></html>`;
}

const lmsPage = (
  width: string,
): string => `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>LMS</title>
<script src="lms.js"></script></head><body style="margin:0">
<iframe id="sco" title="Module" src="index.html" style="border:0;width:${width};height:100vh"></iframe></body></html>`;

async function bundled(options: Parameters<typeof build>[0]): Promise<Uint8Array> {
  const shared = {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
    logLevel: 'warning',
  } as const;
  const { outputFiles } = await build({ ...shared, ...options });
  const [file] = outputFiles ?? [];
  if (file === undefined) throw new Error('esbuild wrote nothing');
  return file.contents;
}

/** The player's script as the package carries it: options as in scripts/bundle.mjs. */
function bundlePlayer(): Promise<Uint8Array> {
  const target = ['chrome115', 'firefox115', 'safari16.4'];
  return bundled({
    entryPoints: ['src/player/main.ts'],
    platform: 'browser',
    target,
    charset: 'utf8',
    legalComments: 'none',
  });
}

/** scorm-again and the referee, for the page that plays the LMS. */
export function bundleLms(): Promise<Uint8Array> {
  return bundled({ stdin: { contents: LMS_SCRIPT, resolveDir: root, loader: 'js' } });
}

const FONTS = ['400', '700'].map((weight) => `atkinson-hyperlegible-next-latin-${weight}-normal.woff2`);

/** The files of the site but the page itself; made once for all tests of a file. */
export async function siteFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const brand = { colour: '#0B4F5C', alarm: '#A3121F' };
  const parts = await Promise.all(
    ['theory', 'player'].map((name) => readFile(`${root}templates/training/${name}.css`, 'utf8')),
  );
  const style = [themeStyle(brand), componentStyle(resources), ...parts].join('\n');
  const fonts = await Promise.all(
    FONTS.map((name) => readFile(`${root}node_modules/@fontsource/atkinson-hyperlegible-next/files/${name}`)),
  );
  return new Map<string, Uint8Array>([
    ['player.js', await bundlePlayer()],
    ['lms.js', await bundleLms()],
    ['style.css', encoder.encode(style)],
    ...FONTS.map((name, index) => [`fonts/${name}`, fonts[index]!] as const),
  ]);
}

export interface Classroom {
  readonly page: Page;
  readonly complaints: readonly string[];
  /** Opens the module in the LMS's frame (again), as a new sitting. */
  launch(options?: { readonly mode?: string; readonly alone?: boolean }): Promise<Frame>;
  /** Opens the LMS's page with the module in its frame, in this page. */
  visit(page: Page): Promise<Frame>;
  /** Opens the module in a window of its own, from an LMS's page without a frame. */
  popUp(): Promise<Page>;
  /** Addresses: of the module alone, and of the LMS's page with the module in its frame. */
  readonly urls: { readonly module: string; readonly lms: string };
  /** What the referee noted; `open`: while the session still runs. */
  verdict(open?: boolean): Promise<readonly string[]>;
  /** What the LMS stores. */
  stored(): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

interface ClassroomOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
}

/** Serves the module and opens a browser window on it. */
export function openClassroom(
  browser: Browser,
  files: ReadonlyMap<string, Uint8Array>,
  module: TrainingModule,
  options: ClassroomOptions = {},
): Promise<Classroom> {
  const own = new Map(files).set('index.html', encoder.encode(playerPage(module)));
  return openPackage(browser, own, module.dialect, options);
}

/** Serves the files of a package, with the LMS's own, and opens a browser window on it. */
export async function openPackage(
  browser: Browser,
  files: ReadonlyMap<string, Uint8Array>,
  dialect: Dialect,
  options: ClassroomOptions = {},
): Promise<Classroom> {
  const pages = new Map(files);
  pages.set('favicon.ico', new Uint8Array());
  pages.set('lms.html', encoder.encode(lmsPage('100%')));
  pages.set('opener.html', encoder.encode(lmsPage('100%').replace(/<iframe.*<\/iframe>/, '')));
  const server = await serveFiles(pages);
  const { width = 768, height = 900, ...schemes } = options;
  const { page, complaints } = await openWatched(browser, { viewport: { width, height }, ...schemes });
  await page.addInitScript(SEEDS);
  const urls = { module: `${server.url}/index.html`, lms: `${server.url}/lms.html?dialect=${dialect}` };
  const visit = async (visitor: Page, url: string): Promise<Frame> => {
    await visitor.goto(url);
    const frame = await (await visitor.waitForSelector('#sco')).contentFrame();
    if (frame === null) throw new Error('no frame');
    await frame.waitForSelector('main h1');
    return frame;
  };
  return {
    page,
    complaints,
    urls,
    visit: (visitor) => visit(visitor, urls.lms),
    popUp: async () => {
      await page.goto(urls.lms.replace('lms.html', 'opener.html'));
      const [popup] = await Promise.all([
        page.waitForEvent('popup'),
        page.evaluate(`void window.open(${JSON.stringify(urls.module)})`),
      ]);
      await popup.waitForSelector('main h1');
      return popup;
    },
    launch: async ({ mode = 'normal', alone = false } = {}) => {
      if (alone) {
        await page.goto(urls.module);
        return page.mainFrame();
      }
      return visit(page, `${urls.lms}&mode=${mode}`);
    },
    verdict: (open = false) => page.evaluate(open ? 'window.referee.violations' : 'window.referee.finish()'),
    stored: () => page.evaluate('window.stored()'),
    close: async () => {
      await page.context().close();
      await server.close();
    },
  };
}
