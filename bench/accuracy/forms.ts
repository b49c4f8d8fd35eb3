import { type DrawnCell, at, draw, type Drawn, type Mark, percentAt } from './draw';
import { type IndicatorFacts, money, type TableFacts } from './facts';

/** Cells of an indicator's row, groups printed where they begin and merged below. */
function groups(rows: readonly IndicatorFacts[], row: number, which: 'level1' | 'level2'): Mark {
  const before = rows[row - 1];
  const own = rows[row];
  if (!own) return '';
  const same = before?.level1 === own.level1 && (which === 'level1' || before.level2 === own.level2);
  return same ? '^' : at(`row.${row}.${which}`, own[which]);
}

function named(row: number, id: string, value: DrawnCell['value']): DrawnCell {
  return at(`row.${row}.${id}`, value);
}

/** The cost group stands among the outputs in forms from before 2021. */
export function olderGroups(rows: readonly IndicatorFacts[]): IndicatorFacts[] {
  const moved = rows.map((row) => (row.level1 === '成本指标' ? { ...row, level1: '产出指标', level2: '成本指标' } : row));
  const order = ['数量指标', '质量指标', '时效指标', '成本指标'];
  return [...moved.filter(({ level1 }) => level1 === '产出指标').sort((a, b) => order.indexOf(a.level2) - order.indexOf(b.level2)), ...moved.filter(({ level1 }) => level1 !== '产出指标')];
}

/** Hebei's 项目绩效目标表. */
export function hebei(facts: TableFacts): Drawn {
  const { indicators, plan } = facts;
  return draw('project-target', [
    [at('title', `1.${facts.name}绩效目标表`), '<', '<', '<', '<', '<', '<'],
    [at('organization', `309001${facts.organization}`), '<', '<', '<', '<', at('unit', '单位：万元'), '<'],
    ['项目编码', at('code', facts.code), '<', '项目名称', at('name', facts.name), '<', '<'],
    ['预算规模及资金用途', '预算数', at('total', money(facts.fiscal + facts.other)), '其中：财政资金', at('fiscal', money(facts.fiscal)), '其他资金', at('other', money(facts.other))],
    ['^', at('purpose', facts.purpose), '<', '<', '<', '<', '<'],
    ['资金支出计划（%）', '3月底', '6月底', '10月底', '<', '12月底', '<'],
    ['^', percentAt('plan.0', plan[0] ?? 0), percentAt('plan.1', plan[1] ?? 0), percentAt('plan.2', plan[2] ?? 0), '<', percentAt('plan.3', plan[3] ?? 0), '<'],
    ['绩效目标', at('goal', facts.goal), '<', '<', '<', '<', '<'],
    ['一级指标', '二级指标', at('heading.level3', '三级指标'), at('heading.description', '绩效指标描述'), '<', at('heading.value', '指标值'), at('heading.basis', '指标值确定依据')],
    ...indicators.map(({ name, description, value, basis }, row): Mark[] => [
      groups(indicators, row, 'level1'), groups(indicators, row, 'level2'), named(row, 'name', name), named(row, 'description', description), '<', named(row, 'value', value), named(row, 'basis', basis),
    ]),
  ], 9);
}

/** The form that many counties print: no plan, the goal beside a wide label, a remark column. */
export function declared(facts: TableFacts): Drawn {
  const rows = olderGroups(facts.indicators);
  return draw('project-target', [
    [at('title', '项目支出绩效目标申报表'), '<', '<', '<', '<', '<'],
    [at('year', `（${facts.year}年度）`), '<', '<', '<', at('unit', '单位：万元'), '<'],
    ['项目名称', '<', at('name', facts.name), '<', '项目编码', at('code', facts.code)],
    ['主管部门', '<', at('organization', facts.organization), '<', '实施单位', facts.organization],
    ['项目资金（万元）', '<', '年度资金总额：', at('total', money(facts.fiscal + facts.other)), '<', '<'],
    ['^', '<', '其中：财政拨款', at('fiscal', money(facts.fiscal)), '<', '<'],
    ['^', '<', '其他资金', at('other', money(facts.other)), '<', '<'],
    ['资金用途', '<', at('purpose', facts.purpose), '<', '<', '<'],
    ['年度绩效目标', '<', at('goal', facts.goal), '<', '<', '<'],
    ['一级指标', '二级指标', at('heading.level3', '三级指标'), '<', at('heading.value', '指标值'), '备注'],
    ...rows.map(({ name, value }, row): Mark[] => [groups(rows, row, 'level1'), groups(rows, row, 'level2'), named(row, 'name', name), '<', named(row, 'value', value), '']),
  ], 10);
}

const parted = /^([≥≤=]?)([\d.]+)(.*)$/;

/** A transfer's table: the unit in a column of its own. */
export function transfer(facts: TableFacts): Drawn {
  const rows = olderGroups(facts.indicators);
  return draw('transfer-target', [
    [at('title', `${facts.name}转移支付区域绩效目标表`), '<', '<', '<', '<', '<'],
    [at('year', `（${facts.year}年度）`), '<', '<', '<', '<', '<'],
    ['资金名称', '<', at('name', facts.name), '<', '<', '<'],
    ['省级主管部门', '<', at('organization', '省财政厅'), '<', '<', '<'],
    ['资金情况', at('total.label', '年度金额（万元）：'), '<', at('total', money(facts.fiscal + facts.other)), '<', '<'],
    ['^', '其中：中央补助（万元）', '<', at('fiscal', money(facts.fiscal)), '<', '<'],
    ['^', '地方资金（万元）', '<', at('other', money(facts.other)), '<', '<'],
    ['年度目标', at('goal', facts.goal), '<', '<', '<', '<'],
    ['绩效指标', '一级指标', '二级指标', at('heading.level3', '三级指标'), at('heading.unit', '单位'), at('heading.value', '指标值')],
    ...rows.map(({ name, value }, row): Mark[] => {
      const [, comparison = '', figure = '', unit = ''] = parted.exec(value) ?? [];
      const apart = unit !== '' && !/[月日前内]/.test(unit);
      return [
        row === 0 ? '' : '^', groups(rows, row, 'level1'), groups(rows, row, 'level2'), named(row, 'name', name),
        named(row, 'unit', apart ? unit : '—'), named(row, 'value', apart ? `${comparison}${figure}` : value),
      ];
    }),
  ], 9);
}

/** A department's table after Hebei's layout. */
export function department(facts: TableFacts): Drawn {
  const { indicators } = facts;
  const total = facts.fiscal + facts.other;
  return draw('department-target', [
    [at('title', `${facts.year}年部门整体支出绩效目标申报表`), '<', '<', '<', '<', '<', '<'],
    [`215001${facts.organization}`, '<', '<', '<', '<', at('unit', '单位：万元'), '<'],
    ['部门名称', at('organization', facts.organization), '<', '<', '<', '<', '<'],
    ['年度预算', '预算总额', at('total', money(total)), '其中：基本支出', at('basic', money(facts.fiscal)), '项目支出', at('project', money(facts.other))],
    ['年度绩效目标', '总体目标', at('goal', facts.goal), '<', '<', '<', '<'],
    ['^', '分项目标', at('goal.parts', facts.purpose), '<', '<', '<', '<'],
    ['一级指标', '二级指标', at('heading.level3', '三级指标'), at('heading.description', '绩效指标描述'), '<', at('heading.value', '指标值'), at('heading.basis', '指标值确定依据')],
    ...indicators.map(({ name, description, value, basis }, row): Mark[] => [
      groups(indicators, row, 'level1'), groups(indicators, row, 'level2'), named(row, 'name', name), named(row, 'description', description), '<', named(row, 'value', value), named(row, 'basis', basis),
    ]),
    ['保障措施', '按月通报支出进度，年末考核各科室任务完成情况。', '<', '<', '<', '<', '<'],
  ], 7, 1);
}
