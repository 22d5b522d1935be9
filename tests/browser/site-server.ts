// Serves files from memory on 127.0.0.1, for browser tests.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
  xml: 'application/xml',
};

export interface SiteServer {
  /** Address without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves these files by their paths, under `base` (a path without slashes at its ends). A folder serves its index.html,
 * what is not there 404.html. */
export async function serveFiles(files: ReadonlyMap<string, Uint8Array>, base = ''): Promise<SiteServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    const inside = path.slice(base === '' ? 1 : base.length + 2);
    const name = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
    const bytes = files.get(name);
    if (bytes === undefined) {
      response.writeHead(404, { 'content-type': TYPES['html'] }).end(files.get('404.html'));
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    });
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}${base === '' ? '' : `/${base}`}`,
    close: () => closeServer(server),
  };
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => {
    server.close((error) => {
      if (error === undefined) resolve();
      else reject(error);
    });
  });
}
