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

  'rule.contradicting-sections.name': 'Two tables contradict each other',
  'rule.contradicting-sections.why': 'Where one table buys and another says that nothing is bought, reviewers ask for an explanation',
  'rule.contradicting-sections.equipment.what': '“{project}” holds “{word}”, while government procurement is 0 or none in “{table}”',
  'rule.contradicting-sections.equipment.todo': 'Check whether the project needs government procurement, and budget for it if so',
  'rule.contradicting-sections.vehicles.what': '“{project}” holds “{word}”, while the purchase of official vehicles is 0 or none in “{table}”',
  'rule.contradicting-sections.vehicles.todo': 'Check whether official vehicles are bought, and list them there if so',

  'rule.project-sum.name': 'Projects do not add up to the project expenditure',
  'rule.project-sum.why': 'A department’s project expenditure is made of its projects',
  'rule.project-sum.more.what': '{count, plural, one {The budget of # project is} other {The budgets of # projects add up to}} {expected}, more than the project expenditure of {actual} by {difference}',
  'rule.project-sum.more.todo': 'Check the projects and the project expenditure and correct the wrong one',
  'rule.project-sum.less.what': '{count, plural, one {The budget of # project is} other {The budgets of # projects add up to}} {expected}, less than the project expenditure of {actual} by {difference}',
  'rule.project-sum.less.todo': 'Check whether a project is missing; leave it if some are not to be published',
  'rule.project-sum.rounding.what': '{count, plural, one {The budget of # project is} other {The budgets of # projects add up to}} {expected}, the project expenditure is {actual}; the difference of {difference} looks like rounding (尾差)',
  'rule.project-sum.rounding.todo': 'Check and balance them; leave it if it is rounding',
};
