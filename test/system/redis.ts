import { type ChildProcess, spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { programPath } from './programs';

/** A Redis server of Debian's that keeps nothing on the disk. */
export interface RedisServer {
  readonly port: number;
  readonly stop: () => void;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const address = server.address();
  await new Promise((resolve) => { server.close(resolve); });
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => { socket.destroy(); resolve(true); });
    socket.once('error', () => { resolve(false); });
  });
}

/** Starts a server on a free port, and waits until it answers. */
export async function startRedis(): Promise<RedisServer> {
  const program = programPath('redis-server');
  const port = await freePort();
  const server: ChildProcess = spawn(program, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], { stdio: 'ignore' });
  for (let tries = 0; !(await answers(port)); tries += 1) {
    if (tries > 200) throw new Error('the Redis server does not answer');
    await wait(50);
  }
  return { port, stop: () => { server.kill(); } };
}
