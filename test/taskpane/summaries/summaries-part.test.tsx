/** @jest-environment jsdom */
import '../../office-host/text-encoding';
import { afterEach, expect, jest, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { openWorkbookFile } from '../../../src/hosts/file/open-workbook-file';
import { translator } from '../../../src/locales/translate';
import type { Plan } from '../../../src/sheet/edit';
import type { WorkbookValues } from '../../../src/sheet/snapshot';
import { memoryJournal } from '../../../src/taskpane/state/journal';
import { createWriter } from '../../../src/taskpane/state/writer';
import { readFixture } from '../../fixtures/load';
import { plainHost } from '../hosts';
import { drawPane, type Drawn } from '../render';

const t = translator('zh-CN');

afterEach(cleanup);

async function valuesOf(fixture: string): Promise<WorkbookValues> {
  const opened = openWorkbookFile(readFixture(fixture), fixture);
  if (!opened.ok) throw new Error(fixture);
  return opened.host.read('workbook');
}

/** What stands behind 写汇总 once its preview is there. */
interface Previewed extends Drawn {
  /** The plans that were carried out. */
  readonly plans: readonly Plan[];
}

/** Opens 写汇总 over a workbook and asks for the preview; plans that are carried out are noted, and count as done. */
async function preview(workbook: WorkbookValues): Promise<Previewed> {
  const plans: Plan[] = [];
  const { host } = plainHost(workbook);
  const writer = createWriter({
    host: { ...host, apply: (plan) => { plans.push(plan); return Promise.resolve({ outcome: 'done', undo: { name: plan.name, expect: [], edits: [] }, sheetIds: {} }); } },
    journal: memoryJournal(), document: '', now: () => 0, onWritten: () => undefined,
  });
  const drawn = drawPane(workbook, { writer });
  fireEvent.click(screen.getByRole('tab', { name: t('pane.place.summaries') }));
  fireEvent.click(await screen.findByRole('button', { name: t('summary.pane.preview') }));
  await screen.findByRole('button', { name: t('summary.pane.again') });
  return { ...drawn, plans };
}

function item(name: string): HTMLElement {
  const found = screen.getByRole('checkbox', { name }).closest('li');
  if (!found) throw new Error(name);
  return found;
}

test('says where each summary goes, shows its rows, and writes those that are chosen', async () => {
  const { plans } = await preview(await valuesOf('hebei-sheet-per-table'));
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
  const { plans } = await preview({ sheets: [{ id: '1', name: 'Sheet1', visibility: 'visible', origin: { row: 0, column: 0 }, values: [['备忘']] }] });
  expect(screen.getByText(t('summary.pane.nothing'))).toBeTruthy();
  expect(screen.queryByRole('list', { name: t('summary.pane.choose') })).toBeNull();
  expect(plans).toEqual([]);
});

const [four, three] = [4, 3].map((rows) => `项目绩效目标汇总：新增工作表「项目绩效目标汇总」，${rows} 行`) as [string, string];
const withoutFirst = ({ sheets }: WorkbookValues): WorkbookValues => ({ sheets: sheets.slice(1) });

test('what is proposed follows the workbook: a check that ends with another result is looked at again', async () => {
  const workbook = await valuesOf('hebei-sheet-per-table');
  const { hold, checker } = await preview(workbook);
  expect(screen.getByText(four)).toBeTruthy();
  hold(withoutFirst(workbook));
  await act(() => checker.check('workbook'));
  expect(await screen.findByText(three)).toBeTruthy();
  expect(screen.queryByText(t('summary.pane.changed'))).toBeNull();
});

test('nothing is looked at while another place is open, but once this one is opened again', async () => {
  const workbook = await valuesOf('hebei-sheet-per-table');
  const { hold, checker, host } = await preview(workbook);
  fireEvent.click(screen.getByRole('tab', { name: new RegExp(`^${t('pane.place.findings')}`) }));
  hold(withoutFirst(workbook));
  const reads = jest.spyOn(host, 'read');
  await act(() => checker.check('workbook'));
  expect([reads.mock.calls.length, screen.queryByText(three)]).toEqual([1, null]);
  fireEvent.click(screen.getByRole('tab', { name: t('pane.place.summaries') }));
  expect(await screen.findByText(three)).toBeTruthy();
});

test('where looking again fails, it is tried once, and the preview is said to be out of date', async () => {
  const workbook = await valuesOf('hebei-sheet-per-table');
  const { checker, host } = await preview(workbook);
  const looked = jest.spyOn(host, 'read').mockResolvedValueOnce(workbook).mockRejectedValueOnce(new Error('no'));
  await act(() => checker.check('workbook'));
  expect(await screen.findByText(t('summary.pane.changed'))).toBeTruthy();
  expect([looked.mock.calls.length, screen.queryByText(four) !== null]).toEqual([2, true]);
  fireEvent.click(screen.getByRole('button', { name: t('summary.pane.again') }));
  await waitFor(() => { expect(screen.queryByText(t('summary.pane.changed'))).toBeNull(); });
});
