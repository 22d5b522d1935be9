// A static server for the output folder, on loopback only, with live reload for pages.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type { AddressInfo } from 'node:net';
import { EVENTS_PATH, eventText, SCRIPT, SCRIPT_PATH } from './page-script.ts';

export interface PreviewServer {
  /** Where to look, `http://127.0.0.1:<port>/`. */
  readonly url: string;
  /** Tells every open page to load again. */
  reload(): void;
  /** Shows these lines over every page, those open and those opened later; none takes them away. */
  show(lines: readonly string[]): void;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
};

/** Serves `root`. `port` 0 takes any free one. Rejects when the port is taken. */
export async function startServer(root: string, port: number): Promise<PreviewServer> {
  const listeners = new Set<ServerResponse>();
  let shown: readonly string[] = [];
  const folder = await realpath(root);
  const server = createServer((request, response) => {
    void answer(request, response, { folder, listeners, shown }).catch(() => {
      respond(response, 500, 'text/plain; charset=utf-8', 'Trifold could not read that file.\n');
    });
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(taken)}/`,
    reload: () => {
      for (const listener of listeners) listener.write(eventText('reload', []));
    },
    show: (lines) => {
      shown = lines;
      for (const listener of listeners) listener.write(eventText('show', lines));
    },
    close: () => closeServer(server, listeners),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function closeServer(server: Server, listeners: ReadonlySet<ServerResponse>): Promise<void> {
  for (const listener of listeners) listener.end();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

interface Served {
  readonly folder: string;
  readonly listeners: Set<ServerResponse>;
  readonly shown: readonly string[];
}

async function answer(request: IncomingMessage, response: ServerResponse, served: Served): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    respond(response, 405, 'text/plain; charset=utf-8', 'Only GET and HEAD.\n');
    return;
  }
  if (!isLoopback(request.headers.host)) {
    respond(response, 403, 'text/plain; charset=utf-8', 'Only for this machine.\n');
    return;
  }
  const path = pathOf(request.url ?? '/');
  if (path === EVENTS_PATH) openEvents(response, served);
  else if (path === SCRIPT_PATH) respond(response, 200, 'text/javascript; charset=utf-8', SCRIPT);
  else await answerFile(path, response, served.folder);
}

/** Refuses other names than loopback, so that a page elsewhere cannot reach in by DNS rebinding. */
function isLoopback(host: string | undefined): boolean {
  return /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(host ?? '');
}

/** The decoded path; undefined where it is malformed. */
function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/');
  } catch {
    return undefined;
  }
}

function openEvents(response: ServerResponse, { listeners, shown }: Served): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(eventText('show', shown));
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}

async function answerFile(path: string | undefined, response: ServerResponse, folder: string): Promise<void> {
  const file = path === undefined ? undefined : await confine(folder, path);
  const found = file === undefined ? undefined : await readFile(file).catch(() => undefined);
  if (file === undefined || found === undefined) {
    const page = await readFile(join(folder, '404.html')).catch(() => 'Not found.\n');
    respond(
      response,
      404,
      typeof page === 'string' ? 'text/plain; charset=utf-8' : 'text/html; charset=utf-8',
      page,
    );
    return;
  }
  const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
  respond(response, 200, type, type.startsWith('text/html') ? withReload(found) : found);
}

/** The real file a path names, or undefined when there is none or it lies outside the folder. */
async function confine(folder: string, path: string): Promise<string | undefined> {
  if (path.includes('\0') || path.split(/[\\/]/).includes('..')) return undefined;
  const asked = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const real = await realpath(asked).catch(() => undefined);
  return real?.startsWith(folder + sep) === true ? real : undefined;
}

function withReload(html: Buffer): string {
  return html.toString('utf8').replace('</body>', `<script src="${SCRIPT_PATH}"></script></body>`);
}

function respond(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}
