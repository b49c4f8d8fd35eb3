import { describe, expect, test } from '@jest/globals';
import { followOfficeTheme, isDark } from '../../../src/hosts/office/theme';

test.each([['#FFFFFF', false], ['#f3f2f1', false], ['#262626', true], ['#000000', true], ['1f1f1f', true], ['#0f6cbd', true], ['', false], ['black', false]])('%p: dark %p', (colour, dark) => {
  expect(isDark(colour)).toBe(dark);
});

describe('the theme that is told', () => {
  function told(officeTheme: () => unknown, systemIsDark: boolean): string[] {
    const seen: string[] = [];
    const context = Object.defineProperty({}, 'officeTheme', { get: officeTheme });
    Object.assign(globalThis, { Office: { context }, window: { matchMedia: () => ({ matches: systemIsDark, addEventListener: () => undefined }) } });
    followOfficeTheme((scheme) => seen.push(scheme));
    return seen;
  }

  test('Office goes before the system', () => {
    expect([told(() => ({ bodyBackgroundColor: '#262626' }), false), told(() => ({ bodyBackgroundColor: '#ffffff' }), true)]).toEqual([['dark'], ['light']]);
  });

  test('an Office that knows no theme, or throws when it is asked, leaves it to the system', () => {
    const throws = (): never => { throw new TypeError('GetOfficeThemeInfo is not a function'); };
    expect([told(() => undefined, true), told(throws, true), told(throws, false)]).toEqual([['dark'], ['dark'], ['light']]);
  });
});
