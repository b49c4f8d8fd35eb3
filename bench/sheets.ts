import type { CellValue, WorkbookValues } from '../src/sheet/snapshot';

const width = 20;
const rowsATable = 25;
const firstNoiseColumn = 9;

/** A project table with figures and names of its own; one in four has a fault in its plan. */
function table(number: number): CellValue[][] {
  const budget = 10 + (number % 90);
  const name = `第${number}号河道清淤`;
  // What a project says of itself is its own; what the form prints, and what all write alike, is not.
  const place = `${number}号段`;
  return [
    [`${number}.${name}绩效目标表`],
    ['301001县水利局', '', '', '', '', '单位：万元'],
    ['项目编码', `13063026P${String(number).padStart(12, '0')}`, '', '项目名称', name],
    ['预算规模及资金用途', '预算数', budget, '其中：财政资金', budget, '其他资金', 0],
    ['', '清淤和护岸'],
    ['资金支出计划（%）', '3月底', '6月底', '10月底', '', '12月底'],
    ['', '25%', '50%', '80%', '', number % 4 === 0 ? '90%' : '100%'],
    ['绩效目标', `2026年11月底前清淤${number}公里，惠及3个村。`],
    ['一级指标', '二级指标', '三级指标', '绩效指标描述', '', '指标值', '指标值确定依据'],
    ['产出指标', '数量指标', `${place}清淤长度`, `${place}清淤河段的长度`, '', `≥${number}公里`, '计划标准'],
    ['', '质量指标', '验收合格率', `${place}合格段数占比`, '', '≥98%', '行业标准'],
    ['', '时效指标', '完工时间', '全部完工的日期', '', '2026年11月30日前', '计划标准'],
    ['', '成本指标', '每公里成本', `${place}含人工和机械`, '', `≤${5 + (number % 40)}万元/公里`, '预算支出标准'],
    ['效益指标', '经济效益指标', `${place}减少损失`, '与上年相比', '', `≥${3 + (number % 70)}万元`, '历史标准'],
    ['', '社会效益指标', '受益村数量', `${place}沿河的村`, '', `${3 + (number % 20)}个`, '计划标准'],
    ['', '生态效益指标', '水质达标率', '按月监测', '', '≥90%', '行业标准'],
    ['满意度指标', '服务对象满意度指标', '村民满意度', '抽样调查', '', '≥90%', '历史标准'],
  ];
}

/** One sheet with about so many filled cells: a table every 25 rows, numbered from `first`, and figures and remarks of other kinds beside it. */
export function sheetWithTables(cells: number, first = 1): WorkbookValues {
  const rows = Math.round(cells / width);
  const values: CellValue[][] = [];
  for (let start = 0; start < rows; start += rowsATable) {
    const rowsOfTable = table(first + start / rowsATable);
    for (let down = 0; down < rowsATable; down += 1) {
      const row: CellValue[] = Array.from({ length: width }, () => '');
      (rowsOfTable[down] ?? []).forEach((value, column) => { row[column] = value; });
      for (let column = firstNoiseColumn; column < width; column += 1) row[column] = column % 3 === 0 ? `备查 ${(start + down) % 997}` : (start + down) * column;
      values.push(row);
    }
  }
  return { sheets: [{ id: '1', name: 'Sheet1', visibility: 'visible', origin: { row: 0, column: 0 }, values }] };
}
