import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import type { Issued } from './authority';
import { programPath, run } from './programs';

/** A running nginx. */
export interface Nginx {
  /** Lines of its log: status and address of each request. */
  readonly requests: () => string[];
  readonly stop: () => Promise<void>;
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Replaces one of the lines that are the administrator's to set; it must stand there. */
function set(text: string, line: string, value: string): string {
  const found = new RegExp(`^  ${line.replace('$', '\\$')} .*;$`, 'm');
  if (!found.test(text)) throw new Error(`The delivered configuration has no line ${line}.`);
  return text.replace(found, () => `  ${line} ${value};`);
}

/** What stands around the delivered server: nothing but what nginx needs to run beside others. */
function surroundings(folder: string): string {
  return `daemon off;
pid ${folder}/pid;
error_log ${folder}/error.log warn;
events {}
http {
  log_format plain '$status $request_uri';
  access_log ${folder}/access.log plain;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((each) => `${each}_temp_path ${folder}/tmp;`).join('\n  ')}
  include ${folder}/server.conf;
}
`;
}

async function listening(process: ChildProcess, folder: string, port: number): Promise<void> {
  const log = path.join(folder, 'error.log');
  for (;;) {
    if (process.exitCode !== null) throw new Error(`nginx ended: ${existsSync(log) ? readFileSync(log, 'utf8') : ''}`);
    const answered = await fetch(`http://127.0.0.1:${port}/`).then(() => true, () => false);
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Starts Debian's nginx on a delivered configuration, with the three lines set as an administrator sets them. */
export async function startNginx(folder: string, delivered: string, site: string, { chain, key }: Issued): Promise<Nginx> {
  const nginx = programPath('nginx');
  mkdirSync(folder, { recursive: true });
  const own = [['ssl_certificate', chain], ['ssl_certificate_key', key], ['set $site', site]].reduce((text, [line = '', value = '']) => set(text, line, value), readFileSync(delivered, 'utf8'));
  writeFileSync(path.join(folder, 'server.conf'), own);
  writeFileSync(path.join(folder, 'nginx.conf'), surroundings(folder));
  const args = ['-p', folder, '-e', path.join(folder, 'error.log'), '-c', path.join(folder, 'nginx.conf')];
  run(nginx, ['-t', '-q', ...args]);
  const child = spawn(nginx, args, { stdio: 'inherit' });
  await listening(child, folder, Number(/listen (\d+) ssl/.exec(own)?.[1]));
  return {
    requests: () => readFileSync(path.join(folder, 'access.log'), 'utf8').split('\n').filter((line) => line !== ''),
    stop: () => new Promise((resolve) => {
      child.once('exit', () => { resolve(); });
      child.kill('SIGTERM');
    }),
  };
}
