import { describe, expect, test } from '@jest/globals';
import { examples } from '../../src/rules/examples/registry';
import { exampleSheets } from '../../src/rules/examples/workbook';
import { percent } from '../../src/rules/examples/example';
import { cellAddress } from '../../src/sheet/address';
import { checkSheets } from './run-example';

const everything = Object.values(examples).flatMap(({ accept, reject }) => [...accept, ...reject]);

function found(example: Parameters<typeof exampleSheets>[0]): string[] {
  return checkSheets(exampleSheets(example)).findings.map(({ rule, case: which, cell }) => `${rule} ${which} ${cellAddress(cell)}`);
}

describe('check', () => {
  test('an empty template gets one finding, and no other', () => {
    expect(found({ note: '', base: 'blank' })).toEqual(['blank-form blank E3']);
  });

  test('a filled table beside an empty one is checked as ever', () => {
    expect(found({ note: '', base: ['blank', 'project'], change: { '2!F12': '≥150' } })).toEqual(['blank-form blank E3', 'value-without-unit quantity F12']);
  });

  test('findings stand in the order of tables, rows and columns', () => {
    for (const example of everything) {
      const { findings } = checkSheets(exampleSheets(example), example.settings);
      const places = findings.map(({ table, cell }) => table * 1e9 + cell.row * 1e5 + cell.column);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  test('what an error value makes other rules say of its cell is dropped', () => {
    expect(found({ note: '', change: { C7: '#REF!', F11: '#N/A', C4: '#VALUE!' } })).toEqual(['cell-error error C4', 'cell-error error C7', 'cell-error error F11']);
  });

  test('an error value in one cell does not silence other cells', () => {
    expect(found({ note: '', change: { F11: '#N/A', F12: '≥150' } })).toEqual(['cell-error error F11', 'value-without-unit quantity F12']);
  });

  test('the same workbook gives the same answer again', () => {
    for (const example of everything) expect(checkSheets(exampleSheets(example), example.settings)).toEqual(checkSheets(exampleSheets(example), example.settings));
  });

  test('all tables of a workbook together may be late where each weighs in', () => {
    const late = { B7: percent(5), C7: percent(20), D7: percent(45) };
    const findings = found({ note: '', base: ['project', 'another'], change: { ...late, '2!B7': percent(5), '2!C7': percent(10), '2!D7': percent(45), '2!C4': 180, '2!E4': 180, '2!G4': 0 } });
    expect(findings).toEqual(['plan-back-loaded behind C7', 'plan-back-loaded behind C7', 'plan-back-loaded workbook C7']);
  });
});
