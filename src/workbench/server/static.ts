import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A server of a folder, on this machine only. */
export interface LocalServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The file that a request names; null where it would lie outside the folder. */
function fileOf(folder: string, request: IncomingMessage): string | null {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = path.join(folder, decodeURIComponent(pathname === '/' ? '/index.html' : pathname));
  return file.startsWith(folder + path.sep) ? file : null;
}

/** Other pages that a browser shows must not read this one by a name of their own that leads here. */
function isOwnName({ headers }: IncomingMessage): boolean {
  return /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(headers.host ?? '');
}

async function answer(folder: string, policy: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const file = isOwnName(request) && request.method === 'GET' ? fileOf(folder, request) : null;
  const content = file === null ? null : await readFile(file).catch(() => null);
  if (file === null || !content) {
    response.writeHead(404).end();
    return;
  }
  const isNamedByContent = /\.[0-9a-f]{8,}\.|^[0-9a-f]{20}\./.test(path.basename(file));
  response.writeHead(200, {
    'Content-Type': types[path.extname(file)] ?? 'application/octet-stream',
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': isNamedByContent ? 'max-age=31536000, immutable' : 'no-cache',
  }).end(content);
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

function isTaken(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
}

/**
 * Serves a folder that the workbench was built into, with the policy that lies in it, to this machine alone. Where the
 * port is taken it takes a free one.
 */
export async function serveLocally(folder: string, port: number): Promise<LocalServer> {
  const policy = await readFile(path.join(folder, 'content-security-policy.txt'), 'utf8');
  const server = createServer((request, response) => {
    answer(folder, policy, request, response).catch(() => response.writeHead(400).end());
  });
  await listen(server, port).catch((error: unknown) => {
    if (!isTaken(error)) throw error;
    return listen(server, 0);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://localhost:${address.port}/`,
    close: () => new Promise((resolve) => {
      server.close(() => { resolve(); });
      server.closeAllConnections();
    }),
  };
}
