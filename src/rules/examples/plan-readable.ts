import { general, percent, type RuleExamples } from './example';

export const planReadableExamples: RuleExamples = {
  accept: [
    { note: '百分比格式', base: 'project' },
    { note: '数字 25、50、75、100', change: { B7: general(25), C7: general(50), D7: general(75), F7: general(100) } },
    { note: '全是小数，读作小数', change: { B7: general(0.25), C7: general(0.5), D7: general(0.75), F7: general(1) } },
    { note: '文本「25%」', change: { B7: '25%', C7: '50%', D7: '75%', F7: '100%' } },
    { note: '全角「２５％」', change: { B7: '２５％', C7: '５０％', D7: '７５％', F7: '１００％' } },
    { note: '文本「25」', change: { B7: '25', C7: '50', D7: '75', F7: '100' } },
    { note: '写法混用：25、50%、百分比格式', change: { B7: general(25), C7: '50%' } },
    { note: '空格和横线', change: { B7: '—', C7: '/', D7: percent(50) } , also: ['plan-back-loaded'] },
    { note: '填了「无」', change: { B7: '无' } },
    { note: '三分之一，四舍五入到两位', change: { B7: percent(33.33), C7: percent(66.67), D7: percent(80), F7: percent(100) } },
    { note: '0 和 100', change: { B7: 0, C7: percent(50) } },
    { note: '文本「25.00 %」', change: { B7: '25.00 %' } },
    { note: '文本小数', change: { B7: '0.25', C7: '0.5', D7: '0.75', F7: '1' } },
    { note: '小于 1% 的文本', change: { B7: '0.5%' } },
  ],
  reject: [
    { note: '填了文字', change: { B7: '一半左右' }, cell: 'B7', case: 'not-a-percentage' },
    { note: '前面有「约」', change: { C7: '约50%' }, cell: 'C7', case: 'not-a-percentage' },
    { note: '大于 100%', change: { D7: percent(110) }, cell: 'D7', case: 'out-of-range' },
    { note: '百分比格式里填了 25，成了 2500%', change: { B7: 25 }, cell: 'B7', case: 'out-of-range' },
    { note: '负数', change: { B7: percent(-5) }, cell: 'B7', case: 'out-of-range' },
    { note: '填了金额', change: { F7: general(865000) }, cell: 'F7', case: 'out-of-range' },
    { note: '小数与百分数混用', change: { B7: general(0.25), C7: general(50), D7: general(75), F7: general(100) }, cell: 'B7', case: 'fraction-among-percentages' },
    { note: '百分比格式中间夹一个小数', change: { C7: general(0.5) }, cell: 'C7', case: 'fraction-among-percentages' },
    { note: '百分比格式中间夹一个 1', change: { F7: general(1) }, cell: 'F7', case: 'fraction-among-percentages' },
    { note: '真假值', change: { B7: true }, cell: 'B7', case: 'not-a-percentage' },
  ],
};
