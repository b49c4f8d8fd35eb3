import { expect, test } from '@jest/globals';
import { firstCell, parseAddress } from '../../../src/hosts/office/address';

test.each([
  ["'it''s 1!A'!B2:C3", { top: 1, left: 1, bottom: 2, right: 2 }],
  ['表1!A1', { top: 0, left: 0, bottom: 0, right: 0 }],
  ['B2', { top: 1, left: 1, bottom: 1, right: 1 }],
  ['3:4', null],
  ['B:C', null],
  ['A1,C3', null],
])('the rectangle of %s', (address, expected) => {
  expect(parseAddress(address)).toEqual(expected);
});

test.each([
  ['B2:C3', { row: 1, column: 1 }],
  ['Sheet1!C3,A1', { row: 2, column: 2 }],
  ['3:4', { row: 2, column: 0 }],
  ['$B:$C', { row: 0, column: 1 }],
  ['', null],
])('the first cell of %s', (address, expected) => {
  expect(firstCell(address)).toEqual(expected);
});
