import type { rulesWorkbook as source } from '../zh-CN/rules-workbook';

/** Between several tables. */
export const rulesWorkbook: Readonly<Record<keyof typeof source, string>> = {
  'rule.copied-rows.name': 'Indicator rows shared by two projects',
  'rule.copied-rows.why': 'Projects differ in what they produce and bring about; copied indicators do not show what this one does',
  'rule.copied-rows.most.what': '{count, plural, one {# indicator row} other {# indicator rows}} ({names}), half of the rows or more, are the same as those of “{other}”',
  'rule.copied-rows.most.todo': 'Set indicators for this project; if the work is really alike, give each its own figures and description',
  'rule.copied-rows.some.what': '{count, plural, one {# indicator row} other {# indicator rows}} ({names}) are the same as those of “{other}”',
  'rule.copied-rows.some.todo': 'Check whether these rows were copied, and write them for each project',

  'rule.duplicate-project.name': 'Project appears twice',
  'rule.duplicate-project.why': 'A project that is reported twice is counted twice in every summary',
  'rule.duplicate-project.code.what': 'The project code “{actual}” already stands on sheet “{sheet}” in {first}',
  'rule.duplicate-project.code.todo': 'Keep one table for a project; if these are two projects, correct the code',
  'rule.duplicate-project.name.what': 'The project name “{actual}” already stands on sheet “{sheet}” in {first}',
  'rule.duplicate-project.name.todo': 'Keep one table for a project; if these are two projects, tell them apart by name or code',
};
