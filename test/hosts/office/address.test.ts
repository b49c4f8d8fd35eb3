import { expect, test } from '@jest/globals';
import { firstArea, parseAddress } from '../../../src/hosts/office/address';

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
  ['B2:C3', { top: 1, left: 1, bottom: 2, right: 2 }],
  ['Sheet1!C3,A1', { top: 2, left: 2, bottom: 2, right: 2 }],
  ['3:4', { top: 2, left: 0, bottom: 3, right: 16_383 }],
  ['$B:$C', { top: 0, left: 1, bottom: 1_048_575, right: 2 }],
  ['', null],
])('the first area of %s', (address, expected) => {
  expect(firstArea(address)).toEqual(expected);
});
