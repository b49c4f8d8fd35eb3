import { expect, test } from '@jest/globals';
import { formatAfter, isSameInput, type CellInput } from '../../src/sheet/cell-input';

const formula = (text: string, result = 1): CellInput => ({ formula: text, result });

test.each<[CellInput, CellInput, boolean]>([
  ['1', 1, false],
  [0.1 + 0.2, 0.3, true],
  [1, 2, false],
  ['', '', true],
  [formula('=SUM(A1:A2)'), formula('=sum( A1:A2 )', 5), true],
  [formula('=IF(A1="a b","x","y")'), formula('=if(A1="a b", "x", "y")'), true],
  [formula('=IF(A1="a b",1,2)'), formula('=IF(A1="ab",1,2)'), false],
  [formula("='my sheet'!A1"), formula("='mysheet'!A1"), false],
  [formula('=A1'), formula('=A2'), false],
  ['=A1', formula('=A1'), false],
])('%j and %j are the same: %s', (one, other, same) => {
  expect(isSameInput(one, other)).toBe(same);
  expect(isSameInput(other, one)).toBe(same);
});

test.each<[CellInput, string, string | null, string]>([
  ['=1+1', 'General', null, '@'],
  ['text', '@', 'General', 'General'],
  ['', '0.00', null, '0.00'],
  [5, '@', null, 'General'],
  [5, '0.00', null, '0.00'],
  [formula('=A1'), '@', null, 'General'],
])('%j written to a cell of the format %s, wanted %s, leaves %s', (input, current, wanted, after) => {
  expect(formatAfter(input, current, wanted)).toBe(after);
});
