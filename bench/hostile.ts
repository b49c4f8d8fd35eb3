/**
 * Spoilt workbooks: bytes flipped, parts cut, parts swapped. Each is checked as the batch command does, in threads, and given
 * up after ten seconds. Prints what became of them, by the way they were spoilt; exits with 1 where a program crashed, hung,
 * or called clean what is not. `npm run bench:hostile -- 5000` takes so many; the second number is the seed.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { inOrder } from '../src/cli/batch/in-order';
import { threadPool } from '../src/cli/batch/pool';
import type { Checked, Task } from '../src/cli/batch/task';
import { fixturePath } from '../test/fixtures/load';
import { faults, judge, type Verdict, verdicts } from '../test/hostile/judge';
import { mutations } from '../test/hostile/mutations';
import { randomFrom } from '../test/support/random';
import { seedNames } from '../test/hostile/seeds';

const [count = 2600, seed = 9] = process.argv.slice(2).map(Number);
const longest = 10;

interface Spoilt {
  readonly at: number;
  readonly file: string;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'indicator-check-hostile-'));
  const pool = threadPool({ file: path.resolve('src/cli/batch/worker.ts'), threads: availableParallelism(), seconds: 6 * longest, memory: 1024 });
  const task = (file: string): Task => ({ input: { path: file }, settings: {}, locale: 'zh-CN', wanted: { text: null, json: false, review: true, suppressed: false, keys: false }, limits: {}, known: null, newOnly: false });
  const sound = new Map<string, Checked>();
  // Also starts the threads: what follows is the time of the files alone.
  for (const name of seedNames) sound.set(name, (await Promise.all(Array.from({ length: pool.width }, () => pool.run(task(fixturePath(name))))))[0] ?? raise());

  const mutationOf = (at: number): (typeof mutations)[number] => mutations[at % mutations.length] ?? raise();
  const seedOf = (at: number): string => seedNames[Math.floor(at / mutations.length) % seedNames.length] ?? raise();
  async function* spoilt(): AsyncGenerator<Spoilt> {
    for (let at = 0; at < count; at += 1) {
      const file = path.join(folder, `${at}.xlsx`);
      writeFileSync(file, mutationOf(at).spoil(new Uint8Array(readFileSync(fixturePath(seedOf(at)))), randomFrom(seed * 1_000_003 + at)));
      yield await Promise.resolve({ at, file });
    }
  }

  const counts = new Map<string, Map<Verdict, number>>();
  let slowest = 0;
  let failed = 0;
  const work = async ({ at, file }: Spoilt): Promise<{ readonly at: number; readonly verdict: Verdict; readonly checked: Checked }> => {
    const start = performance.now();
    const checked = await pool.run(task(file));
    const took = performance.now() - start;
    slowest = Math.max(slowest, took);
    rmSync(file);
    return { at, verdict: took > 1000 * longest ? 'hang' : judge(sound.get(seedOf(at)) ?? raise(), checked, mutationOf(at)), checked };
  };
  for await (const { at, verdict, checked } of inOrder(spoilt(), work, { width: pool.width, ahead: 32 })) {
    const own = counts.get(mutationOf(at).name) ?? new Map<Verdict, number>();
    counts.set(mutationOf(at).name, own.set(verdict, (own.get(verdict) ?? 0) + 1));
    if (!faults.includes(verdict)) continue;
    failed += 1;
    console.log(`${verdict}: number ${at}, ${mutationOf(at).name}, ${seedOf(at)}${'failure' in checked ? `: ${checked.failure.message}` : ''}`);
  }
  await pool.close();
  rmSync(folder, { recursive: true, force: true });

  console.log(`\n${count} spoilt workbooks of ${seedNames.length} seeds, seed ${seed}; the slowest took ${(slowest / 1000).toFixed(2)} s; peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`);
  console.log(`| spoilt by | ${verdicts.join(' | ')} |\n|---|${verdicts.map(() => '--:').join('|')}|`);
  for (const { name } of mutations) console.log(`| ${name} | ${verdicts.map((verdict) => counts.get(name)?.get(verdict) ?? 0).join(' | ')} |`);
  if (failed > 0) process.exitCode = 1;
}

function raise(): never {
  throw new Error('nothing there');
}

await main();
