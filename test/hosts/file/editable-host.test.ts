import { describe, expect, test } from '@jest/globals';
import { editableHost, type EditableHost } from '../../../src/hosts/file/editable-host';
import type { ReadSheet } from '../../../src/hosts/file/file-host';
import { runCheck } from '../../../src/run/run-check';
import type { CellValue, Visibility } from '../../../src/sheet/snapshot';
import { openPacked, unpacked } from '../../../src/workbench/open/opened';
import { readFixture } from '../../fixtures/load';
import { opened } from './open';

function sheet(id: string, values: readonly (readonly CellValue[])[], more: { active?: boolean; visibility?: Visibility; uncalculated?: boolean } = {}): ReadSheet {
  const { active = false, visibility = 'visible', uncalculated = false } = more;
  return {
    values: { id, name: `表${id}`, visibility, origin: { row: 0, column: 0 }, values, ...(uncalculated && { uncalculated }) },
    formats: values.map((row) => row.map(() => 'General')),
    active,
  };
}

function host(...sheets: readonly ReadSheet[]): EditableHost {
  return editableHost({ name: '报送.xlsx', date1904: false }, sheets);
}

async function names(edited: EditableHost, scope: 'workbook' | 'active-sheet' = 'workbook'): Promise<string[]> {
  return (await edited.read(scope)).sheets.map(({ name }) => name);
}

describe('a file that is being edited', () => {
  test('reads what was written, and gives formats with it', async () => {
    const edited = host(sheet('1', [['预算', 36]]));
    edited.write('1', [{ row: 0, column: 1, value: 0.35, format: '0%' }]);
    expect((await edited.read('workbook')).sheets[0]?.values).toEqual([['预算', 0.35]]);
    expect(await edited.formats([{ sheetId: '1', rect: { top: 0, left: 0, bottom: 0, right: 2 } }])).toEqual([[['General', '0%', 'General']]]);
  });

  test('what was read before an edit stays as it was', async () => {
    const edited = host(sheet('1', [['a']]));
    const before = await edited.read('workbook');
    edited.write('1', [{ row: 0, column: 0, value: 'b', format: 'General' }]);
    expect(before.sheets[0]?.values).toEqual([['a']]);
  });

  test('a sheet whose rows have moved is written anew, under its own name and in its place', async () => {
    const edited = host(sheet('1', [['a'], ['b']], { active: true }), sheet('2', [['c']]));
    edited.rewrite('1', [{ row: 4, column: 0, value: 'b', format: 'General' }]);
    const [first] = (await edited.read('active-sheet')).sheets;
    expect(first).toMatchObject({ id: '1', name: '表1', origin: { row: 4, column: 0 }, values: [['b']] });
  });

  test('tabs are renamed, put in order, hidden, added and taken away', async () => {
    const edited = host(sheet('1', [['a']]), sheet('2', [['b']]), sheet('3', [['c']]));
    edited.arrange([{ id: '3', name: '丙', visibility: 'visible' }, { id: 'new', name: '新表', visibility: 'visible' }, { id: '1', name: '表1', visibility: 'hidden' }]);
    const { sheets } = await edited.read('workbook');
    expect(sheets.map(({ id, name, visibility, values }) => [id, name, visibility, values])).toEqual([
      ['3', '丙', 'visible', [['c']]], ['new', '新表', 'visible', []], ['1', '表1', 'hidden', [['a']]],
    ]);
  });

  test('the active sheet is the one that the person looks at', async () => {
    const edited = host(sheet('1', [['a']], { active: true }), sheet('2', [['b']]));
    edited.activate('2');
    expect(await names(edited, 'active-sheet')).toEqual(['表2']);
  });

  test('formulas without results are told until they are calculated', async () => {
    const edited = host(sheet('1', [['a']], { uncalculated: true }));
    expect((await edited.read('workbook')).sheets[0]?.uncalculated).toBe(true);
    edited.calculated('1');
    expect((await edited.read('workbook')).sheets[0]).not.toHaveProperty('uncalculated');
  });

  test('a sheet that is not there is not written to in silence', () => {
    expect(() => { host(sheet('1', [])).write('9', []); }).toThrow('"9"');
  });

  test.each(['hebei-stacked-two-blank', 'bad-water-bureau', 'hunan-wide-list'])('%s is checked as the file itself is', async (name) => {
    const bytes = readFixture(name);
    const packed = await openPacked(bytes, name);
    if (!packed.ok) throw new Error(packed.failure.code);
    const edited = editableHost(packed.facts, packed.sheets.map(unpacked));
    expect(await runCheck(edited)).toEqual(await runCheck(opened(bytes)));
  });
});
