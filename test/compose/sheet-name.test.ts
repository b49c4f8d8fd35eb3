import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { freeSheetName } from '../../src/compose/sheet-name';
import { isSheetName } from '../../src/sheet/plan/refusals';

test.each([
  ['问题清单', [], '问题清单'],
  ['问题清单', ['Sheet1'], '问题清单'],
  ['问题清单', ['问题清单'], '问题清单 (2)'],
  ['问题清单', ['问题清单', '问题清单 (2)'], '问题清单 (3)'],
  ['Findings', ['FINDINGS'], 'Findings (2)'],
  ['长'.repeat(40), [], '长'.repeat(31)],
  ['长'.repeat(31), ['长'.repeat(31)], `${'长'.repeat(27)} (2)`],
  ['𠮷'.repeat(20), [], '𠮷'.repeat(15)],
])('%s beside %j: %s', (wanted, taken, name) => {
  expect(freeSheetName(wanted, taken)).toBe(name);
});

test('the name is never one of those taken, and Excel accepts it', () => {
  const some = fc.constantFrom('问题清单', '问题清单 (2)', '问题清单 (3)', '问题清单 (4)', 'x');
  fc.assert(fc.property(fc.array(some), (taken) => {
    const name = freeSheetName('问题清单', taken);
    expect(taken).not.toContain(name);
    expect(isSheetName(name)).toBe(true);
  }));
});
