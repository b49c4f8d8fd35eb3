import type { Page } from 'playwright-core';
import { translator } from '../src/locales/translate';
import type { CellValue } from '../src/sheet/snapshot';
import type { Stage } from '../test/e2e/stage';
import { sheetWithTables } from './sheets';
import { longestTask, shownTask } from './tasks';

const zh = translator('zh-CN');
const findings = 5000;
const liveCells = 20_000;
const liveRuns = 5;
const pastedRows = 1000;
const pastedColumns = 10;
const tripsOfACheck = 3;

function opened(stage: Stage, rows: readonly (readonly CellValue[])[]): Promise<Page> {
  return stage.open({ workbook: { sheets: [{ name: 'Sheet1', rows: rows.map((row) => [...row]) }] } }).then(async ({ page }) => {
    await page.getByRole('button', { name: zh('pane.check-sheet') }).waitFor();
    // What the pane fetches once it stands is no part of what is measured.
    await page.waitForTimeout(1500);
    return page;
  });
}

async function check(page: Page): Promise<void> {
  await page.getByRole('button', { name: zh('pane.check-sheet') }).click();
  await page.locator('[role="treegrid"]').waitFor({ timeout: 120_000 });
  await page.waitForTimeout(500);
}

/** One table with as many indicators whose value lacks its unit. */
function tableWithFaults(): string[][] {
  const rows = Array.from({ length: findings }, (_, at) => ['', at === 0 ? '社会效益指标' : '', `第${at + 1}处受益户数`, '惠及的户', '', `${at + 1}`, '计划标准']);
  return [
    ['项目支出绩效目标表'], ['301001县水利局', '', '', '', '', '单位：万元'], ['项目编码', '13063026P000000000001', '', '项目名称', '河道清淤'],
    ['预算规模及资金用途', '预算数', '10', '其中：财政资金', '10', '其他资金', '0'], ['', '清淤'], ['资金支出计划（%）', '3月底', '6月底', '10月底', '', '12月底'], ['', '25%', '50%', '80%', '', '100%'],
    ['绩效目标', '2026年11月底前清淤3公里，惠及3个村。'], ['一级指标', '二级指标', '三级指标', '绩效指标描述', '', '指标值', '指标值确定依据'], ...rows.map((row, at) => (at === 0 ? ['效益指标', ...row.slice(1)] : row)),
  ];
}

/** The longest task while a sheet of so many cells is read, checked and shown for the first time; Excel's own answers are made in the same thread here. */
export async function measureChecking(stage: Stage, cells: number): Promise<void> {
  const page = await opened(stage, sheetWithTables(cells).sheets[0]?.values ?? []);
  const longest = await longestTask(page, () => check(page));
  await page.context().close();
  console.log(`a check of ${cells.toLocaleString('en')} cells, from the press to the list: ${shownTask(longest)}`);
}

/** The longest task while a list of 5,000 findings, all unfolded, is scrolled from its top to its end. */
export async function measureScrolling(stage: Stage): Promise<void> {
  const page = await opened(stage, tableWithFaults());
  const checking = await longestTask(page, () => check(page));
  await page.evaluate(async () => {
    for (;;) {
      const folded = document.querySelector<HTMLElement>('#place-findings [role="row"] button[aria-expanded="false"]:not([aria-haspopup])');
      if (!folded) return;
      folded.click();
      await new Promise((resolve) => { setTimeout(resolve, 300); });
    }
  });
  const rows = await page.locator('[role="treegrid"]').getAttribute('aria-rowcount');
  const frames = 600;
  const longest = await longestTask(page, () => page.evaluate(async (most) => {
    const panel = document.querySelector('#place-findings');
    if (!panel) throw new Error('no findings');
    const step = panel.scrollHeight / most;
    for (let count = 0; count < most; count += 1) {
      panel.scrollTop += step;
      await new Promise((resolve) => { requestAnimationFrame(resolve); });
    }
  }, frames));
  await page.context().close();
  console.log(`a check with ${findings.toLocaleString('en')} findings, from the press to the list: ${shownTask(checking)}`);
  console.log(`scrolling ${rows ?? ''} rows in ${frames} frames: ${shownTask(longest)}`);
}

/** From an edit to the list that follows it, and how many checks follow the pasting of 10,000 cells. */
export async function measureLive(stage: Stage): Promise<void> {
  const page = await opened(stage, sheetWithTables(liveCells).sheets[0]?.values ?? []);
  await check(page);
  const times: number[] = [];
  for (let run = 0; run < liveRuns; run += 1) {
    times.push(await page.evaluate(async (wrong) => {
      const before = document.querySelector('h1')?.textContent;
      const start = performance.now();
      window.testHost?.person.types('Sheet1', 'B7', wrong ? '95%' : '25%');
      while (document.querySelector('h1')?.textContent === before) await new Promise((resolve) => { setTimeout(resolve, 5); });
      return performance.now() - start;
    }, run % 2 === 0));
    await page.waitForTimeout(1000);
  }
  const middle = [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? NaN;
  console.log(`live checking, ${liveCells.toLocaleString('en')} cells: from the end of typing to the new list ${middle.toFixed(0)} ms (median of ${liveRuns}: ${times.map((time) => time.toFixed(0)).join(', ')})`);

  const trips = await page.evaluate(async ([rows = 0, columns = 0]) => {
    const { person, ledger } = window.testHost ?? {};
    if (!person || !ledger) throw new Error('no host');
    ledger.reset();
    for (let row = 0; row < rows; row += 1) for (let column = 0; column < columns; column += 1) person.types('Sheet1', `${String.fromCharCode('A'.charCodeAt(0) + column)}${row + 1200}`, `${row * column}`);
    await new Promise((resolve) => { setTimeout(resolve, 4000); });
    return ledger.roundTrips;
  }, [pastedRows, pastedColumns]);
  console.log(`${(pastedRows * pastedColumns).toLocaleString('en')} cells pasted, each told by an event of its own: ${trips} round trips; one check takes ${tripsOfACheck}`);
  await page.context().close();
}
