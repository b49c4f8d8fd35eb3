/**
 * How long the workbench takes, in the machine's own browser: until the pane stands, until the sample can be used, to
 * open a workbook of the usual size and one of 100,000 rows; and whether memory stays flat over six openings, each
 * of which closes the one before.
 * Exits with 1 where a bound is missed. The bounds are for a machine that does nothing else; its load is printed.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { readFixture } from '../test/fixtures/load';
import { opened, sayings, setWorkbenchStage } from '../test/e2e/workbench-stage';
import { largeWorkbook } from './large-workbook';

const bounds = { usual: 1000, large: 6000, growth: 1.1 };
const megabyte = 1024 * 1024;
const openings = 6;
const patience = 180_000;

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Closes the tab of a workbook that nobody needs any more. */
async function closing(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `关闭「${name}」` }).click();
  await page.getByRole('banner').getByText(name, { exact: true }).waitFor({ state: 'detached' });
}

/** Opens a file from the disk; answers the time until it can be used. */
function opening(page: Page, folder: string, name: string, bytes: Uint8Array): Promise<number> {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return timed(async () => {
    await page.getByTestId('file').setInputFiles(file);
    await opened(page, name);
  });
}

/** The page's own heap in MB, rubbish collected. */
async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / megabyte;
}

async function main(): Promise<void> {
  console.log(`processors: ${availableParallelism()}, busy at the start: ${(loadavg()[0] ?? 0).toFixed(1)}`);
  const stage = await setWorkbenchStage();
  const folder = mkdtempSync(path.join(tmpdir(), 'indicator-check-bench-'));
  const { page, context } = await stage.visit();
  await opened(page, 'bad-water-bureau.xlsx');
  context.setDefaultTimeout(patience);
  const second = await context.newPage();
  await page.close();
  const toPane = timed(async () => {
    await second.goto(stage.server.url);
    await second.getByRole('button', { name: '检查当前表' }).waitFor();
  });
  const toSample = timed(() => opened(second, 'bad-water-bureau.xlsx'));
  console.log(`from address to pane: ${seconds(await toPane)}; to the sample, open: ${seconds(await toSample)}`);

  const usual = readFixture('hebei-stacked-two-blank');
  const session = await context.newCDPSession(second);
  const times: number[] = [];
  const heaps: number[] = [];
  for (let number = 1; number <= openings; number += 1) {
    times.push(await opening(second, folder, `usual-${number}.xlsx`, usual));
    if (number > 1) await closing(second, `usual-${number - 1}.xlsx`);
    heaps.push(await heap(session));
  }
  console.log(`a workbook of five tables: ${times.map(seconds).join(', ')} (at most ${seconds(bounds.usual)} each)`);
  console.log(`heap after each: ${heaps.map((size) => size.toFixed(0)).join(', ')} MB`);

  const large = largeWorkbook(100_000);
  console.log(`100,000 rows: a file of ${(large.length / megabyte).toFixed(1)} MB`);
  const heard = await sayings(second);
  const largeTimes: number[] = [];
  const largeHeaps: number[] = [];
  for (let number = 1; number <= openings; number += 1) {
    largeTimes.push(await opening(second, folder, `large-${number}.xlsx`, large));
    await closing(second, number > 1 ? `large-${number - 1}.xlsx` : `usual-${openings}.xlsx`);
    largeHeaps.push(await heap(session));
    if (number === 1) console.log(`said meanwhile: ${(await heard()).join(' ')}`);
  }
  console.log(`opened in ${largeTimes.map(seconds).join(', ')} (at most ${seconds(bounds.large)} each)`);
  console.log(`heap after each: ${largeHeaps.map((size) => size.toFixed(0)).join(', ')} MB`);
  const growth = (sizes: readonly number[]): number => (sizes.at(-1) ?? 0) / (sizes[1] ?? 1);
  console.log(`growth from the second to the last: ${growth(heaps).toFixed(2)} and ${growth(largeHeaps).toFixed(2)} (at most ${bounds.growth})`);
  await stage.close();
  rmSync(folder, { recursive: true });
  const missed = Math.max(...times) > bounds.usual || Math.max(...largeTimes) > bounds.large || growth(heaps) > bounds.growth || growth(largeHeaps) > bounds.growth;
  if (missed) process.exitCode = 1;
}

await main();
