/** @jest-environment jsdom */
import '../office-host/text-encoding';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { textFormat } from '../../src/sheet/cell-input';
import type { Plan } from '../../src/sheet/edit';
import { planOf } from '../../src/compose/repair-plan';
import { repairsOf } from '../../src/compose/repairs';
import { defaultSettings } from '../../src/rules/rule';
import { runCheck } from '../../src/run/run-check';
import { expectOutcome, supplyResults } from '../hosts/office/applying';
import { setUp, type Setup } from '../hosts/office/setup';
import type { WorkbookData } from '../office-host/workbook/data';
import { type Profile, excel114, excel19 } from '../office-host/profiles';
import type { ModelSheet } from '../office-host/workbook/sheet';
import { cellAddress } from '../../src/sheet/address';
import { bare, reaches } from './formulas';
import { hostileBook } from './hostile-sheets';
import { injections } from './injections';
import { plansOf } from './plans';

/** The hostile workbook as it lies in Excel. */
const workbook: WorkbookData = { sheets: hostileBook().map(({ values: { id, name, values } }) => ({ id: `{${id}}`, name, rows: values.map((row) => [...row]) })) };
const own = new Set(workbook.sheets.map(({ name }) => name));

interface Written {
  readonly name: string;
  readonly plan: Plan;
  /** The sheets that the plan has added, and those of the person, after it. */
  readonly added: readonly ModelSheet[];
  readonly before: string;
  readonly after: string;
}

function formulasOf(sheets: readonly ModelSheet[]): string[] {
  return sheets.flatMap(({ formulas }) => [...formulas.values()]);
}

/** The formulas and values of the person's own sheets. */
function ownState({ excel: { model } }: Setup): string {
  return JSON.stringify(model.sheets.filter(({ name }) => own.has(name)).map(({ name, rows, formulas }) => [name, rows, [...formulas]]));
}

describe.each([excel19, excel114])('the injections, checked and written in Excel with $name', (profile: Profile) => {
  let setup: Setup;
  const all: Written[] = [];
  beforeAll(async () => {
    setup = await setUp({ workbook, profile });
    const plans = plansOf(await runCheck(setup.host), [...own]);
    for (const [name, plan] of plans.filter(([each]) => each !== '修正')) {
      supplyResults(setup.excel, plan);
      const before = ownState(setup);
      const names = new Set(setup.excel.model.sheets.map((sheet) => sheet.name));
      expectOutcome(await setup.host.apply(plan), 'done');
      all.push({ name, plan, before, after: ownState(setup), added: setup.excel.model.sheets.filter((sheet) => !names.has(sheet.name)) });
    }
  }, 120_000);
  afterAll(() => {
    expect(setup.excel.ledger.unmodelled).toEqual([]);
    setup.shutdown();
  });

  test('every kind of writing is among them, and the person’s own cells are as they were', () => {
    expect(all.map(({ name, added }) => [name, added.length > 0])).toEqual([['问题清单', true], ['审核意见单', true], ['汇总', true], ['模板', true], ['标记', false], ['不作为问题', false]]);
    for (const { before, after } of all) expect(after).toBe(before);
  });

  test('Excel holds as formulas exactly those that the plans meant as such, and none reaches outside', () => {
    for (const { name, plan, added } of all) {
      const meant = plan.edits.flatMap((edit) => (edit.kind === 'write' ? edit.cells.flat().flatMap((cell) => (typeof cell === 'object' && cell !== null ? [cell.formula] : [])) : []));
      const held = formulasOf(added);
      expect([name, [...held].sort()]).toEqual([name, [...meant].sort()]);
      expect(held.filter((formula) => reaches(formula) || bare(formula).includes('injected'))).toEqual([]);
    }
  });

  test('each text that was written is that text in Excel, under the text format', () => {
    let texts = 0;
    const others: unknown[] = [];
    for (const { plan, added } of all) {
      const ids = plan.edits.flatMap((edit) => (edit.kind === 'add-sheet' ? [edit.sheetId] : []));
      for (const edit of plan.edits) {
        if (edit.kind !== 'write') continue;
        const sheet = added[ids.indexOf(edit.range.sheetId)];
        edit.cells.forEach((row, down) => { row.forEach((cell, across) => {
          if (typeof cell !== 'string' || cell === '') return;
          const [at, column] = [edit.range.rect.top + down, edit.range.rect.left + across];
          texts += 1;
          const [held, format] = [sheet?.rows[at]?.[column], sheet?.formats.get(cellAddress({ row: at, column })) ?? 'General'];
          if (held !== cell || format !== (edit.formats?.[down]?.[across] ?? textFormat)) others.push([cell, held, format]);
        }); });
      }
    }
    expect(others).toEqual([]);
    expect(texts).toBeGreaterThan(2000);
  });

  test('a reason for setting a finding aside is kept as it was given', async () => {
    const { kept } = await runCheck(setup.host);
    expect(kept?.unreadable).toBe(false);
    expect(new Set(kept?.suppressions.map(({ reason }) => reason))).toEqual(new Set(injections.map(({ text }) => text)));
  });

  test('repairs make no formula of what they write back', async () => {
    const report = await runCheck(setup.host, { settings: { ...defaultSettings, suppressions: 'report' } });
    const { plan: repair } = planOf(repairsOf(report), '一键修正');
    expect(repair.edits.length).toBeGreaterThan(10);
    expectOutcome(await setup.host.apply(repair), 'done');
    const mine = setup.excel.model.sheets.filter(({ name }) => own.has(name));
    expect(formulasOf(mine)).toEqual([]);
  });
});
