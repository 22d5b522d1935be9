import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type PreviewServer } from '../../src/preview/index.ts';
import { launchChromium, noChromium, openWatched } from '../browser/chromium.ts';

let folder: string;
let server: PreviewServer;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trifold-preview-'));
  await mkdir(join(folder, 'site', 'been', 'nl'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'site', 'index.html'), '<body>library</body>');
  await writeFile(join(folder, 'site', 'been', 'nl', 'index.html'), '<body>page</body>');
  server = await startServer(join(folder, 'site'), 0);
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** Asks with the path as it stands: fetch would tidy `..` away before sending. */
function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<{ status: number; body: string }> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += String(chunk)));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, body });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

it('serves pages, with its script as a file of its own', async () => {
  const page = await ask('/been/nl/');
  expect(page.status).toBe(200);
  expect(page.body).toBe('<body>page<script src="/.trifold/preview.js"></script></body>');
  expect((await ask('/.trifold/preview.js')).body).toContain('EventSource');
});

it.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/been/..%2f..%2f..%2fsecret.txt',
  '/..%5csecret.txt',
  '/%00',
  '/%',
])('refuses %s', async (path) => {
  const { status, body } = await ask(path);
  expect(status).toBe(404);
  expect(body).not.toContain('secret');
});

it('does not follow a link out of the folder', async () => {
  await symlink(join(folder, 'secret.txt'), join(folder, 'site', 'link.txt'));
  expect((await ask('/link.txt')).status).toBe(404);
});

it('refuses other methods, and other host names', async () => {
  expect((await ask('/', {}, 'POST')).status).toBe(405);
  expect((await ask('/', { host: 'evil.example' })).status).toBe(403);
});

it('listens on loopback only', () => {
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
});

it('tells open pages to load again', async () => {
  const { port } = new URL(server.url);
  const heard = new Promise<string>((resolve) => {
    request({ host: '127.0.0.1', port, path: '/.trifold/events' }, (response) => {
      response.on('data', (chunk) => {
        if (String(chunk).includes('event: reload')) resolve(String(chunk));
        else server.reload();
      });
    }).end();
  });
  expect(await heard).toContain('event: reload');
});

describe.skipIf(noChromium)('an open page', () => {
  it('shows what went wrong, also one that is opened later, and loads again when it is mended', async () => {
    const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
    const write = (text: string): Promise<void> =>
      writeFile(
        join(folder, 'site', 'index.html'),
        `<meta http-equiv="Content-Security-Policy" content="${policy}"><body><p>${text}</p></body>`,
      );
    await write('before');
    const browser = await launchChromium();
    const { page, complaints } = await openWatched(browser);
    await page.goto(server.url);
    server.show(['nl.md:3:1 <b>There is no picture</b>', 'nl.md:9:1 Again']);
    await expect
      .poll(() => page.getByRole('alert').allInnerTexts())
      .toEqual(['nl.md:3:1 <b>There is no picture</b>\nnl.md:9:1 Again']);
    await page.reload();
    await expect.poll(() => page.getByRole('alert').count()).toBe(1);
    await write('after');
    server.show([]);
    server.reload();
    await expect.poll(() => page.locator('p').innerText()).toBe('after');
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(complaints.filter((text) => !text.includes('ERR_INCOMPLETE_CHUNKED'))).toEqual([]);
    await browser.close();
  });
});
