import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startServer, type PreviewServer } from '../../src/preview/index.ts';

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

it('serves pages, with the reload script as an own file', async () => {
  const page = await ask('/been/nl/');
  expect(page.status).toBe(200);
  expect(page.body).toBe('<body>page<script src="/.trifold/reload.js"></script></body>');
  expect((await ask('/.trifold/reload.js')).body).toContain('EventSource');
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
