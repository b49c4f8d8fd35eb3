/** @jest-environment jsdom */
import { afterEach, expect, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { reasonText } from '../../../src/locales/settings-text';
import { translator } from '../../../src/locales/translate';
import { workbookOf } from '../../support/grid';
import { hebei } from '../../support/tables';
import { drawPane, type Drawn, keptSettings } from '../render';

const t = translator('zh-CN');
const unit = '四轮挂车架';

afterEach(cleanup);

/** A table with a value whose unit nobody knows, checked; then the settings are opened. */
async function openSettings(): Promise<Drawn> {
  const rows = hebei.map((row) => row.map((value) => (value === '≥200盏' ? `≥150${unit}` : value)));
  expect(rows).not.toEqual(hebei);
  const drawn = drawPane(workbookOf(rows), { asSet: true });
  fireEvent.click(screen.getByRole('button', { name: t('pane.check-workbook') }));
  await screen.findByRole('heading', { level: 1 });
  fireEvent.click(screen.getByRole('tab', { name: t('pane.place.settings') }));
  await screen.findByRole('heading', { name: t('pane-settings.units') });
  return drawn;
}

function add(text: string, kind: string): void {
  fireEvent.change(screen.getByLabelText(t('pane-settings.units.unit')), { target: { value: text } });
  fireEvent.change(screen.getByLabelText(t('pane-settings.units.kind')), { target: { value: kind } });
  fireEvent.click(screen.getByRole('button', { name: t('pane-settings.units.add') }));
}

/** Whether a check of now misses a unit. */
async function isMissed(drawn: Drawn): Promise<boolean> {
  await act(() => drawn.checker.check('workbook'));
  return drawn.checker.state().result?.report.findings.some(({ rule }) => rule === 'value-without-unit') ?? false;
}

test('a unit that is added is known, and no longer once it is taken away; the result is said to be out of date', async () => {
  const drawn = await openSettings();
  expect(await isMissed(drawn)).toBe(true);
  add(` ${unit} `, 'thing');
  expect(drawn.checker.state().changed).toBe(true);
  expect(await isMissed(drawn)).toBe(false);
  expect(keptSettings(drawn)).toEqual({ words: { units: { thing: [unit] } } });
  const what = t('pane-settings.units.known', { unit, kind: t('pane-settings.units.kind.thing') });
  fireEvent.click(screen.getByRole('button', { name: t('pane-settings.forget', { what }) }));
  expect(await isMissed(drawn)).toBe(true);
  expect(keptSettings(drawn)).toEqual({});
});

test('a unit is of one kind: added again it measures something else', async () => {
  const drawn = await openSettings();
  add('挂', 'thing');
  add('垛', 'thing');
  add('挂', 'measure');
  expect(keptSettings(drawn)).toEqual({ words: { units: { thing: ['垛'], measure: ['挂'] } } });
});

test.each([['3挂', 'unit-shape'], ['以上', 'unit-no-unit']])('%s is not taken, and why is said; what was typed stays', async (text, code) => {
  const drawn = await openSettings();
  add(text, 'thing');
  expect(screen.getByRole('alert').textContent).toBe(reasonText({ code, key: '', facts: { unit: text } }, 'zh-CN'));
  expect([keptSettings(drawn), screen.getByLabelText<HTMLInputElement>(t('pane-settings.units.unit')).value]).toEqual([{}, text]);
});
