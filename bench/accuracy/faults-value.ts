import { figureAt, firstIn, putAll, put, rowsOf, valueOf } from './edit';
import { type Fault, inTable } from './fault';
import type { Layout } from './kinds';

/** A row of a group with other words in some of its cells; the fault is at its value, or where it says. */
function inRow(rule: string, group: string, values: Readonly<Record<string, string | number>>, where = 'value', also: readonly string[] = [], layout: Layout = 'project-target'): Fault {
  return inTable(rule, layout, (table) => {
    const number = firstIn(table, group);
    return [putAll(table, Object.fromEntries(Object.entries(values).map(([id, value]) => [`row.${number}.${id}`, value]))), `row.${number}.${where}`];
  }, also);
}

/** Faults of what indicators aim at. */
export const valueFaults: readonly Fault[] = [
  inRow('value-missing', '数量', { value: '' }),
  inRow('value-not-quantified', '数量', { value: '按计划完成' }),
  inRow('value-not-quantified', '服务对象满意度', { value: '基本满意' }),
  inRow('value-without-unit', '数量', { value: '≥150' }, 'value', ['unit-mismatch']),
  inRow('value-mixed-text', '数量', { value: '≥90圆满完成' }, 'value', ['value-without-unit']),
  inRow('unit-mismatch', '质量', { unit: '%', value: '≥96%' }, 'unit', [], 'transfer-target'),
  inRow('quantity-is-ratio', '数量', { name: '任务完成率', value: '≥95%', description: '完成的任务占比' }, 'name'),
  inRow('quality-is-count', '质量', { name: '发布文章数量', value: '≥30篇', description: '当年发布的文章' }, 'name'),
  inRow('timeliness-without-date', '时效', { name: '完成时间', value: '≥90分' }, 'value', ['unit-mismatch', 'value-mixed-text']),
  inRow('direction-implausible', '经济成本', { name: '项目总成本', value: '≥3万元', description: '全年支出' }),
  inTable('cost-exceeds-budget', 'project-target', (table, random) => {
    const row = `row.${firstIn(table, '经济成本')}`;
    return [putAll(table, { [`${row}.name`]: '项目总成本', [`${row}.value`]: `≤${Math.ceil(figureAt(table, 'total')) + random.whole(5, 60)}万元`, [`${row}.description`]: '全年支出' }), `${row}.value`];
  }),
  inRow('value-out-of-range', '质量', { name: '验收合格率', value: '≥120%', description: '合格件数占比' }),
  inRow('value-out-of-range', '服务对象满意度', { value: '≥60%' }),
  inRow('description-is-number', '数量', { description: 0 }, 'description'),
  inTable('description-repeats-name', 'project-target', (table, random) => {
    const { number, name } = random.pick(rowsOf(table));
    return [put(table, `row.${number}.description`, name), `row.${number}.description`];
  }),
  inTable('goal-unmeasurable', 'project-target', (table) => [put(table, 'goal', '做好全年各项工作，切实提高服务水平。'), 'goal']),
  inTable('basis-weak', 'project-target', (table) => [rowsOf(table).reduce((changed, { number }) => put(changed, `row.${number}.basis`, '部门职责'), table), 'row.0.basis']),
  inTable('values-uniform', 'project-target', (table) => [rowsOf(table).reduce((changed, { number }) => put(changed, `row.${number}.value`, '≥90%'), table)], ['timeliness-without-date', 'quantity-is-ratio', 'direction-implausible', 'unit-mismatch']),
  inTable('placeholder-text', 'project-target', (table) => [put(table, 'goal', `目标内容1：${String(valueOf(table, 'goal'))}`), 'goal']),
  inTable('placeholder-text', 'project-target', (table) => [put(table, `row.${firstIn(table, '数量')}.value`, '≥XX次'), `row.${firstIn(table, '数量')}.value`], ['value-not-quantified']),
  inTable('stray-characters', 'project-target', (table, random) => {
    const place = random.pick(['goal', 'purpose', 'row.1.description']);
    return [put(table, place, `${String(valueOf(table, place))}】`), place];
  }),
  inRow('foreign-wording', '质量', { description: '按照湖南省委有关规定检查' }, 'description'),
  inTable('name-is-document-number', 'project-target', (table) => [putAll(table, { title: '项目绩效目标表', name: '冀财教〔2025〕12号' }), 'name']),
];
