import type { DetectedTable, FieldCells, ProjectCells } from '../detect/table';
import type { FieldId } from '../forms/form';
import { formOf } from '../forms/registry';
import { nothingTaught, type Taught } from '../forms/taught';
import type { SheetValues } from '../sheet/snapshot';
import { readAmount } from './amount';
import { type Budget, readBudget } from './budget';
import { type Indicator, readIndicators } from './indicator';
import { type Item, readItems } from './item';
import { type Money, readMoney } from './money';
import { readName } from './name';
import { type Organization, readOrganization } from './organization';
import { rowsBetween } from './own-rows';
import { type Plan, readPlan } from './plan';
import { readStatements } from './statements';
import { readLines, type SummaryLine } from './summary';
import { behindColon, type CellReader, cellReader, type Reading } from './reading';
import type { PlacedFormats } from './source';
import { type UnitWords, unitWords } from './unit-words';
import { readersOf } from './value-readers';

/** A labelled cell with its content. */
export interface Field {
  readonly label: Reading;
  readonly value: Reading;
}

/** One project of a table, or the department that the table is about. */
export interface Project {
  readonly fields: Readonly<Partial<Record<FieldId, Field>>>;
  readonly name: string;
  readonly code: string;
  readonly budget: Budget;
  readonly plan: Plan | null;
  /** The money in its several states, where the form shows them. */
  readonly money: Money | null;
  readonly indicators: readonly Indicator[];
}

/** What a table says: its cells read, with their meaning, and no judgement. */
export interface TableContent {
  readonly table: DetectedTable;
  readonly title: Reading | null;
  /** 万元 or 元, or null where the table declares none. */
  readonly unit: string | null;
  /** The unit (单位) that it is about, or null where it names none. */
  readonly organization: Organization | null;
  readonly projects: readonly Project[];
  readonly indicators: readonly Indicator[];
  readonly items: readonly Item[];
  /** The lines of a summary of income and expenditure. */
  readonly lines: readonly SummaryLine[];
  /** Texts that state an amount and a percentage. */
  readonly statements: readonly Reading[];
  readonly footer: Footer;
}

/** The cells below a table that speak of all its rows; null where it has none. */
export interface Footer {
  readonly weight: Reading | null;
  readonly score: Reading | null;
  /** 评价等级. */
  readonly grade: Reading | null;
  /** The reasons of all deviations together. */
  readonly reason: Reading | null;
}

/** Reads a table's content from its sheet and its number formats, by units that figures may have. Pure. */
export function readTable(table: DetectedTable, sheet: SheetValues, formats: PlacedFormats, taught: Taught = nothingTaught, units: UnitWords = unitWords): TableContent {
  const read = cellReader(sheet, formats);
  const unit = table.unit?.name ?? null;
  const kind = formOf(table.form).rows;
  const indicators = kind !== 'indicators' ? [] : table.blocks.flatMap((block) => readIndicators(block, read, readersOf(units), taught));
  const between = rowsBetween(indicators);
  const plan = readPlan(table.plan, read);
  return {
    table,
    title: table.title && read(table.title),
    unit,
    organization: readOrganization(table.projects[0]?.fields.organization, table.range, sheet, read),
    indicators,
    items: kind === 'items' ? table.blocks.flatMap((block) => readItems(block, read, unit)) : [],
    lines: kind === 'lines' ? table.blocks.flatMap((block, at) => readLines(block, at, read, unit)) : [],
    statements: readStatements(table.range, sheet, read),
    footer: readFooter(table, read),
    projects: table.projects.map((project) => readProject(project, read, unit, plan, project.rows ? between(...project.rows) : indicators)),
  };
}

function readProject(cells: ProjectCells, read: CellReader, unit: string | null, plan: Plan | null, indicators: readonly Indicator[]): Project {
  const fields: Partial<Record<FieldId, Field>> = {};
  const entries = Object.entries(cells.fields) as [FieldId, FieldCells][];
  for (const [id, field] of entries) fields[id] = { label: read(field.label), value: valueOf(field, read) };
  const total = fields.total ? readAmount(fields.total.value, unit) : null;
  const sources = cells.sources.map((source) => {
    const { reading, figure } = readAmount(valueOf(source, read), unit);
    return { reading, figure, kind: source.kind, name: source.name, part: source.part };
  });
  return {
    fields,
    ...readName(fields.projectName?.value ?? null, fields.projectCode?.value ?? null),
    budget: readBudget(total, sources),
    plan,
    money: cells.money && readMoney(cells.money, read, unit),
    indicators,
  };
}

function readFooter({ footer }: DetectedTable, read: CellReader): Footer {
  const { total = null, reason = null, grade = null } = footer ?? {};
  return { weight: total?.weight ? read(total.weight) : null, score: total?.score ? read(total.score) : null, grade: grade && read(grade), reason: reason && read(reason) };
}

function valueOf(field: FieldCells, read: CellReader): Reading {
  return field.inline ? behindColon(read(field.value)) : read(field.value);
}
