import type { FieldCells } from '../detect/table';
import type { Rect } from '../sheet/address';
import { type SheetValues, valueAt } from '../sheet/snapshot';
import { compact } from '../sheet/text';
import type { CellReader } from './reading';
import { behindColon } from './reading';

/** The unit that a table is about, as its own line or its labelled cell says. */
export interface Organization {
  readonly code: string;
  readonly name: string;
}

/** 「301005县图书馆」 in one cell; a comma in it, or a year in front, makes it something else. */
const codeAndName = /^(\d{3,12})[-_—]?((?!年)[\u4e00-\u9fff()]{3,40})(?<!元)$/;
/** A list of several projects names its unit above the heading. */
const nameBehindLabel = /^(?:填报|编制|申报|预算)?单位(?:名称)?(?:\(盖章\))?:([\u4e00-\u9fff()\d_-]{3,40})(?<!元)$/;
const rowsBelowTitle = 3;
const idle = /\(?(?:盖章|公章|签章)\)?|部门$|本级$|\(本级\)$/g;

/** The unit of a table: its labelled cell, else the line of code and name below the title; null where none says it. */
export function readOrganization(field: FieldCells | undefined, { top, left, right }: Rect, sheet: SheetValues, read: CellReader): Organization | null {
  const labelled = field ? (field.inline ? behindColon(read(field.value)) : read(field.value)) : null;
  if (labelled && !labelled.empty) return organizationIn(labelled.text);
  for (let row = top; row <= top + rowsBelowTitle; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const value = valueAt(sheet, row, column);
      if (typeof value !== 'string' || value === '') continue;
      const text = compact(value);
      const labelledName = nameBehindLabel.exec(text)?.[1];
      if (labelledName !== undefined) return organizationIn(labelledName);
      if (codeAndName.test(text)) return organizationIn(text);
    }
  }
  return null;
}

function organizationIn(text: string): Organization {
  const whole = compact(text);
  const [, code = '', name = whole] = /^(\d{3,12})[-_—]?(.+)$/.exec(whole) ?? [];
  return { code, name: name.replace(idle, '') };
}

/** Whether two tables may be of the same unit; one that names none may be anybody's. */
export function maySameOrganization(one: Organization | null, other: Organization | null): boolean {
  if (!one || !other) return true;
  if (one.code !== '' && one.code === other.code) return true;
  return one.name.includes(other.name) || other.name.includes(one.name);
}
