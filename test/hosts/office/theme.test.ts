import { expect, test } from '@jest/globals';
import { isDark } from '../../../src/hosts/office/theme';

test.each([['#FFFFFF', false], ['#f3f2f1', false], ['#262626', true], ['#000000', true], ['1f1f1f', true], ['#0f6cbd', true], ['', false], ['black', false]])('%p: dark %p', (colour, dark) => {
  expect(isDark(colour)).toBe(dark);
});
