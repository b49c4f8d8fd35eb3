import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { builtWorkbench } from '../../src/workbench/server/build';
import { alone } from '../../src/workbench/server/lock';
import { type LocalServer, serveLocally } from '../../src/workbench/server/static';

let root: string;
beforeEach(() => { root = mkdtempSync(path.join(tmpdir(), 'indicator-check-')); });
afterEach(() => { rmSync(root, { recursive: true, force: true }); });

describe('the page is served to this machine alone', () => {
  let server: LocalServer;
  beforeEach(async () => {
    const folder = path.join(root, 'page');
    mkdirSync(folder);
    writeFileSync(path.join(root, 'secret.txt'), 'secret');
    writeFileSync(path.join(folder, 'index.html'), '<p>page</p>');
    writeFileSync(path.join(folder, 'main.0123abcd.js'), '1');
    writeFileSync(path.join(folder, 'content-security-policy.txt'), "default-src 'none'");
    server = await serveLocally(folder, 0);
  });
  afterEach(() => server.close());

  /** A request as it stands, with nothing tidied up on the way. */
  function ask(target: string, { method = 'GET', host = 'localhost' }: { method?: string; host?: string } = {}): Promise<{ status: number; body: string; header: (name: string) => unknown }> {
    return new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port: new URL(server.url).port, path: target, method, headers: { host } }, (response) => {
        let body = '';
        response.on('data', (part) => { body += String(part); });
        response.on('end', () => { resolve({ status: response.statusCode ?? 0, body, header: (name) => response.headers[name] }); });
      }).on('error', reject).end();
    });
  }

  test('with its policy, and no guessing at types', async () => {
    const { status, body, header } = await ask('/');
    expect([status, body]).toEqual([200, '<p>page</p>']);
    expect(header('content-security-policy')).toBe("default-src 'none'");
    expect(header('x-content-type-options')).toBe('nosniff');
    expect(header('cache-control')).toBe('no-cache');
  });

  test('files that bear the mark of their content are kept', async () => {
    expect((await ask('/main.0123abcd.js')).header('cache-control')).toContain('immutable');
  });

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/nothing.js'])('not %s', async (target) => {
    expect((await ask(target)).status).toBe(404);
  });

  test('not by a name of somebody else that leads here, and not for writing', async () => {
    expect((await ask('/', { host: 'evil.example' })).status).toBe(404);
    expect((await ask('/', { method: 'POST' })).status).toBe(404);
  });

  test('an address that cannot be read is refused, and the server goes on', async () => {
    expect((await ask('/%zz')).status).toBe(400);
    expect((await ask('/')).status).toBe(200);
  });

  test('where the port is taken, at a free one', async () => {
    const other = await serveLocally(path.join(root, 'page'), Number(new URL(server.url).port));
    expect(other.url).not.toBe(server.url);
    await other.close();
  });
});

describe('the page is built when something has changed', () => {
  const builds: string[] = [];
  const options = {
    build: (folder: string): void => {
      builds.push(folder);
      mkdirSync(path.join(folder, 'dist/workbench'), { recursive: true });
    },
    onBuild: (): void => undefined,
  };
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  beforeEach(() => {
    builds.length = 0;
    write('src/workbench/page/main.tsx', '1');
  });

  test('once, and again after an edit of the page, and not after one of the command', async () => {
    expect(await builtWorkbench({ root, ...options })).toBe(path.join(root, 'dist/workbench'));
    await builtWorkbench({ root, ...options });
    expect(builds.length).toBe(1);
    write('src/cli/main.ts', '2');
    await builtWorkbench({ root, ...options });
    expect(builds.length).toBe(1);
    write('src/workbench/page/main.tsx', '2');
    await builtWorkbench({ root, ...options });
    expect(builds.length).toBe(2);
  });

  test('once where two ask at the same time', async () => {
    await Promise.all([builtWorkbench({ root, ...options }), builtWorkbench({ root, ...options })]);
    expect(builds.length).toBe(1);
  });

  test('again after a build that failed', async () => {
    await expect(builtWorkbench({ root, ...options, build: () => { throw new Error('not built'); } })).rejects.toThrow('not built');
    await builtWorkbench({ root, ...options });
    expect(builds.length).toBe(1);
  });

  test('a lock that a dead program left behind is taken away', async () => {
    const lock = path.join(root, 'x.lock');
    mkdirSync(lock);
    utimesSync(lock, new Date(0), new Date(0));
    expect(await alone(lock, () => 'done')).toBe('done');
  });
});
