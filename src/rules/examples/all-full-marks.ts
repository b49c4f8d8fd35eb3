import type { RuleExamples } from './example';

const self = { H20: 10, F20: '97%', I20: null };
const sichuan = { G11: 12, I11: 20 };

export const allFullMarksExamples: RuleExamples = {
  accept: [
    { note: '有一条没有满分', base: 'self' },
    { note: '有一条没有满分，没有原因一栏', base: 'sichuan' },
    { note: '执行率没有满分不算', base: 'self', change: { F20: '96%' } },
    { note: '得分还没有填', base: 'self', change: { H13: null, H15: null, H16: null, H17: null, H18: null, H20: null, H21: null } },
    { note: '只有三条指标', base: 'sichuan', change: { ...sichuan, H10: 60, I10: 60, G10: 492 }, remove: ['12:14'], also: ['level1-complete'] },
    { note: '没有分值一栏', base: 'monitoring' },
    { note: '目标表', base: 'project' },
  ],
  reject: [
    { note: '全部满分', base: 'self', change: self, cell: 'H13', case: 'all' },
    { note: '指标性质单独一列', base: 'sichuan', change: sichuan, cell: 'I10', case: 'all' },
    { note: '执行率没有满分，指标全部满分', base: 'self', change: { ...self, I6: 9.5 }, cell: 'H13', case: 'all' },
    { note: '「15分」也是 15', base: 'self', change: { ...self, G13: '15分', H13: '15分' }, cell: 'H13', case: 'all' },
    { note: '有一条是 0 分的空行', base: 'self', change: { ...self, G14: 0, H14: 0 }, cell: 'H13', case: 'all' },
    { note: '五条指标', base: 'sichuan', change: { ...sichuan, H12: 30, I12: 30 }, remove: ['13:13'], cell: 'I10', case: 'all' },
  ],
};
