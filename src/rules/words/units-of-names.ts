import type { UnitKind } from '../../content/unit-kinds';

/** What a name is counted in, by its ending. Data only. */
export interface UnitsOfName {
  readonly endings: readonly string[];
  /** Words that change the sense of such a name. */
  readonly not: readonly string[];
  readonly kinds: readonly UnitKind[];
}

const changed: readonly string[] = ['增长', '提高', '提升', '降低', '下降', '减少', '增幅', '变化', '占比', '比例', '比重', '率', '完成', '达到', '覆盖'];

export const unitsOfNames: readonly UnitsOfName[] = [
  { endings: ['人数', '人次', '人口', '人次数'], not: changed, kinds: ['person', 'thing'] },
  { endings: ['次数', '场次', '场数', '期数', '批次', '件数', '台数', '篇数', '册数', '份数', '个数', '家数', '户数'], not: changed, kinds: ['thing', 'person'] },
  { endings: ['天数', '时长', '年限', '时限'], not: changed, kinds: ['time'] },
  { endings: ['面积', '里程', '长度', '重量', '体积'], not: changed, kinds: ['measure'] },
  { endings: ['金额', '产值', '税收', '利润', '总成本', '单价', '造价'], not: changed, kinds: ['money'] },
  { endings: ['满意度', '满意率', '占比', '比例', '比重'], not: ['提高', '提升', '增长'], kinds: ['share'] },
];
