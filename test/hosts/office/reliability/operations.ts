import { markPlan } from '../../../../src/compose/marks';
import { repairsOf } from '../../../../src/compose/repairs';
import { planOf } from '../../../../src/compose/repair-plan';
import { gathered, summariesWithRows, summaryPlan } from '../../../../src/compose/summary/summary-plan';
import { templatePlan } from '../../../../src/compose/template/template-plan';
import { formOf } from '../../../../src/forms/registry';
import type { ApplyOptions, WritingHost } from '../../../../src/hosts/host';
import { summaryWords } from '../../../../src/locales/summary-words';
import { templateWords } from '../../../../src/locales/template-words';
import { runCheck } from '../../../../src/run/run-check';
import type { Applied, Plan } from '../../../../src/sheet/edit';
import type { OfficeTestHost } from '../../../office-host/host';
import { supplyResults } from '../applying';

/** What a person asks for, in the order of the table. */
export const operationIds = ['check', 'summary', 'template', 'mark', 'fix', 'undo'] as const;
export type OperationId = (typeof operationIds)[number];

/** The part of an operation that meets the fault; null where it only reads. */
export type Act = (host: WritingHost, options: ApplyOptions) => Promise<Applied | null>;

const choices = { cost: true, points: false, months: 7 } as const;

async function fixPlan(host: WritingHost): Promise<Plan> {
  return planOf(repairsOf(await runCheck(host)), '一键修正').plan;
}

async function summary(host: WritingHost): Promise<Plan> {
  const words = summaryWords('zh-CN');
  const { sheets } = await host.read('workbook');
  const parts = gathered({ file: null, report: await runCheck(host) }, words);
  const plan = summaryPlan(summariesWithRows(parts).slice(0, 1), parts, sheets.map(({ name }) => name), words);
  if (!plan) throw new Error('nothing to summarise');
  return plan;
}

async function planFor(id: Exclude<OperationId, 'check' | 'undo'>, host: WritingHost): Promise<Plan> {
  switch (id) {
    case 'summary':
      return summary(host);
    case 'template': {
      const words = templateWords('project-target', 'zh-CN');
      return templatePlan(formOf('project-target'), choices, { kind: 'new-sheet', name: words.sheetName }, words);
    }
    case 'mark':
      return markPlan(await runCheck(host), [], '标记');
    case 'fix':
      return fixPlan(host);
  }
}

/** Gets ready what comes before the press of the button: the check that a plan is made from, the write that is to be undone. */
export async function prepare(id: OperationId, host: WritingHost, excel: OfficeTestHost): Promise<Act> {
  if (id === 'check') return async (through) => { await runCheck(through); return null; };
  if (id !== 'undo') {
    const plan = await planFor(id, host);
    supplyResults(excel, plan);
    return (through, options) => through.apply(plan, options);
  }
  const written = await host.apply(await fixPlan(host));
  if (written.outcome !== 'done') throw new Error('nothing to undo');
  return (through, options) => through.apply(written.undo, options);
}
