/** @jest-environment jsdom */
import { afterEach, expect, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { translator } from '../../../src/locales/translate';
import type { Plan } from '../../../src/sheet/edit';
import type { CellValue, WorkbookValues } from '../../../src/sheet/snapshot';
import { memoryJournal } from '../../../src/taskpane/state/journal';
import { createWriter } from '../../../src/taskpane/state/writer';
import { drawPane, type Drawn } from '../render';
import { plainHost } from '../hosts';

const t = translator('zh-CN');

afterEach(cleanup);

function workbook(values: CellValue[][]): WorkbookValues {
  return { sheets: [{ id: 's1', name: '底稿', visibility: 'visible', origin: { row: 0, column: 0 }, values }] };
}

interface Opened extends Drawn {
  readonly plans: readonly Plan[];
}

/** Opens 插入模板; plans that are carried out are noted, and count as done. */
async function open(values: CellValue[][]): Promise<Opened> {
  const plans: Plan[] = [];
  const { host } = plainHost(workbook(values));
  const writer = createWriter({
    host: { ...host, apply: (plan) => { plans.push(plan); return Promise.resolve({ outcome: 'done', undo: { name: plan.name, expect: [], edits: [{ kind: 'delete-sheet', sheetId: 'added', name: '' }] }, sheetIds: {} }); } },
    journal: memoryJournal(), document: '', now: () => 0, onWritten: () => undefined,
  });
  const drawn = drawPane(workbook(values), { writer });
  fireEvent.click(screen.getByRole('tab', { name: t('pane.place.summaries') }));
  await screen.findByRole('heading', { name: t('template.pane.heading') });
  return { ...drawn, plans };
}

function here(): HTMLElement {
  return screen.getByRole('radio', { name: /^当前工作表/ });
}

test('a form goes to a new sheet of its name, which is then shown', async () => {
  const { plans, selected } = await open([['备忘']]);
  fireEvent.change(screen.getByRole('combobox', { name: t('template.pane.form') }), { target: { value: 'three-public' } });
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe(t('template.pane.preview', { form: t('form.three-public') }));
  expect(screen.queryByRole('checkbox')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: t('template.pane.insert') }));
  await waitFor(() => { expect(selected).toHaveLength(1); });
  expect(plans.flatMap(({ edits }) => edits.filter(({ kind }) => kind === 'add-sheet'))).toEqual([{ kind: 'add-sheet', sheetId: 'template', name: t('form.three-public'), after: null }]);
  expect(selected[0]).toMatchObject({ sheetId: 'added' });
});

test('on the sheet in front it goes to the selected cell where that is free, else to the next place, and says so', async () => {
  const { plans, happens } = await open([['备忘', 1], ['明天', 2]]);
  expect((await screen.findByText('当前工作表「底稿」，从 A5 起')).textContent).toContain('A5');
  act(() => { happens({ kind: 'selection', cell: { sheetId: 's1', cell: { row: 1, column: 0 } } }); });
  fireEvent.click(here());
  screen.getByText(t('template.pane.taken', { cell: 'A5' }));
  act(() => { happens({ kind: 'selection', cell: { sheetId: 's1', cell: { row: 9, column: 2 } } }); });
  await screen.findByText('当前工作表「底稿」，从 C10 起');
  fireEvent.click(screen.getByRole('button', { name: t('template.pane.insert') }));
  await waitFor(() => { expect(plans).toHaveLength(1); });
  expect(plans[0]?.edits.find(({ kind }) => kind === 'write')).toMatchObject({ range: { sheetId: 's1', rect: { top: 9, left: 2 } } });
});

test('what was filled in meanwhile is not written to: the new place is offered', async () => {
  const { plans, hold } = await open([['备忘']]);
  await screen.findByText('当前工作表「底稿」，从 A4 起');
  fireEvent.click(here());
  hold(workbook([['备忘'], [''], [''], [''], ['别人写的']]));
  fireEvent.click(screen.getByRole('button', { name: t('template.pane.insert') }));
  expect((await screen.findByRole('alert')).textContent).toBe(t('template.pane.moved'));
  await screen.findByText('当前工作表「底稿」，从 A8 起');
  expect(plans).toEqual([]);
});

test('the variant is that of the form', async () => {
  const { plans } = await open([]);
  fireEvent.click(screen.getByRole('checkbox', { name: t('template.pane.cost') }));
  fireEvent.click(screen.getByRole('checkbox', { name: t('template.pane.points') }));
  expect(screen.getByRole('img').textContent).toContain('分值');
  expect(screen.getByRole('img').textContent).not.toContain('经济成本指标');
  fireEvent.click(screen.getByRole('button', { name: t('template.pane.insert') }));
  await waitFor(() => { expect(JSON.stringify(plans)).toContain('分值'); });
  expect(JSON.stringify(plans)).not.toContain('经济成本指标');
});
