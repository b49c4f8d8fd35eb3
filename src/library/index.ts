/** The library: reads workbooks, finds the tables, checks them, and says what is wrong. docs/library.md tells how. */
export { check, type CheckOptions } from './check';
export { describe, describeFailure, type Description } from './describe';
export { detect } from './detect';
export { readWorkbook, workbookOf, type ReadOptions, type ReadResult, type Workbook } from './workbook';
export type { FileFailure } from '../hosts/file/failure';
export type { FileLimits } from '../hosts/file/limits';
export type { FormatGrid, ReadingHost } from '../hosts/host';
export type { DetectedTable, Detection, NearMiss } from '../detect/table';
export type { TableContent } from '../content/content';
export { type LocaleId, localeIds } from '../locales/locale';
export { type RuleEntry, ruleList } from './rule-list';
export type { Finding, Notice, Report } from '../rules/report';
export { type CheckSettings, defaultSettings } from '../rules/rule';
export type { Severity } from '../rules/severity';
export { type Cell, cellAddress, parseRange, type RangeRef, rangeAddress, type Rect } from '../sheet/address';
export type { CellValue, SheetValues, WorkbookValues } from '../sheet/snapshot';
