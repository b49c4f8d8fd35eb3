import { type BudgetState, budgetColumns, commonFields, executionRateLabels, fiscalPartLabels, footerLabels, furnitureLabels } from '../forms/fields';
import { gradeHeading, grades, indicatorColumns, itemColumns } from '../forms/columns';
import type { ColumnDefinition, ColumnId, FieldDefinition, Level1Definition } from '../forms/form';
import { type PublicItem, publicItemOf } from '../forms/items';
import { sharedMembers, type SummaryItem, summaryLines, summaryMembers } from '../forms/summary-items';
import { periodMonth, planLabels } from '../forms/plan';
import type { Taught } from '../forms/taught';
import { taxonomy, upperLevelLabels } from '../forms/taxonomy';
import { compact, labelKey } from '../sheet/text';
import { isTitle } from './title';

export type Section = 'long-term' | 'annual';

/** What the text of one cell can mean on a form. A text may mean several things; its place decides. */
export interface Meaning {
  readonly key: string;
  readonly column: ColumnId | null;
  readonly itemColumn: ColumnId | null;
  readonly field: FieldDefinition | null;
  /** The value behind the colon where label and value share the cell. */
  readonly inlineValue: string | null;
  readonly fiscalPart: boolean;
  readonly budget: BudgetState | null;
  /** 执行率, with or without its months. */
  readonly executionRate: boolean;
  readonly level1: Level1Definition | null;
  readonly level2: boolean;
  /** The cell holds a second-level name and, behind a colon, the indicator itself. */
  readonly inlineLevel2: boolean;
  readonly upperLevel: boolean;
  readonly gradeHeading: boolean;
  readonly grade: boolean;
  readonly plan: boolean;
  readonly period: number | null;
  readonly section: Section | null;
  readonly item: PublicItem | null;
  /** A line of a summary of income and expenditure. */
  readonly summary: SummaryItem | null;
  readonly title: boolean;
  readonly furniture: boolean;
  readonly footer: boolean;
}

function index<T>(entries: readonly (readonly [readonly string[], T])[]): Map<string, T> {
  const map = new Map<string, T>();
  for (const [labels, meaning] of entries) {
    for (const label of labels) if (!map.has(labelKey(label))) map.set(labelKey(label), meaning);
  }
  return map;
}

const columnsByLabel = (columns: readonly ColumnDefinition[]): Map<string, ColumnId> => index(columns.map((column) => [column.labels, column.id] as const));
const indicatorColumn = columnsByLabel(indicatorColumns);
const itemColumn = columnsByLabel(itemColumns);
const fieldByLabel = index(commonFields.map((field) => [field.labels, field] as const));
const budgetByLabel = index(budgetColumns.map((column) => [column.labels, column.state] as const));
const level1ByLabel = index(taxonomy.map((level) => [level.labels, level] as const));
const summaryByLabel = index([...summaryLines, ...summaryMembers, ...sharedMembers].map((item) => [item.labels, item] as const));
const keys = (labels: readonly string[]): Set<string> => new Set(labels.map(labelKey));
const level2Keys = keys(taxonomy.flatMap((level) => level.level2.flatMap((second) => second.labels)));
const upperKeys = keys(upperLevelLabels);
const planKeys = keys(planLabels);
const furnitureKeys = keys(furnitureLabels);
const footerKeys = keys(footerLabels);
const fiscalPartKeys = keys(fiscalPartLabels);
const executionRateKeys = keys(executionRateLabels);
const gradeHeadingKeys = keys(gradeHeading);
const gradeKeys = new Set(grades);

/** All keys that mean something by themselves. */
const everyKey: ReadonlySet<string> = new Set(
  [indicatorColumn, itemColumn, fieldByLabel, budgetByLabel, level1ByLabel, summaryByLabel, level2Keys, upperKeys, planKeys, furnitureKeys, footerKeys, fiscalPartKeys, executionRateKeys, gradeHeadingKeys, gradeKeys].flatMap((known) => [...known.keys()]),
);

const sectionPattern = /^(长期|中期|中长期|实施期|年度|本年度|当年)(?:绩效)?(?:指标|目标)(?:值|\(.*)?$/;
const executedPattern = /^(?:\d{1,2}[-—~至]\d{1,2}月|上半年|截至.*)(?:预算)?执行数/;
const monthsBefore = /^(?:\d{1,2}[-—~至]\d{1,2}月|上半年)/;
const notePattern = /^(?:注|说明|备注|附注|填表说明|填报说明)[::\d]/;

/** The meaning of a text, or null where it has none on any form. `titles` are words of titles beside the forms' own. */
export function readMeaning(text: string, titles: Taught['titles'] = []): Meaning | null {
  const whole = compact(text);
  if (whole === '') return null;
  const key = labelKey(text);
  const colon = whole.search(/[::]/);
  const before = colon > 0 && colon < whole.length - 1 ? labelKey(whole.slice(0, colon)) : '';
  const patterned = patternsIn(key, whole, titles);
  // Most texts are content, and mean nothing on a form.
  if (!patterned && !everyKey.has(key) && !everyKey.has(before)) return null;
  const inlineField = before === '' ? undefined : fieldByLabel.get(before);
  const section = sectionPattern.exec(key)?.[1];
  const meaning: Meaning = {
    key,
    column: indicatorColumn.get(key) ?? null,
    itemColumn: itemColumn.get(key) ?? null,
    field: fieldByLabel.get(key) ?? inlineField ?? null,
    inlineValue: fieldByLabel.has(key) || !inlineField ? null : afterColon(text),
    fiscalPart: fiscalPartKeys.has(key) || fiscalPartKeys.has(before),
    budget: budgetByLabel.get(key) ?? (executedPattern.test(key) ? 'executed' : null),
    executionRate: executionRateKeys.has(key.replace(monthsBefore, '')),
    level1: level1ByLabel.get(key) ?? null,
    level2: level2Keys.has(key),
    inlineLevel2: before !== '' && level2Keys.has(before),
    upperLevel: upperKeys.has(key),
    gradeHeading: gradeHeadingKeys.has(key),
    grade: gradeKeys.has(key),
    plan: planKeys.has(key),
    period: periodMonth(key),
    section: section === undefined ? null : /^(?:年度|本年度|当年)$/.test(section) ? 'annual' : 'long-term',
    item: publicItemOf(key),
    summary: summaryByLabel.get(key) ?? null,
    title: isTitle(whole, titles) && !fieldByLabel.has(key) && !furnitureKeys.has(key) && !indicatorColumn.has(key) && !inlineField,
    furniture: furnitureKeys.has(key),
    footer: footerKeys.has(key) || footerKeys.has(before) || notePattern.test(whole),
  };
  return saysSomething(meaning) ? meaning : null;
}

/** Whether a text may mean something by its shape, which no list of labels holds. */
function patternsIn(key: string, whole: string, titles: Taught['titles']): boolean {
  if (sectionPattern.test(key) || executedPattern.test(key) || monthsBefore.test(key) || notePattern.test(whole)) return true;
  return periodMonth(key) !== null || publicItemOf(key) !== null || isTitle(whole, titles);
}

function afterColon(text: string): string {
  return text.slice(text.search(/[:：]/) + 1).trim();
}

function saysSomething(meaning: Meaning): boolean {
  // The key alone is a string on purpose: it names the text, and is no meaning of it.
  return Object.values(meaning).some((value) => value !== null && value !== false && value !== meaning.key);
}
