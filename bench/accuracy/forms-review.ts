import { at, draw, type Drawn, type DrawnCell, type Mark, percentAt } from './draw';
import { type IndicatorFacts, money, type TableFacts } from './facts';
import { olderGroups } from './forms';

interface Scored extends IndicatorFacts {
  readonly weight: number;
  readonly actual: string;
  readonly score: number;
  readonly reason: string;
}

const points: Readonly<Record<string, number>> = { 产出指标: 50, 效益指标: 30, 满意度指标: 10 };
const shortfall = 2;

/** What was achieved: all as aimed at but the satisfaction, which falls a little short, with its reason. */
function scored(facts: TableFacts): Scored[] {
  const rows = olderGroups(facts.indicators);
  return rows.map((row, index) => {
    const same = rows.filter(({ level1 }) => level1 === row.level1);
    const share = Math.floor((points[row.level1] ?? 0) / same.length);
    const weight = same[0] === row ? (points[row.level1] ?? 0) - share * (same.length - 1) : share;
    if (index !== rows.length - 1) return { ...row, weight, actual: achieved(row.value), score: weight, reason: '' };
    const [, digits = '90', unit = '%'] = /(\d+)(.*)$/.exec(row.value) ?? [];
    const actual = Number(digits) - shortfall;
    return { ...row, weight, actual: `${actual}${unit}`, score: Number(((weight * actual) / Number(digits)).toFixed(2)), reason: '个别意见未及时回复，下年缩短办理时间' };
  });
}

/** The aim as a result: without its comparison, a date as the date itself. */
function achieved(value: string): string {
  return value.replace(/^[≥≤=]/, '').replace(/以内$|内$/, '').replace(/前$/, '');
}

function group(rows: readonly IndicatorFacts[], row: number, which: 'level1' | 'level2', text: (value: string) => string = (value) => value): Mark {
  const own = rows[row];
  const before = rows[row - 1];
  if (!own) return '';
  if (before?.level1 === own.level1 && (which === 'level1' || before.level2 === own.level2)) return '^';
  return at(`row.${row}.${which}`, text(own[which]));
}

function place(row: number, id: string, value: DrawnCell['value']): DrawnCell {
  return at(`row.${row}.${id}`, value);
}

/** The common self-evaluation: points in the first level's name, a total below. */
export function selfCommon(facts: TableFacts): Drawn {
  const rows = scored(facts);
  const total = facts.fiscal + facts.other;
  const sum = rows.reduce((whole, { score }) => whole + Math.round(score * 100), 0) / 100;
  return draw('self-evaluation', [
    [at('title', '项目支出绩效自评表'), '<', '<', '<', '<', '<', '<', '<', '<'],
    [at('year', `（${facts.year - 1}年度）`), '<', '<', '<', '<', '<', '<', '<', '<'],
    ['项目名称', '<', at('name', facts.name), '<', '<', '<', '<', '<', '<'],
    ['主管部门', '<', at('organization', facts.organization), '<', '实施单位', '<', facts.organization, '<', '<'],
    ['项目资金(万元)', '<', '<', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['^', '<', '年度资金总额：', at('initial', money(total)), at('total', money(total)), at('executed', money(total)), at('execution.weight', 10), percentAt('execution.rate', 100), at('execution.score', 10)],
    ['^', '<', '其中：本年财政拨款', money(facts.fiscal), at('fiscal', money(facts.fiscal)), money(facts.fiscal), '—', percentAt('rate.fiscal', 100), '—'],
    ['^', '<', '其他资金', money(facts.other), at('other', money(facts.other)), money(facts.other), '—', facts.other === 0 ? '—' : percentAt('rate.other', 100), '—'],
    ['年度总体目标', '预期目标', '<', '<', '<', '实际完成情况', '<', '<', '<'],
    ['^', at('goal', facts.goal), '<', '<', '<', '已按目标完成。', '<', '<', '<'],
    ['绩效指标', '一级指标', '二级指标', at('heading.level3', '三级指标'), at('heading.value', '年度指标值'), at('heading.actual', '实际完成值'), '分值', '得分', at('heading.reason', '偏差原因分析及改进措施')],
    ...rows.map(({ name, value, actual, weight, score, reason }, row): Mark[] => [
      row === 0 ? '' : '^', group(rows, row, 'level1', (level1) => `${level1}(${points[level1] ?? 0}分)`), group(rows, row, 'level2'),
      place(row, 'name', name), place(row, 'value', value), place(row, 'actual', actual), place(row, 'weight', weight), place(row, 'score', score), place(row, 'reason', reason),
    ]),
    ['总分', '<', '<', '<', '<', '<', 100, at('score.total', Number((sum + 10).toFixed(2))), ''],
  ], 11, 1);
}

const parted = /^([≥≤=]?)([\d.]+)(.*)$/;

/** Sichuan's self-evaluation: code and name in one cell, comparison and unit in columns of their own. */
export function selfSichuan(facts: TableFacts): Drawn {
  const rows = scored(facts);
  const total = facts.fiscal + facts.other;
  return draw('self-evaluation', [
    [at('title', `${facts.year - 1}年部门预算项目支出绩效自评表`), '<', '<', '<', '<', '<', '<', '<', '<', '<'],
    ['项目名称', at('name', `51092325T${facts.code.slice(-12)}-${facts.name}`), '<', '<', '<', '<', '<', '<', '<', '<'],
    ['主管部门', at('organization', facts.organization), '<', '<', '实施单位', facts.organization, '<', '<', '<', '<'],
    ['年度目标', at('goal', facts.goal), '<', '<', '<', '<', '<', '<', '<', '<'],
    ['预算执行情况（万元）', '<', '年初预算', '调整后预算数', '预算执行数', '预算执行率', '权重', '得分', '原因', '<'],
    ['总额', '<', money(total), at('total', money(total)), at('executed', money(total)), percentAt('execution.rate', 100), 10, 10, '', '<'],
    ['其中：财政资金', '<', money(facts.fiscal), at('fiscal', money(facts.fiscal)), money(facts.fiscal), percentAt('rate.fiscal', 100), '/', '/', '', '<'],
    ['其他资金', '<', money(facts.other), at('other', money(facts.other)), money(facts.other), facts.other === 0 ? '' : percentAt('rate.other', 100), '/', '/', '', '<'],
    ['一级指标', '二级指标', at('heading.level3', '三级指标'), at('heading.direction', '指标性质'), at('heading.value', '指标值'), at('heading.unit', '度量单位'), at('heading.actual', '完成值'), '权重', '得分', '未完成原因分析'],
    ...rows.map(({ name, value, actual, weight, score, reason }, row): Mark[] => {
      const [, comparison = '', figure = '', unit = ''] = parted.exec(value) ?? [];
      const apart = unit !== '' && !/[月日前内]/.test(unit);
      const done = parted.exec(actual)?.[2] ?? actual;
      return [
        group(rows, row, 'level1'), group(rows, row, 'level2'), place(row, 'name', name),
        place(row, 'direction', apart ? comparison || '=' : '定性'), place(row, 'value', apart ? Number(figure) : value), place(row, 'unit', apart ? unit : ''), place(row, 'actual', apart ? Number(done) : actual),
        place(row, 'weight', weight), place(row, 'score', score), place(row, 'reason', reason),
      ];
    }),
    ['合计', '<', '<', '<', '<', '<', '<', 100, '', ''],
  ], 9, 1);
}

/** Monitoring at half of the year. */
export function monitoring(facts: TableFacts): Drawn {
  const rows = olderGroups(facts.indicators);
  const total = facts.fiscal + facts.other;
  const half = (whole: number): number => Math.round(whole / 2);
  return draw('monitoring', [
    [at('title', '县级项目支出绩效运行监控表'), '<', '<', '<', '<', '<', '<', '<'],
    [at('year', `（${facts.year}年1-6月）`), '<', '<', '<', '<', '<', '<', '<'],
    ['项目名称', '<', at('name', facts.name), '<', '<', '<', '<', '<'],
    ['主管部门', '<', at('organization', facts.organization), '<', '实施单位', facts.organization, '<', '<'],
    ['项目资金（万元）', '<', '<', '年初预算数', '1-6月执行数', '1-6月执行率', '全年预计执行数', '<'],
    ['^', '<', '年度资金总额：', at('total', money(total)), at('executed', money(half(facts.fiscal) + half(facts.other))), percentAt('execution.rate', 50), at('expected', money(total)), '<'],
    ['^', '<', '其中：当年财政拨款', at('fiscal', money(facts.fiscal)), money(half(facts.fiscal)), percentAt('rate.fiscal', 50), money(facts.fiscal), '<'],
    ['^', '<', '其他资金', at('other', money(facts.other)), money(half(facts.other)), facts.other === 0 ? '' : percentAt('rate.other', 50), money(facts.other), '<'],
    ['一级指标', '二级指标', at('heading.level3', '三级指标'), at('heading.value', '年度指标值'), at('heading.actual', '1-6月执行情况'), at('heading.outlook', '完成目标可能性'), '偏差原因分析', '备注'],
    ...rows.map(({ name, value }, row): Mark[] => [group(rows, row, 'level1'), group(rows, row, 'level2'), place(row, 'name', name), place(row, 'value', value), place(row, 'actual', '按计划进行'), place(row, 'outlook', '确定能'), place(row, 'reason', ''), '']),
  ], 9);
}
