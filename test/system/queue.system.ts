import { afterAll, beforeAll, expect } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { builtCommand } from '../cli/command';
import { fixturePath } from '../fixtures/load';
import { randomFrom } from '../support/random';
import { type RedisServer, startRedis } from './redis';
import { testsWith } from './tests-with';

const { test } = testsWith('redis-server');

const workbooks = 500;
const workers = 2;
const kills = 8;
const lock = '3000';

let folder = '';
let script = '';
let redis: RedisServer;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'indicator-check-queue-'));
  script = builtCommand(path.join(folder, 'cli'));
  redis = await startRedis();
}, 300_000);
afterAll(() => {
  redis.stop();
  rmSync(folder, { recursive: true, force: true });
});

test(`${workbooks} workbooks, workers killed at random: ${workbooks} answers, each once`, async () => {
  const [good, bad] = [fixturePath('good-county-library'), fixturePath('bad-water-bureau')];
  const files = Array.from({ length: workbooks }, (_, at) => path.join(folder, `${at}.xlsx`));
  files.forEach((file, at) => {
    if (at % 50 === 7) writeFileSync(file, 'no workbook');
    else copyFileSync(at % 2 === 0 ? good : bad, file);
  });
  const env = { ...process.env, REDIS: `127.0.0.1:${redis.port}`, LOCK: lock, INDICATOR_CHECK: `${process.execPath} ${script}` };
  const start = (): ChildProcess => spawn(process.execPath, ['--import', 'tsx', 'examples/queue/worker.ts'], { env, stdio: 'ignore' });
  const running = Array.from({ length: workers }, start);

  // Each path twice: what is submitted again is not done again.
  const submitter = spawn(process.execPath, ['--import', 'tsx', 'examples/queue/submit.ts', ...files, ...files], { env });
  let printed = '';
  let said = '';
  submitter.stdout.setEncoding('utf8').on('data', (text: string) => { printed += text; });
  submitter.stderr.setEncoding('utf8').on('data', (text: string) => { said += text; });
  const ended = new Promise<number | null>((resolve) => { submitter.once('close', resolve); });

  const random = randomFrom(500);
  for (let killed = 0; killed < kills; killed += 1) {
    await wait(1500 + random.below(2500));
    const at = random.below(workers);
    // As a power cut would: nothing is handed back.
    running[at]?.kill('SIGKILL');
    running[at] = start();
  }
  const status = await ended;
  for (const worker of running) worker.kill();

  expect([status, said]).toEqual([0, '']);
  const lines = printed.trim().split('\n').map((line) => z.looseObject({ path: z.string(), failure: z.unknown().optional() }).parse(JSON.parse(line)));
  expect(lines).toHaveLength(workbooks);
  expect(new Set(lines.map((line) => line.path))).toEqual(new Set(files));
  expect(lines.filter(({ failure }) => failure !== undefined)).toHaveLength(workbooks / 50);
}, 600_000);
