/** @jest-environment jsdom */
import '../../office-host/text-encoding';
import { afterEach, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { openWorkbookFile } from '../../../src/hosts/file/open-workbook-file';
import { translator } from '../../../src/locales/translate';
import type { Plan } from '../../../src/sheet/edit';
import type { WorkbookValues } from '../../../src/sheet/snapshot';
import { memoryJournal } from '../../../src/taskpane/state/journal';
import { createWriter } from '../../../src/taskpane/state/writer';
import { readFixture } from '../../fixtures/load';
import { plainHost } from '../hosts';
import { drawPane } from '../render';

const t = translator('zh-CN');

afterEach(cleanup);

async function valuesOf(fixture: string): Promise<WorkbookValues> {
  const opened = openWorkbookFile(readFixture(fixture), fixture);
  if (!opened.ok) throw new Error(fixture);
  return opened.host.read('workbook');
}

/** Opens 写汇总 over a workbook and asks for the preview; plans that are carried out are noted, and count as done. */
async function preview(workbook: WorkbookValues): Promise<readonly Plan[]> {
  const plans: Plan[] = [];
  const { host } = plainHost(workbook);
  const writer = createWriter({
    host: { ...host, apply: (plan) => { plans.push(plan); return Promise.resolve({ outcome: 'done', undo: { name: plan.name, expect: [], edits: [] }, sheetIds: {} }); } },
    journal: memoryJournal(), document: '', now: () => 0, onWritten: () => undefined,
  });
  drawPane(workbook, { writer });
  fireEvent.click(screen.getByRole('tab', { name: t('pane.place.summaries') }));
  fireEvent.click(await screen.findByRole('button', { name: t('summary.pane.preview') }));
  await screen.findByRole('button', { name: t('summary.pane.again') });
  return plans;
}

function item(name: string): HTMLElement {
  const found = screen.getByRole('checkbox', { name }).closest('li');
  if (!found) throw new Error(name);
  return found;
}

test('says where each summary goes, shows its rows, and writes those that are chosen', async () => {
  const plans = await preview(await valuesOf('hebei-sheet-per-table'));
  const projects = item('项目绩效目标汇总');
  expect(within(projects).getByText('项目绩效目标汇总：新增工作表「项目绩效目标汇总」，4 行')).toBeTruthy();
  fireEvent.click(within(projects).getByRole('button', { name: t('summary.pane.show-rows') }));
  const table = within(within(projects).getByRole('region', { name: t('summary.pane.rows', { name: '项目绩效目标汇总' }) })).getByRole('table');
  expect(within(table).getAllByRole('row')).toHaveLength(5);
  expect(within(table).getAllByText('27.80')).toHaveLength(2);
  for (const box of within(screen.getByRole('list', { name: t('summary.pane.choose') })).getAllByRole('checkbox')) if (!['项目绩效目标汇总', '资金支出计划汇总'].includes(box.closest('li')?.querySelector('label')?.textContent ?? '')) fireEvent.click(box);
  fireEvent.click(screen.getByRole('button', { name: t('summary.pane.write', { count: 2 }) }));
  await waitFor(() => { expect(plans).toHaveLength(1); });
  expect(plans[0]?.edits.flatMap((edit) => (edit.kind === 'add-sheet' ? [edit.name] : []))).toEqual(['项目绩效目标汇总', '资金支出计划汇总']);
});

test('a workbook without tables has nothing to summarise', async () => {
  const plans = await preview({ sheets: [{ id: '1', name: 'Sheet1', visibility: 'visible', origin: { row: 0, column: 0 }, values: [['备忘']] }] });
  expect(screen.getByText(t('summary.pane.nothing'))).toBeTruthy();
  expect(screen.queryByRole('list', { name: t('summary.pane.choose') })).toBeNull();
  expect(plans).toEqual([]);
});
