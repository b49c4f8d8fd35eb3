import { percent, type RuleExamples } from './example';

/** A row with its reason beside it. */
const reason = '有 3 天下雨停工，已在年底补做';

export const scoreFormulaExamples: RuleExamples = {
  accept: [
    { note: '达到目标得满分，差一点按比例', base: 'self' },
    { note: '指标性质单独一列', base: 'sichuan' },
    { note: '实际没有写单位', base: 'self', change: { F13: 12, F15: 100 } },
    { note: '成本正好等于上限', base: 'self', change: { F17: '320元/平方米' } },
    { note: '得分还没有填', base: 'self', change: { H13: null, H18: null } },
    { note: '成本低于上限', base: 'self', change: { F17: '280元/平方米' } },
    { note: '成本超过上限，按超出比例扣', base: 'self', change: { F17: '336元/平方米', H17: 9.5, I17: reason, H21: 98.9 } },
    { note: '得分四舍五入到整数', base: 'self', change: { F17: '384元/平方米', H17: 8, I17: reason, H21: 97.4 } },
    { note: '单位不同，不比', base: 'self', change: { F13: '12处', F18: '5.7千人' } },
    { note: '0.95 是比例还是百分数看不出', base: 'self', change: { F15: 0.95 } },
    { note: '表里自带评分标准', base: 'sichuan', change: { J9: '评分标准', J10: '每少 10 人次扣 1 分', G10: 470, I10: 19, J11: '每少 1 次扣 1 分', I11: 19 } },
    { note: '部分达成，六成到八成', base: 'self', change: { E16: '按学期要求开工', F16: '部分达成预期指标并具有一定效果', H16: 7, I16: reason, H21: 96.4 } },
    { note: '一次事故也没有', base: 'self', change: { D18: '指标1：施工安全事故', E18: '0起', F18: '0起' } },
    { note: '执行率得分', base: 'self', change: { F6: 60, F7: 50, H6: percent(100), H7: percent(100), I6: 10, H21: 99.9 } },
    { note: '执行率得分保留一位小数', base: 'self', change: { F6: 50, F7: 40, H6: percent(83.33), H7: percent(80), I6: 8.3, H21: 98.2 } },
    { note: '总分和等级相符', base: 'self', change: { A22: '评价等级', C22: '优' } },
    { note: '超过目标三成，写了原因', base: 'self', change: { F13: '17栋', I13: '合并了下年的 5 栋' } },
    { note: '偏差原因集中写在表下', base: 'self', change: { F13: '17栋', A22: '原因分析', C22: '合并了下年的 5 栋' } },
  ],
  reject: [
    { note: '没达到目标却得满分', base: 'self', change: { F13: '9栋', I13: reason }, cell: 'H13', case: 'missed', expected: '11.25', fix: { H13: 11.25 }, after: ['totals-add-up'] },
    { note: '没达到目标却得满分，也没有原因：不替人改', base: 'self', change: { F13: '9栋' }, cell: 'H13', case: 'missed', fix: null },
    { note: '超过上限却得满分', base: 'self', change: { F17: '400元/平方米', I17: reason }, cell: 'H17', case: 'missed', expected: '7.5', fix: { H17: 7.5 }, after: ['totals-add-up'] },
    { note: '差得很少，取整后像满分', base: 'self', change: { F18: '5590人', I18: reason }, cell: 'H18', case: 'missed', severity: 'warning', expected: '29.95', after: ['totals-add-up'] },
    { note: '比例算错', base: 'self', change: { F13: '9栋', H13: 13, I13: reason }, cell: 'H13', case: 'differs', expected: '11.25', fix: { H13: 11.25 }, after: ['totals-add-up'] },
    { note: '用的是另一种扣法（目标除以实际）', base: 'self', change: { F17: '416元/平方米', H17: 7.7, I17: reason }, cell: 'H17', case: 'by-ratio', severity: 'warning', expected: '7' },
    { note: '没达到就不得分', base: 'self', change: { F13: '9栋', H13: 0, I13: reason }, cell: 'H13', case: 'by-nothing', severity: 'warning', expected: '11.25' },
    { note: '按目标除以实际扣的县，得分按超出比例', base: 'self', change: { F17: '416元/平方米', H17: 7, I17: reason }, settings: { scores: { negative: 'ratio', inWords: { met: { from: 80, to: 100 }, partly: { from: 60, to: 80 }, missed: { from: 0, to: 60 } }, largestActual: 130, executionPoints: [10], scheme: null, grades: [] } }, cell: 'H17', case: 'by-excess', severity: 'warning', expected: '7.69' },
    { note: '得分高于分值', base: 'self', change: { H13: 16 }, cell: 'H13', case: 'over-points', expected: '15' },
    { note: '扣了分没有原因', base: 'self', change: { F13: '9栋', H13: 11.25 }, cell: 'I13', case: 'no-reason', severity: 'warning' },
    { note: '实际完成值照抄了目标', base: 'self', change: { F13: '≥12栋' }, cell: 'F13', case: 'repeats-target', severity: 'warning' },
    { note: '超过目标三成没有原因', base: 'self', change: { F13: '17栋' }, cell: 'F13', case: 'far-passed', severity: 'warning' },
    { note: '发生一起事故还得满分', base: 'self', change: { D18: '指标1：施工安全事故', E18: '0起', F18: '1起', I18: reason }, cell: 'H18', case: 'missed', expected: '0', after: ['totals-add-up'] },
    { note: '部分达成却得满分', base: 'self', change: { E16: '按学期要求开工', F16: '部分达成预期指标并具有一定效果' }, cell: 'H16', case: 'in-words', severity: 'warning', expected: '5–8' },
    { note: '执行率 90%，执行得满分', base: 'self', change: { F6: 54, F7: 44, H6: percent(90), H7: percent(88), I6: 10, H21: 99.9 }, cell: 'I6', case: 'execution', severity: 'warning', expected: '9' },
    { note: '执行得分高于分值', base: 'self', change: { I6: 12 }, cell: 'I6', case: 'execution-over', expected: '10' },
    { note: '总分 99.4 评为良', base: 'self', change: { A22: '评价等级', C22: '良' }, cell: 'C22', case: 'grade', severity: 'warning', expected: '优' },
  ],
};
