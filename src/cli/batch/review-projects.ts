import { createHash } from 'node:crypto';
import type { Indicator } from '../../content/indicator';
import { unitInYuan } from '../../content/amount';
import type { Project, TableContent } from '../../content/content';
import { isAlikeAnyway, rowKey } from '../../rules/copyable';
import { projectCell, projectsOf, yearOf } from '../../rules/projects';
import type { Report } from '../../rules/report';
import { type Cell, cellAddress } from '../../sheet/address';
import { decimalText } from '../../sheet/decimal';
import { compact } from '../../sheet/text';
import type { ReviewProject } from './review';

/** Each project of a report, as much as comparing it with those of other workbooks needs. */
export function projectsIn({ tables }: Report): ReviewProject[] {
  return projectsOf(tables).map((placed) => {
    const { table, project } = placed;
    return {
      sheet: table.table.sheetName,
      cell: cellAddress(projectCell(placed)),
      form: table.table.form,
      year: yearOf(placed),
      department: table.organization?.name ?? '',
      name: project.name,
      code: project.code,
      budget: budgetOf(table, project),
      rows: project.indicators.flatMap((row) => rowOf(row, table)),
    };
  });
}

/** 预算数 in 万元; null where the table declares no unit, or the figure cannot be read. */
function budgetOf({ unit }: TableContent, { budget }: Project): string | null {
  const yuan = unit === null ? null : unitInYuan(unit);
  const tenThousand = unitInYuan('万元');
  const figure = budget.total?.figure;
  return yuan && tenThousand && figure ? decimalText(figure.value.times(yuan).div(tenThousand)) : null;
}

const rateName = /(?:率|满意度|比例|合格|达标)$/;
const usualRate = /^(?:[≥>=]|大于|不低于|达到)*(?:100|9\d)(?:\.\d+)?(?:%|％)?以?上?$/;

/** 「验收合格率 100%」, 「资金使用合规率 ≥95%」: everybody aims at that, and nobody has copied it. */
function isUsualRate({ name, value }: Indicator): boolean {
  return rateName.test(name) && usualRate.test(compact(value?.text ?? ''));
}

function rowOf(row: Indicator, { table }: TableContent): ReviewProject['rows'] {
  if (row.name === '' || !row.value || row.value.empty) return [];
  const cell: Cell = row.named?.cell ?? { row: row.row, column: table.range.left };
  return [{ key: createHash('sha1').update(rowKey(row)).digest('base64url').slice(0, 16), cell: cellAddress(cell), name: row.named?.text ?? row.name, common: isAlikeAnyway(row) || isUsualRate(row) }];
}
