import { issueListPlan } from '../../src/compose/issue-list';
import { markPlan } from '../../src/compose/marks';
import { opinionPlan } from '../../src/compose/opinion-sheet';
import { planOf } from '../../src/compose/repair-plan';
import { repairsOf } from '../../src/compose/repairs';
import { gathered, summariesWithRows, summaryPlan } from '../../src/compose/summary/summary-plan';
import { templatePlan } from '../../src/compose/template/template-plan';
import { formOf } from '../../src/forms/registry';
import { keepPlan, withSuppressions } from '../../src/kept/change';
import { fingerprintsOf, suppressionFor } from '../../src/kept/fingerprint';
import { nothingKept } from '../../src/kept/kept';
import { listWords } from '../../src/locales/list-words';
import { opinionWords } from '../../src/locales/opinion-words';
import { summaryWords } from '../../src/locales/summary-words';
import { templateWords } from '../../src/locales/template-words';
import type { Report } from '../../src/rules/report';
import type { Plan } from '../../src/sheet/edit';
import { injections } from './injections';

/** What a person has set aside, for reasons that are injections. */
function setAside(report: Report): Plan {
  const made = fingerprintsOf(report).map((print, at) => suppressionFor(print, 'finding', injections[at % injections.length]?.text ?? '', '2026-11-21'));
  return keepPlan(undefined, withSuppressions(nothingKept, made), '不作为问题');
}

/** Everything that we write because of what stands in cells, by what it is called. */
export function plansOf(report: Report, taken: readonly string[] = []): readonly (readonly [string, Plan])[] {
  const source = { file: null, report };
  const words = summaryWords('zh-CN');
  const parts = gathered(source, words);
  const opinions = opinionPlan([source], '审核意见单', opinionWords('zh-CN'));
  const summaries = summaryPlan(summariesWithRows(parts), parts, taken, words);
  return [
    ['问题清单', issueListPlan([source], '问题清单', listWords('zh-CN'))],
    ...(opinions ? [['审核意见单', opinions] as const] : []),
    ...(summaries ? [['汇总', summaries] as const] : []),
    ['模板', templatePlan(formOf('project-target'), { cost: true, points: true, months: 7 }, { kind: 'new-sheet', name: '模板' }, templateWords('project-target', 'zh-CN'))],
    ['标记', markPlan(report, [], '标记')],
    ['修正', planOf(repairsOf(report), '一键修正').plan],
    ['不作为问题', setAside(report)],
  ];
}
