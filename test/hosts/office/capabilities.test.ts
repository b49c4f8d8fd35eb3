/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { excel114, excel115, excel19, excelOnline, type Profile } from '../../office-host/profiles';
import { small } from './workbooks';
import { setUp } from './setup';

const old: Profile = { name: 'ExcelApi 1.7', sets: { ExcelApi: '1.7' }, platform: 'Win32' };
const none: Profile = { name: 'none', sets: {}, platform: 'Win32' };

test.each([
  [none, { name: 'Excel', select: false, watch: false, renames: false, seesMerges: false, seesArrays: false, showPane: false }],
  [old, { name: 'Excel, ExcelApi 1.7', select: false, watch: false, renames: false, seesMerges: false, seesArrays: false, showPane: false }],
  [excel19, { name: 'Excel, ExcelApi 1.9', select: true, watch: true, renames: false, seesMerges: false, seesArrays: false, showPane: false }],
  [excel114, { name: 'Excel, ExcelApi 1.14', select: true, watch: true, renames: false, seesMerges: true, seesArrays: true, showPane: true }],
  [excelOnline, { name: 'Excel, ExcelApi 1.15', select: true, watch: true, renames: true, seesMerges: true, seesArrays: true, showPane: true }],
  [excel115, { name: 'Excel, ExcelApi 1.15', select: true, watch: true, renames: false, seesMerges: true, seesArrays: true, showPane: true }],
])('what $name can do is asked of it', async (profile, expected) => {
  const { host, excel, shutdown } = await setUp({ workbook: small, profile });
  expect(host.capabilities).toEqual(expected);
  expect(excel.ledger.roundTrips).toBe(0);
  shutdown();
});
