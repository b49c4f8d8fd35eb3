import { type Fault, inTable } from './fault';
import { figureAt, put, putAll, valueOf } from './edit';

const later = (figure: number): number => Number(figure.toFixed(2));

/** Faults of what a table must hold, of its plan and of its money. */
export const tableFaults: readonly Fault[] = [
  inTable('required-field', 'project-target', (table, random) => {
    const place = random.pick(['name', 'total', 'purpose', 'goal']);
    return [put(table, place, ''), place];
  }, ['name-disagrees', 'funding-blank']),
  inTable('blank-form', 'project-target', (table) => [{ ...table, rows: table.rows.map((row) => row.map((cell) => (/^(?:code|name|total|fiscal|other|purpose|goal|plan\.|row\.\d+\.(?:name|description|value|basis))/.test(cell.place) ? { ...cell, value: '' } : cell.place === 'title' ? { ...cell, value: '项目绩效目标表' } : cell))) }]),
  inTable('project-code-format', 'project-target', (table) => [put(table, 'code', String(valueOf(table, 'code')).slice(0, -1)), 'code']),
  inTable('name-disagrees', 'project-target', (table) => [put(table, 'title', '1.退役军人慰问经费绩效目标表'), 'title', 'name']),
  inTable('stale-year', 'project-target', (table) => [put(table, 'goal', `2025年：${String(valueOf(table, 'goal'))}`), 'goal']),
  inTable('funding-blank', 'project-target', (table) => [putAll(table, { other: '', total: figureAt(table, 'fiscal') }), 'other']),
  inTable('columns-complete', 'project-target, declared', (table) => [put(table, 'heading.value', '工作措施')], ['value-missing', 'value-not-quantified']),
  inTable('cell-error', 'project-target', (table, random) => {
    const place = random.pick(['total', 'plan.1', 'fiscal', 'row.0.value']);
    return [put(table, place, random.pick(['#REF!', '#DIV/0!', '#N/A'])), place];
  }),
  inTable('plan-readable', 'project-target', (table, random) => [put(table, 'plan.1', random.pick(['见说明', '约一半', 1.5])), 'plan.1']),
  inTable('plan-final-period', 'project-target', (table) => [putAll(table, { 'plan.0': 0.2, 'plan.1': 0.3, 'plan.2': 0.35, 'plan.3': '' }), 'plan.3', 'plan.0', 'plan.1', 'plan.2']),
  inTable('plan-reaches-100', 'project-target', (table, random) => [put(table, 'plan.3', random.pick([0.9, 0.95, 0.98])), 'plan.0', 'plan.1', 'plan.2', 'plan.3']),
  inTable('plan-decreases', 'project-target', (table) => [putAll(table, { 'plan.0': 0.4, 'plan.1': 0.8, 'plan.2': 0.6 }), 'plan.0', 'plan.1', 'plan.2', 'plan.3']),
  inTable('plan-convention-heading', 'project-target', (table) => [putAll(table, { 'plan.0': 0.2, 'plan.1': 0.3, 'plan.2': 0.25, 'plan.3': 0.25 }), 'plan.0', 'plan.1', 'plan.2', 'plan.3']),
  inTable('plan-back-loaded', 'project-target', (table) => [putAll(table, { 'plan.0': '', 'plan.1': '', 'plan.2': '', 'plan.3': 1 }), 'plan.0', 'plan.1', 'plan.2', 'plan.3']),
  inTable('budget-adds-up', 'project-target', (table, random) => [put(table, 'total', later(figureAt(table, 'total') + random.whole(1, 9))), 'total']),
  inTable('amount-magnitude', 'project-target', (table) => [putAll(table, { total: later(figureAt(table, 'total') * 10_000), fiscal: later(figureAt(table, 'fiscal') * 10_000), other: later(figureAt(table, 'other') * 10_000) }), 'total', 'fiscal']),
  inTable('amount-in-text', 'project-target', (table, random) => [put(table, 'purpose', `项目预算${later(figureAt(table, 'total') + random.whole(3, 30))}万元，${String(valueOf(table, 'purpose'))}`), 'purpose']),
  inTable('unit-declared', 'project-target', (table) => [put(table, 'unit', ''), 'total']),
  inTable('totals-add-up', 'budget-summary', (table, random) => [put(table, 'line.basic', later(figureAt(table, 'line.basic') + random.whole(2, 20)))]),
  inTable('percentage-denominator', 'budget-summary, execution', (table, random) => [put(table, 'rate.projects', later(figureAt(table, 'rate.projects') + random.whole(5, 20) / 100)), 'rate.projects']),
  inTable('three-public-consistency', 'three-public, reasons', (table, random) => {
    const place = random.pick(['item.total.current', 'item.operation.change', 'item.reception.change']);
    return [put(table, place, later(figureAt(table, place) + random.whole(1, 5)))];
  }),
  inTable('three-public-consistency', 'three-public, rates', (table) => [put(table, 'item.vehicles.current', later(figureAt(table, 'item.vehicles.current') + 2))]),
];
