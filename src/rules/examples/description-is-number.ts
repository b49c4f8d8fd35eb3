import type { RuleExamples } from './example';

export const descriptionIsNumberExamples: RuleExamples = {
  accept: [
    { note: '描述是文字', base: 'project' },
    { note: '描述为空', change: { D12: null } },
    { note: '数字带单位', change: { D12: '150块' } },
    { note: '描述是比例', change: { D13: '95%以上' } },
    { note: '比较符号加数字', change: { D12: '≥150' } },
    { note: '描述是日期格式的数字', change: { D14: { value: 46356, format: 'yyyy/m/d' } } },
    { note: '没用到的行，公式带出 0', change: { C12: null, D12: 0, F12: null, G12: null } },
    { note: '没有描述列', base: 'transfer' },
    { note: '指标内容就是名称', base: 'older', change: { C8: '18' } },
    { note: '以年份开头的文字', change: { D12: '2026年更换的标志牌' } },
  ],
  reject: [
    { note: '描述是 0', change: { D13: 0 }, cell: 'D13', case: 'number' },
    { note: '描述是数字 150', change: { D12: 150 }, cell: 'D12', case: 'number' },
    { note: '描述是文本数字', change: { D12: '150' }, cell: 'D12', case: 'number' },
    { note: '全角数字', change: { D12: '１５０' }, cell: 'D12', case: 'number' },
    { note: '带千分号', change: { D12: '1,500' }, cell: 'D12', case: 'number' },
    { note: '小数', change: { D13: 0.92 }, cell: 'D13', case: 'number' },
    { note: '部门表', base: 'department', change: { D9: 730 }, cell: 'D9', case: 'number' },
  ],
};
