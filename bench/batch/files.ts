import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { fixtureNames, fixturePath, sampleNames } from '../../test/fixtures/load';
import { buildCommand } from '../../test/cli/command';
import type { Results } from './results';

const usage = z.object({ userCPUTime: z.number(), systemCPUTime: z.number(), maxRSS: z.number() });
const preload = "process.on('exit', () => require('node:fs').writeFileSync(process.env.USAGE_FILE, JSON.stringify(process.resourceUsage())));";

interface Measured {
  /** Seconds. */
  readonly cpu: number;
  readonly wall: number;
  /** Megabytes at the highest. */
  readonly memory: number;
}

/** Builds the command in a folder of its own, which is gone afterwards. */
function withCommand<Answer>(work: (folder: string) => Answer): Answer {
  const folder = mkdtempSync(path.join(tmpdir(), 'indicator-check-bench-'));
  try {
    buildCommand(path.join(folder, 'cli'));
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs the command over folders of so many workbooks, in two threads. */
export function measureFiles(sizes: readonly number[]): Pick<Results, 'files'> {
  return withCommand((folder) => ({
    files: sizes.map((size) => {
      const measured = { files: size, ...checkFolder(folder, filled(folder, size), size, 2) };
      console.log(`${size} files: ${measured.cpu.toFixed(1)} s of CPU, ${measured.wall.toFixed(1)} s, ${measured.memory.toFixed(0)} MB`);
      return measured;
    }),
  }));
}

/** Runs the command over one folder in one thread, and in two. */
export function measureCores(size: number): Pick<Results, 'cores'> {
  return withCommand((folder) => {
    const sent = filled(folder, size);
    const [one, two] = [1, 2].map((jobs) => checkFolder(folder, sent, size, jobs).wall) as [number, number];
    console.log(`${size} files: ${one.toFixed(1)} s in one thread, ${two.toFixed(1)} s in two`);
    return { cores: { files: size, one, two } };
  });
}

/** A folder with workbooks of the seeds' sizes, each as often as the others. */
function filled(folder: string, size: number): string {
  const sent = path.join(folder, String(size));
  const seeds = [...sampleNames(), ...fixtureNames()].map(fixturePath);
  for (let at = 0; at < size; at += 1) {
    const sub = path.join(sent, String(Math.floor(at / 500)));
    mkdirSync(sub, { recursive: true });
    copyFileSync(seeds[at % seeds.length] ?? '', path.join(sub, `${at}.xlsx`));
  }
  return sent;
}

function checkFolder(folder: string, sent: string, size: number, jobs: number): Measured {
  const [script, report, lines] = ['usage.cjs', 'usage.json', 'lines.json'].map((name) => path.join(folder, name)) as [string, string, string];
  writeFileSync(script, preload);
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--require', script, path.join(folder, 'cli', 'indicator-check.cjs'), 'check', sent, '--format', `json=${lines}`, '--force', '--fail-on', 'never', '--jobs', String(jobs)], { encoding: 'utf8', env: { ...process.env, USAGE_FILE: report } });
  const wall = (performance.now() - start) / 1000;
  const { totals } = z.object({ totals: z.object({ workbooks: z.number() }) }).parse(JSON.parse(readFileSync(lines, 'utf8')));
  if (status !== 0 || totals.workbooks !== size) throw new Error(`status ${status}, ${totals.workbooks} of ${size}: ${stderr}`);
  const { userCPUTime, systemCPUTime, maxRSS } = usage.parse(JSON.parse(readFileSync(report, 'utf8')));
  return { cpu: (userCPUTime + systemCPUTime) / 1e6, wall, memory: maxRSS / 1024 };
}
