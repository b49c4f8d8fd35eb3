import { at, draw, type Drawn, type Mark } from './draw';
import { type IndicatorFacts, money, type TableFacts } from './facts';
import { olderGroups } from './forms';

/** Hunan's department form: the second level's name and the value share a cell. */
export function inline(facts: TableFacts): Drawn {
  const rows = olderGroups(facts.indicators).filter(({ level2 }, row, all) => all.findIndex((other) => other.level2 === level2) === row);
  const total = facts.fiscal + facts.other;
  return draw('department-target', [
    [at('title', '部门整体支出绩效目标申报表'), '<', '<', '<', '<', '<'],
    [at('year', `（${facts.year}年度）`), '<', '<', '<', '<', '<'],
    [`填报单位（盖章）：${facts.organization}`, '<', '', '', at('unit', '单位：万元'), '<'],
    ['部门名称', at('organization', facts.organization), '<', '<', '<', '<'],
    ['年度预算申请', '资金总额：', at('total', money(total)), '按支出性质分', '其中：基本支出', at('basic', money(facts.fiscal))],
    ['^', '按收入性质分', at('fiscal.label', '公共财政拨款'), at('fiscal', money(facts.fiscal)), '项目支出', at('project', money(facts.other))],
    ['^', '^', '其他资金', at('other', money(facts.other)), '', ''],
    ['整体绩效目标', at('goal', facts.goal), '<', '<', '<', '<'],
    ...rows.map((own, row): Mark[] => [
      row === 0 ? '部门整体支出年度绩效指标' : '^',
      rows[row - 1]?.level1 === own.level1 ? '^' : at(`row.${row}.level1`, own.level1),
      at(`row.${row}.value`, `${own.level2}：${own.name}${own.value}`), '<', '<', '<',
    ]),
  ], 8);
}

/** Hunan's wide list: each project begins a group of rows, its money and goal in front. */
export function wide(all: readonly TableFacts[]): Drawn {
  const [first] = all;
  const rows = all.flatMap((facts, number) => facts.indicators.map((own, row) => ({ facts, own, row, number })));
  const before = (row: number): IndicatorFacts | null => (rows[row]?.row === 0 ? null : (rows[row - 1]?.own ?? null));
  return draw('project-target', [
    [at('title', `${first?.year ?? ''}年项目支出绩效目标表`), '<', '<', '<', '<', '<', '<', '<', '<', '<'],
    [`填报单位：${first?.organization ?? ''}`, '<', '<', '<', '<', '<', '<', '<', at('unit', '单位：万元'), '<'],
    ['单位代码', '单位(专项)名称', '资金总额', '年度绩效目标', '一级指标', '二级指标', at('heading.level3', '三级指标'), at('heading.value', '指标值'), at('heading.description', '指标值内容'), '备注'],
    ...rows.map(({ facts, own, row, number }, at0): Mark[] => {
      const starts = row === 0;
      const last = before(at0);
      return [
        starts ? '505006' : '^', starts ? at(`project.${number}.name`, facts.name) : '^', starts ? at(`project.${number}.total`, money(facts.fiscal + facts.other)) : '^', starts ? at(`project.${number}.goal`, facts.goal) : '^',
        last?.level1 === own.level1 ? '^' : own.level1, last?.level1 === own.level1 && last.level2 === own.level2 ? '^' : own.level2,
        at(`row.${at0}.name`, own.name), at(`row.${at0}.value`, own.value), at(`row.${at0}.description`, own.description), '',
      ];
    }),
  ], 3);
}
