import type { rulesPlan as source } from '../zh-CN/rules-plan';

/** The plan of spending. */
export const rulesPlan: Readonly<Record<keyof typeof source, string>> = {
  'rule.plan-readable.name': 'Plan of spending holds no usable percentage',
  'rule.plan-readable.why': 'Each period must be a percentage from 0 to 100% to be checked and summed up',
  'rule.plan-readable.not-a-percentage.what': '“{period}” holds “{actual}”, which is no percentage',
  'rule.plan-readable.not-a-percentage.todo': 'Enter the share of the period, such as 25%',
  'rule.plan-readable.out-of-range.what': '“{period}” holds “{actual}”, which is not between 0 and 100%',
  'rule.plan-readable.out-of-range.todo': 'Enter the share of the year’s budget, not an amount',
  'rule.plan-readable.fraction-among-percentages.what': '“{period}” holds the fraction “{actual}” while the other periods hold percentages',
  'rule.plan-readable.fraction-among-percentages.todo': 'Write it like the other periods: 25% for 0.25',
  'rule.plan-readable.text-among-numbers.what': '“{period}” holds “{actual}” as text, while other periods are numbers',
  'rule.plan-readable.text-among-numbers.todo': 'Make it the number {expected}',

  'rule.plan-final-period.name': 'Last period of the plan is empty',
  'rule.plan-final-period.why': 'A plan of spending is complete when it reaches 100% over the year',
  'rule.plan-final-period.empty.what': 'The last period “{period}” is empty; the periods before it add up to {total}, the last one filled in is {last}',
  'rule.plan-final-period.empty.todo': 'Fill in the last period: 100% if the figures are cumulative, else the share that is left',
  'rule.plan-final-period.reached-before.what': 'The earlier periods have already reached {last}, and the last period “{period}” is empty',
  'rule.plan-final-period.reached-before.todo': 'Enter 100% in the last period, so that it does not look forgotten',

  'rule.plan-reaches-100.name': 'Plan of spending is not 100%',
  'rule.plan-reaches-100.why': 'Payments and spending summaries are calculated from this row',
  'rule.plan-reaches-100.neither.what': 'The parts add up to {total}, the last period is {last}; neither is 100%',
  'rule.plan-reaches-100.neither.todo': 'If the figures are cumulative, make the last period 100%; if they are parts, make them add up to 100%',
  'rule.plan-reaches-100.cumulative.what': 'As a cumulative plan (累计口径) its last period should be 100% and is {last} (the parts add up to {total})',
  'rule.plan-reaches-100.cumulative.todo': 'Make the last period 100%; if the figures are parts, convert them to cumulative ones first',
  'rule.plan-reaches-100.incremental.what': 'As a plan by parts (分期口径) it should add up to 100% and adds up to {total} (the last period is {last})',
  'rule.plan-reaches-100.incremental.todo': 'Make the parts add up to 100%; if the figures are cumulative, convert them to parts first',
  'rule.plan-reaches-100.rounding.what': 'The parts add up to {total}, the last period is {last}; the difference from 100% is only rounding (尾差)',
  'rule.plan-reaches-100.rounding.todo': 'Put the difference into the last period to reach exactly 100%',

  'rule.plan-decreases.name': 'Cumulative plan falls',
  'rule.plan-decreases.why': 'A cumulative figure includes the periods before it and cannot become smaller',
  'rule.plan-decreases.falls.what': '“{period}” holds “{actual}”, less than the {before} of “{beforePeriod}”',
  'rule.plan-decreases.falls.todo': 'Check this period and the one before and correct the wrong one; if the figures are parts, make them add up to 100%',

  'rule.plan-convention-heading.name': 'Parts under headings that name a month’s end',
  'rule.plan-convention-heading.why': 'A month’s end usually means the share reached by then, and parts are easily misread',
  'rule.plan-convention-heading.incremental.what': 'The headings name the end of a month, but the figures are parts ({actual}, together 100%)',
  'rule.plan-convention-heading.incremental.todo': 'Where plans are cumulative (累计口径), change them to {expected}; where they are by parts (分期口径), leave them',

  'rule.plan-convention-mixed.name': 'Plans follow two conventions',
  'rule.plan-convention-mixed.why': 'Plans of different conventions cannot be summed up together',
  'rule.plan-convention-mixed.mixed.what':
    'In this workbook {cumulative, plural, one {# table plans} other {# tables plan}} cumulatively (累计口径) and {incremental, plural, one {# table} other {# tables}} by parts (分期口径)',
  'rule.plan-convention-mixed.mixed.todo': 'Use one convention in all tables',

  'rule.plan-back-loaded.name': 'Spending is late in the year',
  'rule.plan-back-loaded.why': 'Spending late in the year slows the execution of the budget',
  'rule.plan-back-loaded.all-last.what': 'All spending is planned for the last period “{period}”',
  'rule.plan-back-loaded.all-last.todo': 'Plan earlier what can be spent earlier; leave it if it can only be paid late in the year',
  'rule.plan-back-loaded.behind.what': 'By “{period}” {share} is to be spent; the year’s pace is {pace}',
  'rule.plan-back-loaded.behind.todo': 'Plan earlier what can be spent earlier; leave it if it can only be paid late in the year',
  'rule.plan-back-loaded.workbook.what':
    '{tables, plural, one {# table} other {# tables}} together, weighted by amount, plan to have spent {shares}, far behind the year’s pace',
  'rule.plan-back-loaded.workbook.todo': 'Begin with this table, which puts off the largest amount; leave it if it can only be paid late in the year',
};
