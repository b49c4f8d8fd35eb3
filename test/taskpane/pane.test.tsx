/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { localeIds } from '../../src/locales/locale';
import { paneWords } from '../../src/locales/pane-words';
import { translator } from '../../src/locales/translate';
import type { CheckStep } from '../../src/run/step';
import type { RunCheck } from '../../src/taskpane/state/checker';
import { type Rows, workbookOf } from '../support/grid';
import { hebei, publicTable } from '../support/tables';
import { drawPane } from './render';

afterEach(cleanup);

const user = userEvent.setup();
const zh = translator('zh-CN');

function withCells(cells: Readonly<Record<string, string>>): Rows {
  return hebei.map((row, at) => row.map((cell, column) => cells[`${at}/${column}`] ?? cell));
}

const faulty = withCells({ '9/5': '≥200', '13/5': '12', '14/5': '≥90' });

function button(name: string | RegExp): HTMLElement {
  return screen.getByRole('button', { name });
}

/** What folds as many findings of the same kind. */
function foldOf(count: number): HTMLElement {
  return button(new RegExp(`${zh('pane.same-problem', { count })}$`));
}

/** The finding whose cell is selected in the workbook. */
function current(): Element {
  const element = document.querySelector('[aria-current="location"]');
  if (!element) throw new Error('no finding is at the selection');
  return element;
}

async function checkSheet(): Promise<void> {
  await user.click(button(zh('pane.check-sheet')));
  await screen.findByRole('heading', { level: 1 });
  // A result is drawn in turns: until it stands, the check counts as running.
  await waitFor(() => { expect(screen.queryByRole('progressbar')).toBeNull(); });
}

/** By the settings, and back to the findings. */
async function chooseEnglish(): Promise<void> {
  await user.click(screen.getByRole('tab', { name: zh('pane.place.settings') }));
  await user.click(await screen.findByRole('radio', { name: 'English' }));
  await user.click(screen.getByRole('tab', { name: /^Problems/ }));
}

describe.each(localeIds)('in %s', (locale) => {
  const t = translator(locale);

  test('it begins with the two checks and what they do; every word is of this language', async () => {
    drawPane(workbookOf(faulty), { locale });
    expect(screen.getByText(t('pane.step.check'))).toBeTruthy();
    for (const place of ['findings', 'tables', 'settings'] as const) expect(screen.getByRole('tab', { name: t(`pane.place.${place}`) })).toBeTruthy();
    expect(screen.queryByRole('heading')).toBeNull();
    await user.click(button(t('pane.check-workbook')));
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toContain(t('verdict.tables', { count: 1 }));
    expect(screen.getByText(t('pane.checked-workbook', { count: 1 }))).toBeTruthy();
    expect(screen.getAllByRole('img', { name: t('severity.error') }).length).toBeGreaterThan(0);
    expect(screen.getByText(t('pane.same-problem', { count: 2 }))).toBeTruthy();
    await user.click(screen.getByRole('tab', { name: new RegExp(`^${t('pane.place.tables')}`) }));
    expect(await screen.findByText(t('form.project-target'), { exact: false })).toBeTruthy();
  });

  test('a table without findings says so, and has nothing to unfold', async () => {
    drawPane(workbookOf(hebei), { locale });
    await user.click(button(t('pane.check-sheet')));
    const row = await screen.findByRole('row');
    expect(row.getAttribute('aria-expanded')).toBeNull();
    expect(within(row).getByText(t('pane.table-clean'))).toBeTruthy();
  });
});

test('the same findings are folded under what they share; each has its cell, which a press selects', async () => {
  const { selected } = drawPane(workbookOf(faulty));
  await checkSheet();
  expect(screen.queryByRole('button', { name: zh('pane.go-to-cell', { cell: 'F14' }) })).toBeNull();
  const fold = foldOf(2);
  expect(fold.getAttribute('aria-expanded')).toBe('false');
  await user.click(fold);
  expect(fold.getAttribute('aria-expanded')).toBe('true');
  await user.click(button(zh('pane.go-to-cell', { cell: 'F14' })));
  expect(selected).toEqual([{ sheetId: 'Sheet1', rect: { top: 13, left: 5, bottom: 13, right: 5 } }]);
  expect(current().textContent).toContain('F14');
});

test('what was folded and unfolded stays so in the next check, and in another language', async () => {
  const { hold } = drawPane(workbookOf(faulty));
  await checkSheet();
  await user.click(foldOf(2));
  hold(workbookOf(withCells({ '13/5': '12', '14/5': '≥90' })));
  await checkSheet();
  expect(screen.queryByRole('button', { name: zh('pane.go-to-cell', { cell: 'F10' }) })).toBeNull();
  expect(foldOf(2).getAttribute('aria-expanded')).toBe('true');
  await chooseEnglish();
  expect(button(new RegExp(`${translator('en')('pane.same-problem', { count: 2 })}$`)).getAttribute('aria-expanded')).toBe('true');
});

test('a table that was closed stays closed, though the next check finds less', async () => {
  const { hold } = drawPane(workbookOf(faulty, faulty));
  await user.click(button(zh('pane.check-workbook')));
  const folds = await screen.findAllByRole('button', { name: /绩效目标表$/ });
  const second = folds[1];
  if (!second) throw new Error('no second table');
  await user.click(second);
  hold(workbookOf(publicTable, faulty));
  await user.click(button(zh('pane.check-workbook')));
  expect((await screen.findByRole('button', { name: /绩效目标表$/ })).getAttribute('aria-expanded')).toBe('false');
});

test('a table that opened by itself stays as it is, though the next check has more to show', async () => {
  const { hold } = drawPane(workbookOf(faulty));
  await user.click(button(zh('pane.check-workbook')));
  expect((await screen.findByRole('button', { name: /绩效目标表$/ })).getAttribute('aria-expanded')).toBe('true');
  hold(workbookOf(...Array.from({ length: 40 }, () => faulty)));
  await user.click(button(zh('pane.check-workbook')));
  const folds = await screen.findAllByRole('button', { name: /绩效目标表$/ });
  expect(folds.map((fold) => fold.getAttribute('aria-expanded')).filter((state) => state === 'true')).toHaveLength(1);
  expect(folds[0]?.getAttribute('aria-expanded')).toBe('true');
});

test('of many findings only those in view are drawn, and every one can be gone to', async () => {
  const rows = Array.from({ length: 4000 }, (_, at) => ['', '社会效益指标', `受益户数${at}`, '惠及的户', '', `${at + 1}`, '计划标准']);
  const { cursor } = drawPane(workbookOf([...hebei.slice(0, 14), ...rows, ...hebei.slice(14)]));
  await checkSheet();
  await user.click(foldOf(4000));
  const list = screen.getByRole('treegrid');
  expect(Number(list.getAttribute('aria-rowcount'))).toBeGreaterThan(4000);
  expect(within(list).getAllByRole('row').length).toBeLessThan(600);
  await act(() => cursor.step(-1));
  expect(cursor.get().key).toMatch(/\/4013\/5$/);
});

test('a change of what was checked is said; a selection marks its finding', async () => {
  const { happens } = drawPane(workbookOf(faulty));
  await checkSheet();
  act(() => {
    happens({ kind: 'values', sheetId: 'Sheet1' });
    happens({ kind: 'selection', cell: { sheetId: 'Sheet1', cell: { row: 9, column: 5 } } });
  });
  expect(screen.getByText(zh('pane.changed'))).toBeTruthy();
  expect(current().textContent).toContain('F10');
  await checkSheet();
  expect(screen.queryByText(zh('pane.changed'))).toBeNull();
});

test('a host that cannot show a cell has places as text', async () => {
  drawPane(workbookOf(faulty), { canSelect: false });
  await checkSheet();
  expect(screen.queryByRole('button', { name: /^定位到/ })).toBeNull();
  expect(screen.getByText('F10')).toBeTruthy();
});

test('while a check runs it can be called off; those who listen hear that it runs', async () => {
  const never: RunCheck = () => new Promise(() => undefined);
  drawPane(workbookOf(faulty), { run: never });
  await user.click(button(zh('pane.check-sheet')));
  expect(screen.getByRole('progressbar')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe(zh('pane.checking'));
  await user.click(screen.getByText(zh('pane.cancel')));
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test.each(localeIds)('what a check is at is said in words, %s', async (locale) => {
  const t = paneWords(locale);
  let tell: (step: CheckStep) => void = () => undefined;
  const run: RunCheck = (_, options) => {
    tell = options.tell ?? tell;
    return new Promise(() => undefined);
  };
  drawPane(workbookOf(faulty), { run, locale });
  await user.click(button(t('pane.check-sheet')));
  const bar = screen.getByRole('progressbar');
  act(() => { tell({ kind: 'reading' }); });
  expect(screen.getByText(t('pane.step-of.reading'))).toBeTruthy();
  expect(bar.getAttribute('aria-valuenow')).toBeNull();
  act(() => { tell({ kind: 'finding', at: 2, of: 4 }); });
  expect(screen.getByText(t('pane.step-of.finding', { at: 2, of: 4 }))).toBeTruthy();
  const early = Number(bar.getAttribute('aria-valuenow'));
  act(() => { tell({ kind: 'checking', at: 200, of: 400 }); });
  expect(screen.getByText(t('pane.step-of.checking', { at: 200, of: 400 }))).toBeTruthy();
  expect(Number(bar.getAttribute('aria-valuenow'))).toBeGreaterThan(early);
  // Those who listen hear once that it runs, and not of every table.
  expect(screen.getByRole('status').textContent).toBe(t('pane.checking'));
});

test('a failure is said with the way on, and can be put away', async () => {
  let fails = true;
  const run: RunCheck = () => (fails ? Promise.reject(Object.assign(new Error(''), { code: 'cell-edit-mode' })) : Promise.resolve({ tables: [], nearMisses: [], findings: [], notices: [] }));
  drawPane(workbookOf(faulty), { run });
  await user.click(button(zh('pane.check-sheet')));
  expect(await screen.findByText(zh('pane.error.cell-edit-mode'))).toBeTruthy();
  await user.click(button(zh('pane.close')));
  expect(screen.queryByText(zh('pane.error.cell-edit-mode'))).toBeNull();
  await user.click(button(zh('pane.check-sheet')));
  await screen.findByText(zh('pane.error.cell-edit-mode'));
  fails = false;
  await user.click(button(zh('pane.retry')));
  expect(await screen.findByRole('heading', { level: 1 })).toBeTruthy();
  expect(screen.queryByText(zh('pane.error.cell-edit-mode'))).toBeNull();
});

test('the line of an unexpected error can be copied', async () => {
  drawPane(workbookOf(faulty), { run: () => Promise.reject(new RangeError('农村供水')) });
  await user.click(button(zh('pane.check-sheet')));
  await user.click(await screen.findByRole('button', { name: zh('pane.copy') }));
  expect(await screen.findByRole('button', { name: zh('pane.copied') })).toBeTruthy();
  const copied = await navigator.clipboard.readText();
  expect(copied).toContain('RangeError');
  expect(copied).not.toContain('农村供水');
});

test('a language that is chosen is told, and the words change without a check', async () => {
  const { chosen, checker } = drawPane(workbookOf(faulty));
  await checkSheet();
  const { result } = checker.state();
  await chooseEnglish();
  expect(chosen).toEqual(['en']);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^1 table: /);
  expect(checker.state().result).toBe(result);
});
