import { refusals } from '../../../office-host/faults';
import type { OfficeTestHost } from '../../../office-host/host';

/** What goes wrong. A change of a person's is made just before a message reaches Excel; the others are faults of Excel's own. */
export interface Trouble {
  readonly id: string;
  readonly name: string;
  /** A change of the workbook that is the person's own, and stays. */
  readonly person?: (excel: OfficeTestHost) => void;
  /** What the person must undo of theirs before anything can be taken back. */
  readonly amends?: (excel: OfficeTestHost) => void;
  /** Sets the fault up for the message at this place, counted from 0. */
  readonly fault?: (excel: OfficeTestHost, at: number) => void;
  /** Nothing more comes back from this message on: its answer is lost, or the page is gone. */
  readonly silence?: 'answer' | 'page';
  /** Meets only messages that write. */
  readonly writesOnly?: true;
}

const tableSheet = 0;
/** A sheet without tables. */
export const otherSheet = '别的表';
const manyEvents = 300;
const allWrites = 100_000;

function table({ model }: OfficeTestHost): string {
  const { id = '' } = model.sheets[tableSheet] ?? {};
  return id;
}

/** Changes, selections and activations that come late, twice, and for sheets that are no more. */
function storm(excel: OfficeTestHost): void {
  const id = table(excel);
  for (let at = 0; at < manyEvents; at += 1) {
    excel.events.push('DataChangedEvent', { worksheetId: at % 3 === 0 ? '{gone}' : id, address: `A${manyEvents - at}`, changeType: 'RangeEdited', source: 'Local' });
    excel.events.push('DeletedEvent', { worksheetId: '{gone}', source: 'Local' });
    excel.events.push('AddedEvent', { worksheetId: '{gone}', source: 'Local' });
  }
}

const list: readonly Trouble[] = [
  { id: 'editing', name: '正在编辑单元格，很快结束', fault: ({ faults }, at) => { faults.pass(at); faults.refuse(refusals.cellEdit, 2); } },
  { id: 'editing-on', name: '一直在编辑单元格', fault: ({ faults }, at) => { faults.pass(at); faults.endWith(refusals.cellEdit); } },
  { id: 'busy', name: 'Excel 正忙，很快空下来', fault: ({ faults }, at) => { faults.pass(at); faults.refuse(refusals.busy, 2); } },
  { id: 'busy-on', name: 'Excel 一直忙', fault: ({ faults }, at) => { faults.pass(at); faults.endWith(refusals.busy); } },
  { id: 'session', name: '与 Excel 的连接断开', fault: ({ faults }, at) => { faults.pass(at); faults.endWith(refusals.sessionLost); } },
  { id: 'deleted', name: '两次往返之间，表所在的工作表被删除', person: (excel) => { excel.person.deletes(table(excel)); } },
  { id: 'renamed', name: '两次往返之间，工作表改了名字', person: (excel) => { excel.person.renames(table(excel), '新名字'); } },
  { id: 'read-only', name: '工作簿只读', writesOnly: true, fault: ({ faults }) => { faults.failWrite(1, allWrites, 'AccessDenied'); } },
  { id: 'protected', name: '工作表受保护', person: ({ model }) => { const [sheet] = model.sheets; if (sheet) sheet.isProtected = true; } },
  { id: 'structure', name: '工作簿的结构受保护', person: ({ model }) => { model.isProtected = true; }, amends: ({ model }) => { model.isProtected = false; } },
  { id: 'activated', name: '另一张工作表（或另一个工作簿）到了前面', person: (excel) => { excel.person.opens(otherSheet); } },
  { id: 'refused', name: '写到中间，有一步被 Excel 拒绝', writesOnly: true, fault: ({ faults }, at) => { faults.failWrite(at + 1); } },
  { id: 'lost-before', name: '消息没有送到', silence: 'answer', fault: ({ faults }, at) => { faults.pass(at); faults.lose('before'); } },
  { id: 'lost-after', name: '消息送到了，回答没有回来', silence: 'answer', fault: ({ faults }, at) => { faults.pass(at); faults.lose('after'); } },
  { id: 'storm', name: '事件成百地来，次序颠倒', person: storm },
  { id: 'closed', name: '窗格关掉，再打开', silence: 'page', fault: ({ faults }, at) => { faults.pass(at); faults.lose('after'); } },
];

/** The troubles of the table, in its order. */
export function allTroubles(): readonly Trouble[] {
  return list;
}
