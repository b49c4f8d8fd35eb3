import { expect, test } from '@jest/globals';
import { groupOf, ruleGroups } from '../../src/rules/groups';
import { rules } from '../../src/rules/registry';

test('each rule belongs to a part of the catalogue', () => {
  for (const { id } of rules) expect(ruleGroups).toContain(groupOf(id));
});

test('an unknown rule is refused', () => {
  expect(() => groupOf('toString')).toThrow('toString');
});
