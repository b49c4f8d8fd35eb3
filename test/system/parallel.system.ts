import { expect } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { builtCommand } from '../cli/command';
import { inFolder } from '../cli/terminal';
import { fixturePath } from '../fixtures/load';
import { testsWith } from './tests-with';

const { test } = testsWith('parallel');

test('GNU parallel spreads a folder, goes on where it was broken off, and one report is made of all answers', async () => {
  await inFolder((folder) => {
    const [sent, report, hosts] = ['sent', 'report', 'hosts.txt'].map((name) => path.join(folder, name)) as [string, string, string];
    mkdirSync(path.join(sent, '乡 镇'), { recursive: true });
    // Two "hosts", both this machine, without ssh.
    writeFileSync(hosts, '1/:\n');
    for (let at = 0; at < 50; at += 1) copyFileSync(fixturePath(at % 2 === 0 ? 'good-county-library' : 'bad-water-bureau'), path.join(sent, at % 5 === 0 ? '乡 镇' : '.', `${at} 号.xlsx`));
    const env = { ...process.env, INDICATOR_CHECK: `${process.execPath} ${builtCommand(path.join(folder, 'cli'))}`, PARALLEL_HOME: folder };
    const run = (): ReturnType<typeof spawnSync> => spawnSync('examples/parallel/check-on-hosts.sh', [sent, hosts, report], { env, encoding: 'utf8' });
    const first = run();
    expect([first.status, String(first.stdout).includes('共 50 个工作簿')]).toEqual([1, true]);
    const lines = readFileSync(path.join(report, 'results.ndjson'), 'utf8').trim().split('\n');
    expect(lines).toHaveLength(50);
    // Started again, nothing is left to do.
    expect(run().status).toBe(1);
    expect(readFileSync(path.join(report, 'results.ndjson'), 'utf8').trim().split('\n')).toHaveLength(50);
    return Promise.resolve();
  });
}, 600_000);
