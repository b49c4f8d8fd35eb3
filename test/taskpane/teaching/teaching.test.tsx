/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { translator } from '../../../src/locales/translate';
import type { SettingsFile } from '../../../src/settings/schema';
import { type Rows, rowsFrom, workbookOf } from '../../support/grid';
import { hebei } from '../../support/tables';
import { drawPane, type Drawn, keptSettings } from '../render';

const t = translator('zh-CN');

afterEach(cleanup);

const unknown = rowsFrom(`
项目支出绩效目标表
项目名称|道路养护||单位：万元
任务类别|子类|任务内容|备注
产出指标|数量指标|养护里程|≥20公里
|质量指标|养护合格率|≥98%
|时效指标|完成时间|2026年11月底前
`);

/** Checks, and opens the place 表格. */
async function openTables(...grids: readonly Rows[]): Promise<Drawn> {
  const drawn = drawPane(workbookOf(...grids), { asSet: true });
  fireEvent.click(screen.getByRole('button', { name: t('pane.check-workbook') }));
  await screen.findByRole('heading', { level: 1 });
  fireEvent.click(screen.getByRole('tab', { name: new RegExp(`^${t('pane.place.tables')}`) }));
  return drawn;
}

function say(text: string, meaning: string): void {
  fireEvent.change(screen.getByLabelText(t('teach.word', { text })), { target: { value: meaning } });
}

async function teachFromNearMiss(): Promise<Drawn> {
  const drawn = await openTables(hebei, unknown);
  fireEvent.click(await screen.findByText(t('teach.open')));
  await screen.findByText(t('teach.unknown', { count: 3 }));
  return drawn;
}

describe('from a near miss', () => {
  test('its labels lead to their cells, and what it lacks is said', async () => {
    const { selected } = await openTables(hebei, unknown);
    fireEvent.click(await screen.findByRole('button', { name: t('teach.miss.seen-one', { text: '产出指标', cell: 'A4' }) }));
    expect(selected).toEqual([{ sheetId: 'Sheet2', rect: { top: 3, left: 0, bottom: 3, right: 0 } }]);
    screen.getByText(t('teach.miss.lacking', { lacking: '「一级指标」、「二级指标」、「三级指标」、「指标值」' }));
  });

  test('the headings are found, their columns said, the preview shows the table, and it is checked at once', async () => {
    const drawn = await teachFromNearMiss();
    expect(drawn.checker.state().result?.report.tables.length).toBe(1);
    say('任务类别', 'columns/level1');
    say('子类', 'columns/level2');
    say('任务内容', 'columns/level3');
    await screen.findByText(t('teach.preview.table', { form: t('form.project-target'), range: 'A1:D6', rows: 3 }));
    fireEvent.click(screen.getByText(t('teach.save')));
    await waitFor(() => { expect(drawn.checker.state().result?.report.tables.length).toBe(2); });
    expect(keptSettings(drawn)).toEqual({ labels: { columns: { level1: ['任务类别'], level2: ['子类'], level3: ['任务内容'] } } });
    screen.getByText((text) => text.startsWith(t('teach.kept', { count: 3 })));
    fireEvent.click(screen.getByText(t('teach.undo')));
    expect(keptSettings(drawn)).toEqual({});
  });

  test('a heading that means something else elsewhere makes a form variant, which needs a name', async () => {
    const drawn = await teachFromNearMiss();
    fireEvent.click(screen.getByText(t('teach.show-known')));
    say('任务类别', 'columns/level1');
    say('子类', 'columns/level2');
    say('任务内容', 'columns/level3');
    say('备注', 'columns/value');
    screen.getByText(t('teach.scope.forced', { label: '备注' }));
    const name = screen.getByLabelText(t('teach.variant-name'));
    fireEvent.change(name, { target: { value: ' ' } });
    screen.getByText(t('teach.trouble.unnamed'));
    fireEvent.change(name, { target: { value: '某县任务书' } });
    await screen.findByText(t('teach.preview.columns', { columns: '一级指标、二级指标、三级指标、指标值' }));
    fireEvent.click(screen.getByText(t('teach.save')));
    await waitFor(() => { expect(drawn.checker.state().result?.report.tables.length).toBe(2); });
    expect(keptSettings(drawn)).toEqual({ layouts: [{ name: '某县任务书', headings: { 任务类别: 'level1', 子类: 'level2', 任务内容: 'level3', 备注: 'value' } }] });
  });

  test('what cannot be kept says why, and nothing is kept', async () => {
    const drawn = await teachFromNearMiss();
    fireEvent.click(screen.getByText(t('teach.save')));
    await screen.findByText(t('teach.trouble.nothing'));
    say('任务类别', 'columns/level1');
    say('子类', 'columns/level1');
    await screen.findByText(t('teach.trouble.same', { one: '任务类别', other: '子类', known: '一级指标' }));
    fireEvent.click(screen.getByText(t('teach.save')));
    expect(drawn.kept.get('settings')).toBeUndefined();
    fireEvent.click(screen.getAllByRole('button', { name: t('teach.cancel') })[1] ?? screen.getByText(t('teach.cancel')));
    expect(screen.queryByRole('heading', { name: t('teach.heading') })).toBeNull();
    expect(drawn.kept.get('settings')).toBeUndefined();
  });
});

describe('from what is selected', () => {
  test('one cell of the heading will do; a half lesson is kept as half', async () => {
    const { happens, checker } = await openTables(unknown);
    fireEvent.click(screen.getByRole('button', { name: t('teach.open-any') }));
    await screen.findByText(t('teach.nothing-selected'));
    act(() => { happens({ kind: 'selection', cell: { sheetId: 'Sheet1', cell: { row: 2, column: 1 } } }); });
    fireEvent.click(screen.getByText(t('teach.read')));
    await screen.findByText(t('teach.unknown', { count: 3 }));
    say('任务类别', 'columns/level1');
    fireEvent.click(await screen.findByText(t('teach.save-half')));
    await screen.findByText((text) => text.includes(t('teach.kept.not-found')));
    await waitFor(() => { expect(checker.state().result?.report.nearMisses[0]?.lacking).not.toContain('一级指标'); });
  });

  test('a title that names a form', async () => {
    const drawn = await openTables([['某县任务清单'], ...unknown.slice(1)]);
    const [, open] = screen.getAllByRole('button', { name: t('teach.open-any') });
    if (!open) throw new Error('no way to teach');
    fireEvent.click(open);
    act(() => { drawn.happens({ kind: 'selection', cell: { sheetId: 'Sheet1', cell: { row: 2, column: 0 } }, rect: { top: 2, left: 0, bottom: 2, right: 16_383 } }); });
    await screen.findByText(t('teach.selected', { range: '3:3' }));
    fireEvent.click(screen.getByText(t('teach.read')));
    await screen.findByText(t('teach.unknown', { count: 3 }));
    fireEvent.change(screen.getByLabelText(t('teach.form')), { target: { value: 'transfer-target' } });
    expect(screen.getByLabelText<HTMLInputElement>(t('teach.title-word')).value).toBe('某县任务清单');
    say('任务类别', 'columns/level1');
    say('子类', 'columns/level2');
    say('任务内容', 'columns/level3');
    await screen.findByText(t('teach.preview.table', { form: t('form.transfer-target'), range: 'A1:D6', rows: 3 }));
    fireEvent.click(screen.getByText(t('teach.save')));
    await waitFor(() => { expect(drawn.checker.state().result?.report.tables[0]?.table.form).toBe('transfer-target'); });
    expect(keptSettings(drawn).titles).toEqual({ 'transfer-target': ['某县任务清单'] });
  });
});

describe('what was taught, in the settings', () => {
  async function openSettings(file: SettingsFile): Promise<Drawn> {
    const drawn = drawPane(workbookOf(hebei), { asSet: true });
    drawn.host.settings.set('settings', JSON.stringify(file));
    fireEvent.click(screen.getByRole('tab', { name: t('pane.place.settings') }));
    await screen.findByRole('heading', { name: t('pane-settings.taught') });
    return drawn;
  }

  const all: SettingsFile = {
    labels: { columns: { value: ['目标设定', '设定数'] }, fields: { projectName: ['事项名称'] }, groups: { 产出指标: ['工作产出'] }, plan: ['用款进度'] },
    layouts: [{ name: '任务书', headings: { 任务: 'level3', 目标: 'value' } }],
    titles: { 'transfer-target': ['任务清单'] },
  };
  const lines = [
    '「目标设定」就是「指标值」', '「设定数」就是「指标值」', '「事项名称」就是「项目名称」', '「工作产出」就是「产出指标」', '「用款进度」就是「资金支出计划」',
    '只用在「任务书」：「任务」是「三级指标」、「目标」是「指标值」', '标题里有「任务清单」的是转移支付绩效目标表',
  ];

  test('each is shown, and can be forgotten; without any the settings are the defaults', async () => {
    const drawn = await openSettings(all);
    for (const line of lines) fireEvent.click(screen.getByLabelText(t('pane-settings.forget', { what: line })));
    expect(keptSettings(drawn)).toEqual({});
    expect(screen.queryByRole('heading', { name: t('pane-settings.taught') })).toBeNull();
  });

  test('a word is changed; one that would be ambiguous is not, and says why', async () => {
    const drawn = await openSettings(all);
    fireEvent.click(screen.getByLabelText(t('taught.edit', { what: '「设定数」就是「指标值」' })));
    const label = screen.getByLabelText(t('taught.label'));
    fireEvent.change(label, { target: { value: '资金用途' } });
    fireEvent.click(screen.getByText(t('taught.save')));
    screen.getByText(/「资金用途」在表上已经有别的意思/);
    expect(keptSettings(drawn)).toEqual(all);
    fireEvent.change(label, { target: { value: '确定的依据' } });
    fireEvent.change(screen.getByLabelText(t('taught.meaning'), { selector: 'select' }), { target: { value: 'columns/basis' } });
    fireEvent.click(screen.getByText(t('taught.save')));
    expect(keptSettings(drawn).labels?.columns).toEqual({ value: ['目标设定'], basis: ['确定的依据'] });
  });

  test('the name and the columns of a form variant, and words of a title, are changed', async () => {
    const drawn = await openSettings(all);
    fireEvent.click(screen.getByLabelText(t('taught.edit', { what: lines[5] ?? '' })));
    fireEvent.change(screen.getByLabelText(t('teach.variant-name')), { target: { value: '任务书二' } });
    const [first] = screen.getAllByLabelText(t('taught.meaning'));
    if (!first) throw new Error('no list of meanings');
    fireEvent.change(first, { target: { value: 'columns/description' } });
    fireEvent.click(screen.getByText(t('taught.save')));
    expect(keptSettings(drawn).layouts).toEqual([{ name: '任务书二', headings: { 任务: 'description', 目标: 'value' } }]);
    fireEvent.click(screen.getByLabelText(t('taught.edit', { what: lines[6] ?? '' })));
    fireEvent.change(screen.getByLabelText(t('teach.title-word')), { target: { value: '绩效' } });
    fireEvent.click(screen.getByText(t('taught.save')));
    screen.getByText(/「绩效」在.+的标题里也有/);
    expect(keptSettings(drawn).titles).toEqual(all.titles);
  });
});
