import type { NearMiss } from '../detect/table';
import type { Finding, Notice, Report } from '../rules/report';
import type { CountedSuppression } from '../rules/suppression';
import { countsBySeverity } from '../rules/severity';
import { rangeAddress } from '../sheet/address';

/** A checked workbook that goes into a sheet; `file` is its name where the sheet is in another workbook. */
export interface Source {
  readonly file: string | null;
  readonly report: Report;
}

/** How many tables and findings there are. */
export interface Counts {
  readonly tables: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** A notice with its range as an address. */
export type NoticeFacts = Exclude<Notice, { readonly kind: 'not-read' }> | { readonly kind: 'not-read'; readonly sheetName: string; readonly range: string };

/** Words for what a check says beside its findings. */
export interface RemarkWords {
  /** Something that looks like a table and could not be read: where it is, and why. */
  readonly nearMiss: (place: string, miss: NearMiss) => string;
  readonly notice: (notice: NoticeFacts) => string;
  /** Findings that were set aside, with the reason. */
  readonly setAside: (suppression: CountedSuppression) => string;
  /** A remark on one of several files. */
  readonly ofFile: (file: string, remark: string) => string;
}

/** Counts the tables and findings of some workbooks. */
export function countsOf(sources: readonly Source[]): Counts {
  const { error, warning, info } = countsBySeverity(sources.flatMap(({ report }) => report.findings));
  return { tables: sources.reduce((sum, { report }) => sum + report.tables.length, 0), errors: error, warnings: warning, infos: info };
}

/** What was not read or needs saying: nobody should take a list for complete that is not. */
export function remarksOf(sources: readonly Source[], words: RemarkWords): string[] {
  return sources.flatMap(({ file, report }) => {
    const remarks = [
      ...report.nearMisses.map((miss) => words.nearMiss(`${miss.sheetName}!${rangeAddress(miss.range)}`, miss)),
      ...report.notices.map((notice) => words.notice(factsOf(notice))),
      ...(report.kept?.suppressions ?? []).filter(({ count }) => count > 0).map((suppression) => words.setAside(suppression)),
    ];
    return file === null ? remarks : remarks.map((remark) => words.ofFile(file, remark));
  });
}

function factsOf(notice: Notice): NoticeFacts {
  return notice.kind === 'not-read' ? { ...notice, range: rangeAddress(notice.range) } : notice;
}

/** The findings of some workbooks with where they come from, in their order. */
export function findingsOf(sources: readonly Source[]): { readonly source: Source; readonly finding: Finding }[] {
  return sources.flatMap((source) => source.report.findings.map((finding) => ({ source, finding })));
}
