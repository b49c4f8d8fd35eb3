import { type Amount, unitInYuan } from '../../content/amount';
import { isBlankForm } from '../../rules/blank';
import type { PlacedProject } from '../../rules/projects';
import { countsBySeverity } from '../../rules/severity';
import type { CellInput } from '../../sheet/cell-input';
import { decimalText, sum } from '../../sheet/decimal';
import { cellReference } from '../../sheet/reference';
import { groupedBy } from '../../sheet/lists';
import type { Source } from '../report-source';
import { columns, figureIn } from './columns';
import { moneyFigure, numberOf, scaleOf } from './figure';
import type { Summary, SummaryCell, SummaryRow } from './model';
import { originOf, remarkCell, targetProjects } from './row';
import type { Trouble } from './trouble';

const sums = ['tables', 'projects', 'budget', 'fiscal', 'other', 'errors', 'warnings', 'infos'] as const;
/** Excel takes no longer formula. */
const mostFormula = 8000;

/** 按单位汇总: the tables, projects, money and findings of each unit, over all workbooks. */
export const units: Summary = {
  id: 'units',
  keys: [['organization']],
  rowsOf: (source, words) => {
    const tables = source.report.tables.filter((table) => !isBlankForm(table));
    const projects = targetProjects(source);
    const nameOf = (table: (typeof tables)[number]): string => table.organization?.name ?? '';
    return Array.from(groupedBy(tables, nameOf), ([name, own]): SummaryRow => {
      const placed = projects.filter(({ table }) => nameOf(table) === name);
      const numbers = new Set(own.map((table) => source.report.tables.indexOf(table)));
      const found = source.report.findings.filter((finding) => numbers.has(finding.table));
      const { error: errors, warning: warnings, info: infos } = countsBySeverity(found);
      const budget = added(source, placed, ({ project }) => (project.budget.total ? [project.budget.total] : []), words.heading('budget'));
      const fiscal = added(source, placed, ({ project }) => (project.budget.fiscal ? [project.budget.fiscal] : []), words.heading('fiscal'));
      const other = added(source, placed, ({ project }) => project.budget.sources.filter(({ kind }) => kind === 'other'), words.heading('other'));
      const remark = remarkCell([budget, fiscal, other].flatMap(({ troubles }) => troubles), words);
      return { cells: { file: source.file ?? '', organizationCode: own.find(({ organization }) => organization?.code)?.organization?.code ?? '', organization: name === '' ? words.unnamedUnit : name, tables: own.length, projects: placed.length, budget: budget.cell, fiscal: fiscal.cell, other: other.cell, errors, warnings, infos, remark } };
    });
  },
  completed,
  columnsOf: (_, words, files) => columns(['no', 'organizationCode', 'organization', 'tables', 'projects', 'budget', 'fiscal', 'other', 'errors', 'warnings', 'infos', 'file', 'remark'], words, files),
};

/** Some amounts of several projects in 万元, as a formula over all that are numbers. */
function added(source: Source, placed: readonly PlacedProject[], amountsOf: (placed: PlacedProject) => readonly Amount[], heading: string): { readonly cell: CellInput; readonly troubles: readonly Trouble[] } {
  const all = placed.flatMap((each) => amountsOf(each).map((amount) => ({ amount, origin: originOf(source, each) })));
  const figures = all.map(({ amount, origin }) => moneyFigure(amount, heading, origin));
  const values = figures.flatMap(({ cell }) => figureIn(cell) ?? []);
  const troubles = figures.flatMap((figure) => figure.troubles);
  if (all.length === 0) return { cell: 0, troubles };
  const terms = all.flatMap(({ amount, origin }, at) => {
    const unit = origin.unit === null ? null : unitInYuan(origin.unit);
    const value = figureIn(figures[at]?.cell);
    if (typeof amount.reading.value === 'number' || amount.reading.value === '') return unit ? [`N(${cellReference(origin.sheetName, amount.reading.cell)})${scaleOf(unit)}`] : [];
    return value ? [decimalText(value)] : [];
  });
  const formula = `=${terms.join('+')}`;
  const result = numberOf(sum(values));
  return { cell: source.file === null && terms.length > 0 && formula.length <= mostFormula ? { formula, result } : result, troubles };
}

/** A unit whose tables lie in several workbooks has one row. */
function completed(rows: readonly SummaryRow[]): SummaryRow[] {
  return Array.from(groupedBy(rows, ({ cells }) => cells['organization']), ([, own]): SummaryRow => {
    const [first] = own;
    if (!first || own.length === 1) return first ?? { cells: {} };
    const texts = (id: string): string => [...new Set(own.map(({ cells }) => cells[id]).filter((cell): cell is string => typeof cell === 'string' && cell !== ''))].join('\n');
    const added = sums.map((id): [string, SummaryCell] => [id, numberOf(sum(own.flatMap(({ cells }) => figureIn(cells[id]) ?? [])))]);
    return { cells: { ...first.cells, ...Object.fromEntries(added), file: texts('file'), remark: texts('remark') } };
  });
}
