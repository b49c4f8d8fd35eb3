import { defaultScores, knownSchemes } from '../score-settings';
import type { RuleExamples } from './example';

const scheme = (name: string): { readonly scores: typeof defaultScores } => ({ scores: { ...defaultScores, scheme: knownSchemes[name] ?? null } });
const withWeights = { H9: '权重', H10: 10, H11: 20, H12: 10, H13: 10, H14: 10, H15: 20, H16: 10, H17: 10 };

export const weightsAddUpExamples: RuleExamples = {
  accept: [
    { note: '50 + 30 + 10 + 执行率 10', base: 'self' },
    { note: '指标 100', base: 'sichuan' },
    { note: '指标 90，留 10 分给执行率', base: 'sichuan', change: { H10: 10, I10: 10 } },
    { note: '指标 80，留 20 分给执行率', base: 'sichuan', change: { H10: 10, I10: 10, H11: 10, I11: 9.17 } },
    { note: '目标表的权重合计 100', base: 'project', change: withWeights },
    { note: '目标表的权重合计 90', base: 'project', change: { ...withWeights, H11: 10 } },
    { note: '权重写成百分数', base: 'project', change: Object.fromEntries(Object.entries(withWeights).map(([at, value]) => [at, typeof value === 'number' ? { value: value / 100, format: '0%' } : value])) },
    { note: '分值带「分」字', base: 'self', change: { G13: '15分', G18: '30分' } },
    { note: '其中行的分值不另计', base: 'self', change: { G7: 10, I7: 9.5 } },
    { note: '分值有看不懂的', base: 'self', change: { G13: '按标准' } },
    { note: '按 50/30/10/10 设定', base: 'self', settings: scheme('50/30/10/10') },
    { note: '没有分值', base: 'project' },
  ],
  reject: [
    { note: '合计 110', base: 'self', change: { B13: '产出指标(60分)', G17: 20, H17: 20, G21: 110, H21: 109.4 }, cell: 'G12', case: 'with-execution', expected: '100' },
    { note: '合计 95', base: 'self', change: { B20: '满意度指标(5分)', G20: 5, H20: 4.95, G21: 95, H21: 94.45 }, cell: 'G12', case: 'with-execution', expected: '100' },
    { note: '指标 105，没有执行率', base: 'sichuan', change: { H14: 25, I14: 25 }, cell: 'H9', case: 'total', expected: '100' },
    { note: '漏了一条的分值', base: 'sichuan', change: { H11: null, I11: null, H12: 15, I12: 15 }, cell: 'H9', case: 'total', expected: '100' },
    { note: '一级指标写 50 分，下面加起来 55', base: 'self', change: { G17: 15, H17: 15, G18: 25, H18: 25, B18: '效益指标' }, cell: 'B13', case: 'group', expected: '50' },
    { note: '目标表的权重合计 95', base: 'project', change: { ...withWeights, H10: 5 }, cell: 'H9', case: 'total', expected: '100' },
    { note: '合计对，满意度不是本县的 10 分', base: 'self', change: { B18: '效益指标(20分)', G18: 20, H18: 20, B20: '满意度指标(20分)', G20: 20, H20: 19.8 }, settings: { scores: { ...defaultScores, scheme: { execution: 10, groups: { 满意度指标: 10 } } } }, cell: 'B20', case: 'scheme', expected: '10' },
  ],
};
