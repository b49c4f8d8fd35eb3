import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';

const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.png': 'image/png' };
const officeFolder = path.dirname(createRequire(path.resolve('package.json')).resolve('@microsoft/office-js/dist/office.js'));

/** A server of static files, as an administrator has one. */
export interface StaticServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

function fileOf(folder: string, pathname: string): string {
  const [, first = '', ...rest] = pathname.split('/');
  return first === 'office-js' ? path.join(officeFolder, ...rest) : path.join(folder, first, ...rest);
}

/** Serves a folder, and the unmodified office.js under `/office-js/` from the package that it comes in. */
export async function serve(folder: string): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileOf(folder, path.posix.normalize(decodeURIComponent(pathname)));
    readFile(file).then(
      (content) => response.writeHead(200, { 'Content-Type': types[path.extname(file)] ?? 'application/octet-stream' }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () => new Promise((resolve) => server.close(() => { resolve(); })),
  };
}
