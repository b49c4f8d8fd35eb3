import type { WordedFinding } from '../../src/locales/finding-text';

/** A case of a rule with facts such as the rule reports. */
type Sample = Partial<Pick<WordedFinding, 'facts' | 'expected' | 'actual'>>;

const field = { facts: { field: '项目名称' } };
const fill = { facts: { placeholder: '目标内容1' }, actual: '1.目标内容1' };
const value = { facts: { name: '参会人数' }, actual: '相匹配' };
const bare = { facts: { name: '培训人数' }, actual: '≥90' };
const late = { facts: { name: '完成时间' }, actual: '≥90' };
const share = { facts: { name: '合格率' }, actual: '≥120%' };
const stale = { facts: { last: 2025, year: 2026 } };
const plan = { facts: { total: '90%', last: '30%' }, expected: '100%' };
const finalPeriod = { facts: { period: '12月底', total: '70%', last: '40%' } };
const publicSum = { facts: { item: '合计', calculation: '6+2', difference: '0.5' }, expected: '8', actual: '7.5' };
const publicRate = { facts: { item: '公务接待费', previous: '2.4', current: '2' }, expected: '-16.67%', actual: '-20%' };
const copied = { facts: { other: '图书购置经费', count: 3, names: '培训次数、合格率' } };
const again = { facts: { sheet: 'Sheet1', first: 'C3' } };
const inText = { facts: { stated: '90万元', unit: '万元' }, expected: '86.5' };
const summed = { facts: { label: '支出合计', parts: '71.1+4.38+2.18', difference: '0.01' }, expected: '77.66', actual: '77.65' };
const denied = { facts: { project: '办公设备购置', word: '购置设备', table: '收支预算表' } };
const projectTotal = { facts: { count: 4, difference: '2' }, expected: '41.4', actual: '39.4' };
const scored = { facts: { name: '培训次数', target: '≥12次', reached: '9次', points: '10' }, expected: '7.5', actual: '10' };
const pace = { facts: { months: 6, rate: '30%', wanted: '50%', share: '60%' } };
const levels = { level1: '产出指标(50分)', level2: '经济效益指标' };

/** Every case that a rule reports, by the rule's id: words that are missing for one of them would stop a check. */
export const ruleCases: Readonly<Record<string, Readonly<Record<string, Sample>>>> = {
  'required-field': { projectName: field, projectCode: field, total: field, purpose: field, goal: field, organization: field, organizationCode: field, fiscal: field, other: field, basicExpense: field, projectExpense: field, plan: {} },
  'blank-form': { blank: {} },
  'project-code-format': {
    'digits-lost': { actual: '1.30630210001E+20' },
    format: { facts: { length: 20, expected: 21 }, actual: '13063026B3N7Q20KX41D' },
    year: { facts: { codeYear: '2025', tableYear: 2026 }, actual: '13063025B3N7Q20KX41DA' },
    region: { facts: { codeRegion: '河北省保定市涞源县', unitRegion: '怀来县' }, actual: '13063026B3N7Q20KX41DA' },
  },
  'name-disagrees': { title: { expected: '图书购置经费', actual: '图书馆开放经费' } },
  'stale-year': { title: stale, goal: stale, date: { ...stale, actual: '2025年11月30日前' }, basis: { ...stale, actual: '2025年工作计划' } },
  'funding-blank': { fiscal: { expected: '0' }, other: {} },
  'columns-complete': { level3: {}, value: {} },
  'cell-error': { error: { actual: '#REF!' } },
  'plan-readable': {
    'not-a-percentage': { facts: { period: '3月底' }, actual: '按进度' },
    'out-of-range': { facts: { period: '3月底' }, actual: '130' },
    'fraction-among-percentages': { facts: { period: '3月底' }, actual: '0.3' },
    'text-among-numbers': { facts: { period: '3月底' }, expected: '25.00%', actual: '25％' },
  },
  'plan-final-period': { empty: finalPeriod, 'reached-before': { ...finalPeriod, expected: '100%' } },
  'plan-reaches-100': { neither: plan, cumulative: plan, incremental: plan, rounding: plan },
  'plan-decreases': { falls: { facts: { period: '6月底', before: '50%', beforePeriod: '3月底' }, actual: '40%' } },
  'plan-convention-heading': { incremental: { expected: '0/50/70/100', actual: '—/50/20/30' } },
  'plan-convention-mixed': { mixed: { facts: { cumulative: 1, incremental: 3 } } },
  'plan-back-loaded': {
    'all-last': { facts: { period: '12月底' } },
    behind: { facts: { period: '6月底', share: '10%', pace: '50%' } },
    workbook: { facts: { tables: 4, shares: '6月底 14.72%、10月底 21.37%' } },
  },
  'budget-adds-up': {
    differs: { facts: { parts: '20+8', difference: '0.2' }, expected: '28', actual: '27.8' },
    rounding: { facts: { parts: '71.1+4.38+2.18', difference: '0.01' }, expected: '77.66', actual: '77.65' },
  },
  'amount-magnitude': { negative: { actual: '-3' }, zero: { actual: '0' }, 'too-large': { facts: { asYuan: '27.8' }, actual: '278000' } },
  'unit-declared': { missing: {} },
  'amount-in-text': { purpose: inText, goal: inText },
  'totals-add-up': { differs: summed, rounding: summed, balance: { facts: { difference: '2' }, expected: '110', actual: '112' } },
  'percentage-denominator': {
    'other-base': { facts: { part: '29.53', base: '63.79', words: '占调整后预算', other: '42.28' }, expected: '46.3%', actual: '69.86%' },
    'no-base': { facts: { part: '29.53', base: '63.79', words: '占调整后预算' }, expected: '46.3%', actual: '69.86%' },
  },
  'three-public-consistency': {
    total: publicSum, vehicles: publicSum, rounding: publicSum, change: { ...publicSum, facts: { item: '公务接待费', calculation: '2-2.4', difference: '0.8' } },
    rate: publicRate, 'rate-rounding': publicRate,
  },
  'level1-complete': { output: { facts: { group: '产出指标' } }, effect: { facts: { group: '效益指标' } }, satisfaction: { facts: { group: '满意度指标' } } },
  'level2-under-level1': {
    unknown: { facts: levels, expected: '数量指标、质量指标', actual: '其它' },
    'cost-kind': { facts: levels, expected: '成本指标', actual: '产出指标' },
    'other-level1': { facts: { ...levels, belongs: '效益指标' }, expected: '效益指标', actual: '产出指标' },
  },
  'output-dimensions': { none: {}, quantity: { facts: { group: '数量指标' } }, quality: { facts: { group: '质量指标' } }, timeliness: { facts: { group: '时效指标' } } },
  'cost-indicator': { buys: { facts: { word: '设备' } }, missing: {} },
  'level3-missing': { value: { facts: { level2: '质量指标', value: '≥95%' } }, none: {}, group: { facts: { group: '效益指标' } } },
  'level3-repeats-level2': { same: { facts: { name: '生态效益', level2: '生态效益指标' } } },
  'duplicate-indicator': { again: { facts: { name: '培训次数', level2: '', first: 'C11' } } },
  'near-duplicate-indicator': { satisfaction: { facts: { count: 3, names: '群众满意度、受益群众满意度、提高群众满意度' } } },
  'subject-missing': { equipment: { facts: { word: '设备' } }, works: { facts: { word: '工程' } }, training: { facts: { word: '培训' } } },
  'value-missing': { empty: { facts: { name: '培训次数' } } },
  'value-not-quantified': { quantity: value, satisfaction: value, cost: value, rate: value },
  'value-without-unit': { quantity: bare, other: { ...bare, expected: '≥90%' } },
  'value-mixed-text': { mixed: { facts: { name: '培训次数' }, actual: '≥90圆满完成', expected: '≥90' } },
  'unit-mismatch': {
    twice: { facts: { unit: '%' }, actual: '≥95%' },
    column: { facts: { column: '元', unit: '人' }, actual: '≥5人' },
    direction: { facts: { direction: '≤' }, actual: '≥95%' },
    qualitative: { actual: '95%以上' },
    quantitative: { actual: '明显提高' },
    spelling: { expected: '≥100%', actual: '≥100百分比' },
    name: { facts: { name: '合格率', unit: '人' }, actual: '≥95人' },
  },
  'quantity-is-ratio': { ratio: { facts: { name: '完成比例' }, actual: '≥90%' } },
  'quality-is-count': { count: { facts: { name: '重点文章发表' }, actual: '≥90篇' } },
  'timeliness-without-date': { none: late, rate: late, plan: late, 'on-time': late },
  'misclassified-indicator': { other: { facts: { name: '按时完成率', level2: '经济效益指标', belongs: '时效指标' }, expected: '时效指标', actual: '经济效益指标' } },
  'direction-implausible': { cost: { facts: { name: '单台成本' }, actual: '≥3万元', expected: '≤3万元' }, delay: { facts: { name: '延误率' }, actual: '≥5%', expected: '≤5%' } },
  'cost-exceeds-budget': { above: { facts: { name: '项目总成本', cost: '30万元', budget: '27.8万元' } } },
  'value-out-of-range': {
    'above-100': share, 'all-satisfied': share,
    'low-satisfaction': { facts: { name: '群众满意度', least: '80%' }, actual: '≥60%' },
    delay: { facts: { name: '延误率', limit: '20%' }, actual: '≤50%' },
  },
  'description-is-number': { number: { facts: { name: '培训次数' }, actual: '0' } },
  'contradicting-sections': { equipment: denied, vehicles: denied },
  'project-sum': { more: projectTotal, less: projectTotal, rounding: projectTotal },
  'score-formula': {
    'over-points': { facts: { name: '培训次数', points: '10' }, actual: '12' }, 'repeats-target': { facts: { name: '培训次数' }, actual: '≥12次' },
    missed: scored, differs: scored, 'by-excess': scored, 'by-ratio': scored, 'by-nothing': { ...scored, actual: '0' },
    'no-reason': { facts: { name: '培训次数', points: '10', score: '7.5' } }, 'far-passed': { facts: { ...scored.facts, limit: 130 } },
    'in-words': { facts: { name: '培训质量', said: '部分达成预期指标', points: '10' }, expected: '5–8', actual: '10' },
    execution: { facts: { points: '10', budget: '60', executed: '57' }, expected: '9.5', actual: '10' }, 'execution-over': { facts: { points: '10' }, actual: '12' },
    grade: { facts: { total: '85' }, expected: '良', actual: '优' },
  },
  'all-full-marks': { all: { facts: { count: 8 } } },
  'weights-add-up': {
    total: { facts: { total: '95' }, expected: '100' }, 'with-execution': { facts: { total: '100', execution: '10', all: '110' }, expected: '100' },
    group: { facts: { group: '产出指标(50分)' }, expected: '50', actual: '55' }, scheme: { facts: { group: '产出指标' }, expected: '50', actual: '60' },
  },
  'monitoring-rate': {
    rate: { facts: { line: '其他资金', executed: '3', budget: '10' }, expected: '30%', actual: '50%' }, 'of-initial': { facts: { line: '其他资金', executed: '3', budget: '10' }, expected: '30%', actual: '50%' },
    'pace-red': pace, 'pace-yellow': pace, 'plan-red': pace, 'plan-yellow': pace,
    'no-reason': { facts: { name: '培训次数', outlook: '有可能' } }, 'off-target': { facts: { name: '合格率', target: '≥95%', limit: 15 }, actual: '70%' },
  },
  'target-changed': { value: { facts: { name: '培训次数', table: '项目绩效目标表' }, expected: '≥12次', actual: '≥10次' }, name: { facts: { table: '项目绩效目标表' }, expected: '培训次数', actual: '培训期数' } },
  'copied-rows': { most: copied, some: copied },
  'duplicate-project': { code: { ...again, actual: '13063026B3N7Q20KX41DA' }, name: { ...again, actual: '图书购置经费' } },
  'description-repeats-name': { same: { facts: { count: 6, all: 7, name: '会议数量' } } },
  'goal-unmeasurable': { neither: {} },
  'basis-weak': { none: { facts: { name: '培训次数' } }, empty: { facts: { name: '培训次数' } }, question: { actual: '是否由于经费问题' }, duties: { facts: { count: 9 }, actual: '部门职责' } },
  'values-uniform': { same: { facts: { count: 8, all: 9 }, actual: '≥90圆满完成' } },
  'stray-characters': {
    closing: { facts: { bracket: ']', near: '专业业务培训]' } },
    opening: { facts: { bracket: '(', near: '图书(' } },
    'field-code': { actual: 'TC 项目 \\f C \\l 1' },
    control: { actual: '培训次数' },
    space: { actual: '培训次数' },
  },
  'foreign-wording': { region: { facts: { region: '湖南省' }, actual: '湖南省委九条规定' }, trade: { facts: { trade: '广播电视' }, actual: '电视节目正常播出' } },
  'name-is-document-number': { number: { facts: { number: '怀财字【2022】7号' }, actual: '怀财字【2022】7号 专项经费' } },
  'placeholder-text': { goal: fill, purpose: fill, value: fill, name: fill },
};

/** One finding for each case of each rule. */
export function sampleFindings(): WordedFinding[] {
  return Object.entries(ruleCases).flatMap(([rule, cases]) =>
    Object.entries(cases).map(([name, sample]) => ({ rule, case: name, facts: sample.facts ?? {}, expected: sample.expected ?? null, actual: sample.actual ?? null })),
  );
}
