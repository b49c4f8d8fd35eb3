import type { rulesAmounts as source } from '../zh-CN/rules-amounts';

/** Amounts of money. */
export const rulesAmounts: Readonly<Record<keyof typeof source, string>> = {
  'rule.budget-adds-up.name': 'Budget is not the sum of its sources',
  'rule.budget-adds-up.why': 'The budget should be the sum of its sources of money',
  'rule.budget-adds-up.differs.what': 'The budget is {actual}, its sources ({parts}) add up to {expected}; they differ by {difference}',
  'rule.budget-adds-up.differs.todo': 'Check the budget and its sources and correct the wrong one',
  'rule.budget-adds-up.rounding.what': 'The budget is {actual}, its sources ({parts}) add up to {expected}; the difference of {difference} looks like rounding (尾差)',
  'rule.budget-adds-up.rounding.todo': 'Check and balance them; leave it if it is rounding',

  'rule.amount-magnitude.name': 'Amount of an unlikely size',
  'rule.amount-magnitude.why': 'A wrong figure, sign or unit spoils every total it goes into',
  'rule.amount-magnitude.negative.what': 'The amount is negative ({actual})',
  'rule.amount-magnitude.negative.todo': 'Check it and make it positive, or 0 if there is no such money',
  'rule.amount-magnitude.zero.what': 'The budget is 0',
  'rule.amount-magnitude.zero.todo': 'Check whether the project has a budget, and enter it',
  'rule.amount-magnitude.too-large.what': 'The budget is {actual} 万元 (10,000 yuan), which is very large; if yuan are meant, it should be {asYuan} 万元',
  'rule.amount-magnitude.too-large.todo': 'Check the amount and the unit; leave it if it is right',

  'rule.unit-declared.name': 'No unit of money is stated',
  'rule.unit-declared.why': 'Without a unit, yuan (元) and 10,000 yuan (万元) are mixed up',
  'rule.unit-declared.missing.what': 'The table holds amounts, and neither 万元 nor 元 stands near it',
  'rule.unit-declared.missing.todo': 'Write “单位：万元” or “单位：元” above the table at its right',

  'rule.three-public-consistency.name': 'Figures of the “three public” table disagree',
  'rule.three-public-consistency.why': 'The “three public” expenses (三公经费) are published; totals and changes must agree',
  'rule.three-public-consistency.total.what': '“{item}” is {actual}, its items ({calculation}) add up to {expected}; they differ by {difference}',
  'rule.three-public-consistency.total.todo': 'Check the total and its items and correct the wrong one',
  'rule.three-public-consistency.vehicles.what': '“{item}” is {actual}, purchase and operation ({calculation}) add up to {expected}; they differ by {difference}',
  'rule.three-public-consistency.vehicles.todo': 'Check this row and its two parts and correct the wrong one',
  'rule.three-public-consistency.rounding.what': '“{item}” is {actual}, its figures ({calculation}) give {expected}; the difference of {difference} looks like rounding (尾差)',
  'rule.three-public-consistency.rounding.todo': 'Check and balance them; leave it if it is rounding',
  'rule.three-public-consistency.change.what': 'The change of “{item}” is {actual}, this year less the last ({calculation}) is {expected}; they differ by {difference}',
  'rule.three-public-consistency.change.todo': 'Check both years and the change and correct the wrong one; a decrease is negative',
  'rule.three-public-consistency.rate.what': 'The rate of change of “{item}” is {actual}; {previous} last year and {current} this year make {expected}',
  'rule.three-public-consistency.rate.todo': 'Change it to {expected}: the change divided by last year’s figure',
  'rule.three-public-consistency.rate-rounding.what': 'The rate of change of “{item}” is {actual}; {previous} last year and {current} this year make {expected}, which looks like rounding of the amounts (尾差)',
  'rule.three-public-consistency.rate-rounding.todo': 'Check and balance them; leave it if it is rounding',
};
