import type { Indicator } from '../content/indicator';
import { knownLevel2, mayNameLevel2 } from '../content/level';
import { remembered } from '../sheet/remembered';
import { labelKey } from '../sheet/text';
import type { TableRule } from './rule';

const satisfaction = '服务对象满意度指标';

/** The third level is the second's own name, with or without 指标, and says no more. 服务对象满意度 names its subject and is left alone. */
export const level3RepeatsLevel2: TableRule = {
  id: 'level3-repeats-level2',
  scope: 'table',
  forms: null,
  severity: 'warning',
  fix: 'none',
  check({ indicators }, report) {
    for (const indicator of indicators) {
      const { level2, level3, value } = indicator;
      if (!level3 || indicator.named !== level3 || level2.known?.name === satisfaction || value?.empty !== false || !repeats(indicator)) continue;
      report({ cell: level3.cell, case: 'same', facts: { name: level3.text, level2: level2.text } });
    }
  },
};

function repeats({ level2, name }: Indicator): boolean {
  if (name === '' || level2.text === '') return false;
  if (level2.known && !mayNameLevel2(name)) return false;
  return bare(name) === bare(level2.text) || (level2.known !== null && knownLevel2(name)?.name === level2.known.name);
}

const bare = remembered((text) => labelKey(text).replace(/指标$/, ''));
