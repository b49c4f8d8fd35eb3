import { expect, test } from '@jest/globals';
import { localeIds } from '../../../src/locales/locale';
import { translator } from '../../../src/locales/translate';
import { problemOf } from '../../../src/taskpane/state/problem';
import { problemText, retryWord } from '../../../src/taskpane/view/failure-words';

const codes = ['cell-edit-mode', 'busy', 'sheet-gone', 'sheet-hidden', 'too-large', 'session-lost', 'access-denied'] as const;

test.each(codes)('%s has words in every language', (code) => {
  const problem = problemOf(Object.assign(new Error('x'), { code }));
  expect(problem).toEqual({ code });
  for (const locale of localeIds) expect(problemText(problem, 'about', translator(locale))).not.toMatch(/pane\.error|about/);
});

test('an unexpected error names its kind and place, and no word of its message, which may hold a cell', () => {
  const error = new TypeError('cannot read 农村供水管护经费 12.5');
  const problem = problemOf(error);
  expect(problem).toMatchObject({ code: 'unexpected', detail: expect.stringMatching(/^TypeError problem\.test\.ts:\d+/) });
  const text = problemText(problem, 'Indicator Check 0.1.0, Excel', translator('en'));
  expect(text).toContain('Indicator Check 0.1.0, Excel');
  expect(text).not.toMatch(/农村|12\.5|cannot read/);
});

test('of an unexpected answer of Excel, its own code is told and the rest left out', () => {
  expect(problemOf(new Error('GeneralException: 农村供水管护经费'))).toMatchObject({ detail: expect.stringMatching(/^Error GeneralException /) });
  expect(problemOf(new Error('农村: x'))).toMatchObject({ detail: expect.not.stringContaining('农村') });
});

test.each([['text'], [null], [undefined], [{ code: 5 }], [{ code: 'toString' }]])('whatever is thrown becomes a problem: %p', (thrown) => {
  expect(problemOf(thrown)).toEqual({ code: 'unexpected', detail: typeof thrown });
});

test('the button says what pressing does; where nothing can be tried there is none', () => {
  const t = translator('en');
  expect(retryWord({ code: 'cell-edit-mode' }, t)).toBe('Try again');
  expect(retryWord({ code: 'sheet-gone' }, t)).toBe('Check again');
  expect(retryWord({ code: 'session-lost' }, t)).toBeNull();
  expect(retryWord({ code: 'sheet-hidden' }, t)).toBeNull();
});
