/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { keptXml } from '../../../src/sheet/kept-part';
import type { Plan } from '../../../src/sheet/edit';
import { createOfficeHost } from '../../../src/hosts/office/office-host';
import { profiles } from '../../office-host/profiles';
import { expectOutcome, stateOf } from './applying';
import { setUpEach } from './set-up-each';
import { small } from './workbooks';

const others = '<data xmlns="urn:somebody">甲</data>';
const text = '{"reason":"<a> & \\"b\\"\\n"}';

const setUp = setUpEach();

function keep(content: string | null, allowed: readonly (string | null)[]): Plan {
  return { name: '记录', expect: [{ kind: 'kept', allowed }], edits: [{ kind: 'keep', content }] };
}

describe.each(profiles)('what is kept with a workbook, in $name', (profile) => {
  test('is read in no more round trips, and disturbs nobody', async () => {
    const setup = await setUp({ workbook: { ...small, parts: [others, keptXml(text)] }, profile });
    expect((await setup.host.read('workbook')).kept).toBe(text);
    expect(setup.excel.ledger.roundTrips).toBe(2);
    expect((await setup.host.read('active-sheet')).kept).toBe(text);
    expect(setup.excel.ledger.disturbing).toEqual([]);
  });

  test('is nothing where there are only parts of others', async () => {
    const setup = await setUp({ workbook: { ...small, parts: [others, '<kept xmlns="urn:somebody">x</kept>'] }, profile });
    expect('kept' in (await setup.host.read('workbook'))).toBe(false);
  });

  test('is put there, changed, and taken back', async () => {
    const setup = await setUp({ workbook: { ...small, parts: [others] }, profile });
    const before = stateOf(setup.excel);
    const host = createOfficeHost({ pauses: [1, 1] });
    const { undo } = expectOutcome(await host.apply(keep(text, [null])), 'done');
    expect((await host.read('workbook')).kept).toBe(text);
    const { undo: back } = expectOutcome(await host.apply(keep('{}', [text])), 'done');
    expect((await host.read('workbook')).kept).toBe('{}');
    expectOutcome(await host.apply(back), 'done');
    expect((await host.read('workbook')).kept).toBe(text);
    expectOutcome(await host.apply(undo), 'done');
    expect(stateOf(setup.excel)).toEqual(before);
  });

  test('is not written over where it has changed meanwhile', async () => {
    const setup = await setUp({ workbook: { ...small, parts: [keptXml(text)] }, profile });
    const before = stateOf(setup.excel);
    const host = createOfficeHost({ pauses: [1, 1] });
    expect(expectOutcome(await host.apply(keep('{}', [null])), 'refused').refusals).toEqual([{ code: 'kept-changed' }]);
    expect(stateOf(setup.excel)).toEqual(before);
  });
});
