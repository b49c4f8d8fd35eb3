import type { BlankForm } from '../../../src/compose/template/blank';
import type { ColumnId, FormId } from '../../../src/forms/form';
import type { CellValue } from '../../../src/sheet/snapshot';

/** An indicator as a person fills it in, whatever columns the form has for it. */
interface Row {
  readonly level2: readonly string[];
  readonly name: string;
  readonly description: string;
  readonly direction: string;
  readonly figure: number | string;
  readonly unit: string;
  readonly basis: string;
  readonly actual: string | number;
  readonly weight: number;
}

const rows: readonly Row[] = [
  { level2: ['经济成本指标', '成本指标'], name: '每公里养护成本', description: '养护支出除以养护里程', direction: '≤', figure: 0.27, unit: '万元/公里', basis: '预算支出标准：养护定额', actual: 0.26, weight: 10 },
  { level2: ['数量指标'], name: '养护道路里程', description: '列入年度养护的乡道和村道', direction: '≥', figure: 320, unit: '公里', basis: '计划标准：年度养护计划', actual: 320, weight: 10 },
  { level2: ['数量指标'], name: '更换标志牌数量', description: '当年更换的标志牌', direction: '≥', figure: 150, unit: '块', basis: '计划标准：年度养护计划', actual: 152, weight: 10 },
  { level2: ['质量指标'], name: '路面完好率', description: '完好路面长度占养护里程的比例', direction: '≥', figure: 92, unit: '%', basis: '行业标准：公路养护技术规范', actual: 92, weight: 15 },
  { level2: ['时效指标'], name: '养护完成时间', description: '全部养护结束的月份', direction: '≤', figure: 11, unit: '月', basis: '计划标准：年度养护计划', actual: 11, weight: 10 },
  { level2: ['社会效益指标'], name: '受益行政村数量', description: '养护道路通达的行政村', direction: '≥', figure: 86, unit: '个', basis: '历史标准：公路统计年报', actual: 86, weight: 15 },
  { level2: ['可持续影响指标'], name: '养护制度覆盖率', description: '纳入日常养护的里程占比', direction: '≥', figure: 95, unit: '%', basis: '计划标准：农村公路管护办法', actual: 96, weight: 10 },
  { level2: ['服务对象满意度指标'], name: '沿线群众满意度', description: '问卷中表示满意的比例', direction: '≥', figure: 90, unit: '%', basis: '历史标准：近三年问卷平均值', actual: 81, weight: 10 },
];
/** What the missed row has of its points, and why. */
const missed = { score: 9, reason: '两个村的路段完工较晚，下年提前施工' };

const project: Readonly<Record<string, CellValue>> = {
  organization: '县交通运输局', executing: '县公路养护中心', projectCode: '13063026R5T8N2K0WA41C', projectName: '乡村道路养护经费', total: 86.5, fiscal: 80, other: 6.5,
  purpose: '用于320公里乡村道路的日常养护、边沟清理和标志牌更换。', goal: '全年养护乡村道路320公里，更换标志牌150块，11月底前完成，路面完好率不低于92%。',
  'plan-3': 0.25, 'plan-6': 0.5, 'plan-10': 0.75, 'plan-12': 1,
};

/** What is filled into the places above and below the rows. */
export const slots: Readonly<Record<FormId, Readonly<Record<string, CellValue>>>> = {
  'project-target': project,
  'transfer-target': project,
  'department-target': { ...project, basicExpense: 50, projectExpense: 36.5, parts: '1.道路养护：养护320公里。\n2.设施更换：更换标志牌150块。', safeguards: '按月通报进度。' },
  'self-evaluation': {
    ...project, achieved: '养护320公里，更换标志牌152块，11月完成。', 'execution-weight': 10, 'execution-score': 9.8,
    'total-initial': 86.5, 'fiscal-initial': 80, 'other-initial': 6.5, 'total-executed': 84.77, 'fiscal-executed': 78.4, 'other-executed': 6.37, 'total-rate': 0.98, 'fiscal-rate': 0.98, 'other-rate': 0.98,
  },
  monitoring: { ...project, 'total-executed': 51.9, 'fiscal-executed': 48, 'other-executed': 3.9, 'total-rate': 0.6, 'fiscal-rate': 0.6, 'other-rate': 0.6, 'total-expected': 86.5, 'fiscal-expected': 80, 'other-expected': 6.5 },
  'three-public': {},
  'budget-summary': {
    '一、一般公共预算拨款收入': 1100.5, '五、事业收入': 20, '十、上年结转': 9.5, income: 1130,
    basic: 640, personnel: 560, running: 80, '其中：机关运行经费': 62.5, project: 480, carried: 10, expenditure: 1130,
  },
};

/** The 三公 items, in the order of the form: last year, this year, the change, its reason. */
const items: readonly (readonly [number, number, number, string])[] = [
  [8.9, 8, -0.9, '压减用车和接待'], [0, 0, 0, '无增减变化'], [2.4, 2, -0.4, '压减接待'], [6.5, 6, -0.5, '压减用车'], [0, 0, 0, '无增减变化'], [6.5, 6, -0.5, '压减用车'],
];

/** A cell that a person fills in. */
export interface Filling {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** All that a person fills into a blank form rightly. */
export function filledRightly(form: FormId, blank: BlankForm): Filling[] {
  const above = Object.entries(slots[form]).flatMap(([name, value]): Filling[] => {
    const cell = blank.slots.get(name);
    return cell ? [{ ...cell, value }] : [];
  });
  if (form === 'budget-summary') return above;
  return [...above, ...(form === 'three-public' ? itemFillings(blank) : indicatorFillings(form, blank))];
}

function itemFillings({ heading, columns }: BlankForm): Filling[] {
  const ids: readonly ColumnId[] = ['previous', 'current', 'change', 'reason'];
  return items.flatMap((item, at) => ids.map((id, number): Filling => ({ row: heading + 1 + at, column: columns.get(id) ?? 0, value: item[number] ?? '' })));
}

function indicatorFillings(form: FormId, blank: BlankForm): Filling[] {
  const taken = new Set<number>();
  return rows.flatMap((row) => {
    const place = blank.cells.find(({ rect, content }) => rect.left === blank.columns.get('level2') && content.kind === 'label' && content.choices !== undefined && row.level2.includes(content.text) && !taken.has(rect.top));
    if (!place) throw new Error(`no row for ${row.name}`);
    taken.add(place.rect.top);
    return Object.entries(contentsOf(row, form, blank)).flatMap(([id, value]): Filling[] => {
      const column = [...blank.columns].find(([each]) => each === id)?.[1];
      return column === undefined || value === '' ? [] : [{ row: place.rect.top, column, value }];
    });
  });
}

function contentsOf(row: Row, form: FormId, { columns }: BlankForm): Partial<Record<ColumnId, CellValue>> {
  const [direction, unit] = [columns.has('direction') ? '' : row.direction, columns.has('unit') ? '' : row.unit];
  const isMissed = row.actual === 81;
  const late = isMissed && form === 'monitoring';
  const target = form !== 'self-evaluation';
  const extra = row.name === '受益行政村数量' && target ? 10 : 0;
  return {
    level3: row.name, description: row.description, value: direction === '' && unit === '' ? row.figure : `${direction}${row.figure}${unit}`, direction: row.direction, unit: row.unit, basis: row.basis,
    actual: `${row.actual}${unit}`, weight: row.weight + extra, score: isMissed ? missed.score : row.weight, reason: isMissed ? missed.reason : '', outlook: late ? '有可能' : '确定能',
  };
}
