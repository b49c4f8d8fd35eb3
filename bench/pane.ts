/**
 * The pane in Excel: what it weighs, and how long it takes to answer. Builds the production pane, prints the gzip size
 * of the scripts that the page needs before it stands and of those that come later, and measures in Chromium, on real
 * office.js, the time from office.js being ready to the pane and to its first result, the longest tasks while large sheets are
 * checked and a long list is scrolled, and how soon a check follows an edit. Exits with 1 where the initial
 * scripts are too heavy. Times are printed and not judged: they are this machine's.
 */
import { availableParallelism, loadavg } from 'node:os';
import { setStage, type Stage } from '../test/e2e/stage';
import { readFixture } from '../test/fixtures/load';
import { excel19 } from '../test/office-host/profiles';
import type { WorkbookData } from '../test/office-host/workbook/data';
import { loadXlsx } from '../test/office-host/workbook/load-xlsx';
import { measureChecking, measureLive, measureScrolling } from './pane-list';
import { sheetWithTables } from './sheets';
import { initialBytes, mostInitialBytes, scriptsOf } from './weight';

const runs = 7;

interface Times {
  readonly pane: number;
  readonly answer: number;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

/** Prints what the scripts weigh; answers the initial ones' sum. */
function weigh(folder: string): number {
  const scripts = scriptsOf(folder);
  for (const { name, bytes, initial } of scripts) console.log(`${initial ? 'initial' : 'later  '}  ${kilobytes(bytes).padStart(9)}  ${name}`);
  const sum = initialBytes(scripts);
  console.log(`initial scripts, gzip: ${kilobytes(sum)} (at most ${kilobytes(mostInitialBytes)}); office.js is Microsoft's and not counted`);
  return sum;
}

/** Notes in the page when the boot script, told by office.js that it is ready, asks for the program; then when pane and verdict stand. */
const stopwatch = `
  window.benchTimes = {};
  new MutationObserver(() => {
    const times = window.benchTimes;
    const note = (name, selector) => { if (!(name in times) && document.querySelector(selector)) times[name] = performance.now(); };
    note('ready', 'head script[src*="taskpane."]');
    note('pane', '#root button');
    note('answer', '#root h1');
  }).observe(document, { childList: true, subtree: true });
`;

/** One opening. An Excel without a shared runtime is taken, because there the pane checks as it opens. */
async function openOnce(stage: Stage, workbook: WorkbookData): Promise<Times> {
  const { page } = await stage.open({ workbook, profile: excel19, before: stopwatch });
  await page.locator('#root h1').waitFor();
  const times: unknown = await page.evaluate('window.benchTimes');
  await page.context().close();
  const at = (name: string): number => Number(Reflect.get(Object(times), name));
  return { pane: at('pane') - at('ready'), answer: at('answer') - at('ready') };
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}

async function measure(stage: Stage, name: string, workbook: WorkbookData): Promise<void> {
  const times: Times[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await openOnce(stage, workbook));
  const shown = (of: keyof Times): string => median(times.map((each) => each[of])).toFixed(0).padStart(5);
  console.log(`${name}: from office.js ready to the pane ${shown('pane')} ms, to its first result ${shown('answer')} ms (median of ${runs})`);
}

async function main(): Promise<void> {
  console.log(`processors: ${availableParallelism()}, busy at the start: ${(loadavg()[0] ?? 0).toFixed(1)}`);
  const stage = await setStage();
  const initial = weigh(stage.folder);
  await measure(stage, 'one table  ', await loadXlsx(readFixture('hebei-cumulative')));
  const rows = sheetWithTables(100_000).sheets[0]?.values.map((row) => [...row]) ?? [];
  await measure(stage, '200 tables ', { sheets: [{ name: 'Sheet1', rows }] });
  for (const cells of [20_000, 200_000]) await measureChecking(stage, cells);
  await measureScrolling(stage);
  await measureLive(stage);
  await stage.close();
  if (initial > mostInitialBytes) process.exitCode = 1;
}

await main();
