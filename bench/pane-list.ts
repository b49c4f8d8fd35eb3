import type { Page } from 'playwright-core';
import { translator } from '../src/locales/translate';
import type { CellValue } from '../src/sheet/snapshot';
import type { Stage } from '../test/e2e/stage';
import { sheetWithTables } from './sheets';

const zh = translator('zh-CN');
const findings = 5000;
const liveCells = 20_000;
const liveRuns = 5;

async function checked(stage: Stage, rows: readonly (readonly CellValue[])[]): Promise<Page> {
  const { page } = await stage.open({ workbook: { sheets: [{ name: 'Sheet1', rows: rows.map((row) => [...row]) }] } });
  await page.getByRole('button', { name: zh('pane.check-sheet') }).click();
  await page.locator('[role="treegrid"]').waitFor();
  return page;
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

/** The longest tasks while the list is scrolled from its top to its end, a screen's part a frame. */
export async function measureScrolling(stage: Stage): Promise<void> {
  const page = await checked(stage, tableWithFaults());
  await page.getByRole('button', { name: new RegExp(`${findings}|${findings - 1}`) }).last().click().catch(() => undefined);
  await page.waitForTimeout(500);
  const { rows, tasks, frames } = await page.evaluate(async () => {
    const panel = document.querySelector('#place-findings');
    if (!panel) throw new Error('no findings');
    const durations: number[] = [];
    const observer = new PerformanceObserver((list) => { durations.push(...list.getEntries().map(({ duration }) => duration)); });
    observer.observe({ type: 'longtask' });
    const most = 600;
    let count = 0;
    const step = panel.scrollHeight / most;
    for (; count < most; count += 1) {
      panel.scrollTop += step;
      await new Promise((resolve) => { requestAnimationFrame(resolve); });
    }
    await new Promise((resolve) => { setTimeout(resolve, 200); });
    observer.disconnect();
    return { rows: document.querySelector('[role="treegrid"]')?.getAttribute('aria-rowcount') ?? '', tasks: durations, frames: count };
  });
  await page.context().close();
  console.log(`scrolling ${rows} rows in ${frames} frames: ${tasks.length} tasks over 50 ms, the longest ${Math.max(0, ...tasks).toFixed(0)} ms`);
}

/** From an edit to the list that follows it. */
export async function measureLive(stage: Stage): Promise<void> {
  const page = await checked(stage, sheetWithTables(liveCells).sheets[0]?.values ?? []);
  const times: number[] = [];
  for (let run = 0; run < liveRuns; run += 1) {
    times.push(await page.evaluate(async (wrong) => {
      const before = document.querySelector('h1')?.textContent;
      const start = performance.now();
      window.testHost?.person.types('Sheet1', 'B7', wrong ? '95%' : '25%');
      while (document.querySelector('h1')?.textContent === before) await new Promise((resolve) => { setTimeout(resolve, 5); });
      return performance.now() - start;
    }, run % 2 === 0));
    await page.waitForTimeout(300);
  }
  await page.context().close();
  console.log(`live checking, ${liveCells} cells: from an edit to the new list ${[...times].sort((one, other) => one - other)[Math.floor(times.length / 2)]?.toFixed(0) ?? ''} ms (median of ${liveRuns})`);
}
