import type { Example } from '../../src/rules/examples/example';
import type { SettingsFile } from '../../src/settings/schema';

/** What settings make of a workbook: its findings by default and with them, as 「cell rule severity」. */
export interface Effect {
  readonly note: string;
  readonly example: Omit<Example, 'note'>;
  readonly settings: SettingsFile;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Every basis says what a county calls weak, where nothing else is said of them. */
const bases = { G10: '县委要求', G11: '县委要求', G12: '县委要求', G13: '县委要求', G14: '县委要求', G15: '县委要求', G16: '县委要求', G17: '县委要求' } as const;

/** Indicators that say nothing of what the project buys. */
const vague = {
  C10: '年度支出控制', D10: '全年支出', F10: '≤86.5万元', C11: '完成任务数', D11: '列入计划的任务', F11: '≥20项', C12: '走访群众人次', D12: '走访登记', F12: '≥150人次',
  C13: '任务完成率', D13: '完成任务的占比', C14: '任务完成时间', D14: '全部任务完成的日期', C15: '受益群众人数', D15: '受益的常住人口', F15: '≥8600人', C16: '制度执行率', D16: '执行到位的占比', C17: '群众满意度', D17: '问卷中满意的比例',
} as const;

export const effects: readonly Effect[] = [
  { note: 'a rule that is off', example: { change: { E3: null } }, settings: { rules: { 'required-field': 'off' } }, before: ['E3 required-field error'], after: [] },
  { note: 'a rule of another severity', example: { change: { G4: null } }, settings: { rules: { 'budget-adds-up': 'warning' } }, before: ['C4 budget-adds-up error', 'G4 funding-blank info'], after: ['C4 budget-adds-up warning', 'G4 funding-blank info'] },
  { note: 'a severity in all cases', example: { base: 'project', change: { B3: null } }, settings: { rules: { 'required-field': 'info' } }, before: ['B3 required-field warning'], after: ['B3 required-field info'] },
  { note: 'an error value silences others although its own rule is off', example: { change: { F12: '#REF!' } }, settings: { rules: { 'cell-error': 'off' } }, before: ['F12 cell-error error'], after: [] },
  { note: 'a field that may be empty', example: { change: { B5: null } }, settings: { required: { 'project-target': { purpose: 'off' } } }, before: ['B5 required-field error'], after: [] },
  { note: 'a field of a milder severity', example: { change: { B8: null } }, settings: { required: { 'project-target': { goal: 'warning' } } }, before: ['B8 required-field error'], after: ['B8 required-field warning'] },
  { note: 'a field that must be filled in', example: { base: 'self', change: { C4: null } }, settings: { required: { 'self-evaluation': { organization: 'error' } } }, before: [], after: [] },
  { note: 'a field that must be filled in, where the county asks for it', example: { base: 'self', change: { C4: null, G4: null } }, settings: { required: { 'self-evaluation': { organization: 'error' } } }, before: [], after: ['C4 required-field error'] },
  { note: 'fields of other forms stay as they are', example: { change: { B5: null } }, settings: { required: { 'transfer-target': { purpose: 'off' } } }, before: ['B5 required-field error'], after: ['B5 required-field error'] },
  { note: 'the least satisfaction', example: { change: { F17: '≥85%' } }, settings: { leastSatisfaction: 90 }, before: [], after: ['F17 value-out-of-range warning'] },
  { note: 'weak bases of the county', example: { change: bases }, settings: { words: { weakBases: ['县委要求'] } }, before: [], after: ['G10 basis-weak warning'] },
  { note: 'a stock phrase of the county', example: { change: { E15: null, D15: '确保水库安全度汛' } }, settings: { words: { trades: [{ trade: '水利', phrases: ['水库安全度汛'], home: ['水利', '水务'] }] } }, before: [], after: ['D15 foreign-wording info'] },
  { note: 'an office of the county', example: { change: { A2: '412003涞源县交通运输局', B5: '按照怀来县粮食购销中心的要求养护320公里道路。' } }, settings: { words: { officeNames: ['粮食购销中心'] } }, before: [], after: ['B5 foreign-wording warning'] },
  { note: 'a word of the county for a kind of project', example: { change: { ...vague, A1: '1.养护机具经费绩效目标表', E3: '养护机具经费' } }, settings: { words: { subjects: [{ id: 'equipment', names: ['机具'], not: [], shown: ['机具'] }] } }, before: [], after: ['C9 subject-missing info'] },
  { note: 'a heading of the county', example: { change: { F9: '目标设定' } }, settings: { labels: { columns: { value: ['目标设定'] } } }, before: ['A9 columns-complete error'], after: [] },
  { note: 'a heading of the county with a note in brackets', example: { change: { F9: '目标 设定（年度）', F12: null } }, settings: { labels: { columns: { value: ['目标设定'] } } }, before: ['A9 columns-complete error'], after: ['F12 value-missing error'] },
  { note: 'a field under the county’s own label', example: { change: { D3: '事项名称', E3: null } }, settings: { labels: { fields: { projectName: ['事项名称'] } } }, before: [], after: ['E3 required-field error'] },
  { note: 'a group under the county’s own name', example: { change: { B11: '产出规模', F11: '显著改善' } }, settings: { labels: { groups: { 数量指标: ['产出规模'] } } }, before: ['B11 level2-under-level1 warning'], after: ['F11 value-not-quantified error'] },
  { note: 'a further source of money', example: { change: { F4: '县级统筹资金', G4: 5 } }, settings: { labels: { fields: { other: ['县级统筹资金'] } } }, before: [], after: ['C4 budget-adds-up error'] },
  { note: 'a further source of money that makes the sum right', example: { change: { F4: '县级统筹资金' } }, settings: { labels: { fields: { other: ['县级统筹资金'] } } }, before: [], after: [] },
  { note: 'a layout whose headings mean something else elsewhere', example: { change: { F9: '备注', G9: '说明', F12: null } }, settings: { layouts: [{ name: '任务书', headings: { 三级指标: 'level3', 备注: 'value', 说明: 'basis' } }] }, before: ['A9 columns-complete error'], after: ['F12 value-missing error'] },
  { note: 'a layout leaves other tables alone', example: { base: ['project', 'another'], change: { '2!F12': null } }, settings: { layouts: [{ name: '任务书', headings: { 三级指标: 'level3', 备注: 'value' } }] }, before: ['F12 value-missing error'], after: ['F12 value-missing error'] },
  { note: 'points by a scheme that the table does not follow', example: { base: 'self' }, settings: { scores: { scheme: '20/40/20/10/10' } }, before: [], after: ['G12 weights-add-up error', 'B13 weights-add-up error', 'B18 weights-add-up error'] },
  { note: 'a plan by the county’s convention', example: { change: { B7: 0.25, C7: 0.25, D7: 0.25, F7: 0.25 } }, settings: { planConvention: 'cumulative' }, before: ['B7 plan-convention-heading info'], after: ['B7 plan-convention-heading warning'] },
  { note: 'a preset', example: { change: { B8: '养护好乡村道路' } }, settings: { preset: '自评复核' }, before: ['B8 goal-unmeasurable warning'], after: [] },
  { note: 'a preset, and what goes over it', example: { change: { B8: '养护好乡村道路' } }, settings: { preset: '自评复核', rules: { 'goal-unmeasurable': 'error' } }, before: ['B8 goal-unmeasurable warning'], after: ['B8 goal-unmeasurable error'] },
];
