/**
 * Summaries of many workbooks: how long they take and how much memory, for 100 and for 500. Run: npx tsx bench/summarize.ts
 * Each run is a process of its own, so that its largest memory is its own.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { runCommand } from '../src/cli/run';

const fixtures = 'test/fixtures/workbooks';
const measured = z.object({ seconds: z.number(), megabytes: z.number(), status: z.number() });

/** The command in this process; prints what it took. */
async function child(args: readonly string[]): Promise<void> {
  const started = performance.now();
  const status = await runCommand(args, { out: () => undefined, err: () => undefined, colours: false, version: '0', input: process.stdin });
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1024, status }), () => process.exit(0));
}

function measure(count: number): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'indicator-check-bench-'));
  try {
    const names = readdirSync(fixtures).filter((name) => name.endsWith('.xlsx'));
    for (let at = 0; at < count; at += 1) copyFileSync(path.join(fixtures, names[at % names.length] ?? ''), path.join(folder, `${String(at).padStart(4, '0')}.xlsx`));
    const output = path.join(tmpdir(), `indicator-check-bench-${process.pid}.xlsx`);
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'bench/summarize.ts', 'child', 'summarize', folder, '-o', output, '--force'], { encoding: 'utf8' });
    if (stdout === '') throw new Error(stderr);
    const { seconds, megabytes, status } = measured.parse(JSON.parse(stdout));
    const size = statSync(output).size / 1e6;
    rmSync(output);
    console.log(`${count} workbooks: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB at most, a file of ${size.toFixed(1)} MB; exit status ${status}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [kind, ...args] = process.argv.slice(2);
if (kind === 'child') void child(args);
else for (const count of [100, 500]) measure(count);
