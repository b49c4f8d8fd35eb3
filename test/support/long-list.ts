import { detect } from '../../src/detect/detect';
import type { Report } from '../../src/rules/report';
import { reportOf } from '../../src/run/run-check';
import type { CellValue, WorkbookValues } from '../../src/sheet/snapshot';

/** Rows above the first project of the list, and rows of each project. */
export const rowsAbove = 3;
export const rowsEach = 5;

/** A project of a list; every third lacks a value, every fourth promises 120 %. */
function project(number: number): CellValue[][] {
  return [
    ['206003', `第${number}期展演`, 9, `全年展演${number}场，10月底前结束。`, '产出指标', '数量指标', '展演场数', number % 3 === 0 ? '' : `≥${number}场`, '全年公开展演'],
    ['', '', '', '', '', '质量指标', '展演项目入选率', number % 4 === 0 ? '≥120%' : '≥95%', '列入名录的项目占比'],
    ['', '', '', '', '', '时效指标', '展演结束时间', '10月31日前', '最后一场展演的日期'],
    ['', '', '', '', '效益指标', '社会效益指标', '观众人次', '≥9000人次', '现场观众'],
    ['', '', '', '', '满意度指标', '服务对象满意度指标', '观众满意度', '≥90%', '现场问卷满意比例'],
  ];
}

/** The report on a list of so many projects in one table. */
export function listOf(projects: number): Report {
  const values: CellValue[][] = [
    ['2026年项目支出绩效目标表'],
    ['填报单位：县文化馆', '', '', '', '', '', '单位：万元'],
    ['单位代码', '单位(专项)名称', '资金总额', '年度绩效目标', '一级指标', '二级指标', '三级指标', '指标值', '指标值内容'],
    ...Array.from({ length: projects }, (_, at) => project(at + 1)).flat(),
  ];
  const workbook: WorkbookValues = { sheets: [{ id: '1', name: '清单', visibility: 'visible', origin: { row: 0, column: 0 }, values }] };
  return reportOf(workbook, detect(workbook), []);
}
