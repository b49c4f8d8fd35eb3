import path from 'node:path';
import { type ListRow, listPlan } from '../../compose/issue-list';
import { listWords } from '../../locales/list-words';
import type { LocaleId } from '../../locales/locale';
import { translator } from '../../locales/translate';
import { append } from '../../sheet/lists';
import { quotedSheetName } from '../../sheet/reference';
import type { WritingTools } from '../tools';
import { writeWhole } from '../whole-file';
import { faultLines } from '../work-file';
import { newFileBytes } from '../write-new';
import type { AcrossFinding } from './across/finding';
import type { Output, Summary } from './output';
import type { ReviewFinding } from './review';

/** More rows no sheet has; those beyond are said to be missing. */
const mostRows = 1_000_000;

/** The list of findings (问题清单) as a workbook, each row with a link to its cell. The rows wait in memory: a workbook is written whole. */
export function xlsxOutput(file: string, locale: LocaleId, tools: WritingTools): Output {
  const words = listWords(locale);
  const rows: ListRow[] = [];
  const remarks: string[] = [];
  let left = 0;
  const add = (row: ListRow): void => {
    if (rows.length < mostRows) rows.push(row);
    else left += 1;
  };
  return {
    add: (checked) => {
      if ('failure' in checked) {
        remarks.push(checked.failure.message);
        return;
      }
      append(remarks, (checked.review?.remarks ?? []).map((remark) => words.ofFile(checked.path, remark)));
      for (const finding of checked.review?.findings ?? []) add(rowOf(finding, checked.path, file, locale));
    },
    end: async ({ totals, across }: Summary) => {
      for (const finding of across ?? []) add(acrossRow(finding, file, locale));
      if (left > 0) remarks.push(translator(locale)('cli.list.left', { count: left }));
      const plan = listPlan({ rows, counts: totals, remarks, manyFiles: true }, words.sheetName, words);
      const made = await newFileBytes(plan, file, tools);
      if ('applied' in made) throw new Error(faultLines(made.applied, file, (id) => id, locale).join(' '));
      await writeWhole(file, made.bytes);
    },
    discard: () => Promise.resolve(),
  };
}

function rowOf(finding: ReviewFinding, source: string, list: string, locale: LocaleId): ListRow {
  const { severity, dimension, subject, finding: what, facts, advice, basis, sheet, cell } = finding;
  return {
    severity,
    cells: { file: source, level: listWords(locale).level(severity), dimension, subject, place: `${sheet}!${cell}`, finding: what, facts, advice, basis },
    link: addressOf(source, list, sheet, cell),
  };
}

function acrossRow({ severity, rule, path: source, sheet, cell, subject, message }: AcrossFinding, list: string, locale: LocaleId): ListRow {
  const t = translator(locale);
  return {
    severity,
    cells: { file: source, level: listWords(locale).level(severity), dimension: t('across.dimension'), subject, place: `${sheet}!${cell}`, finding: message, facts: '', advice: '', basis: t(`across.${rule}.name`) },
    link: addressOf(source, list, sheet, cell),
  };
}

/** Names that would be taken for an address, another computer's folder or a place in this workbook. */
const misleading = /^(?:[a-z][\w+.-]+:|[\\#])/i;

/** A cell of another workbook as Excel follows it, from the folder of the list. */
export function addressOf(source: string, list: string, sheet: string, cell: string): string {
  const relative = path.relative(path.dirname(path.resolve(list)), path.resolve(source));
  const leading = misleading.test(relative) && !path.isAbsolute(relative) ? `./${relative}` : relative;
  // A sign of the name's own that would begin the place in the workbook, or stand for another sign.
  const literal = leading.replace(/#|%(?=[\da-f]{2})/gi, (sign) => (sign === '#' ? '%23' : '%25'));
  return `${literal}#${quotedSheetName(sheet)}!${cell}`;
}
