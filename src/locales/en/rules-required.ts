import type { rulesRequired as source } from '../zh-CN/rules-required';

/** What a form demands, and its layout. */
export const rulesRequired: Readonly<Record<keyof typeof source, string>> = {
  'rule.required-field.name': 'Required entry is empty',
  'rule.required-field.why': 'Without this entry the table is incomplete and cannot be reviewed or summed up',
  'rule.required-field.projectName.what': '“{field}” is empty',
  'rule.required-field.projectName.todo': 'Enter the full name, as the budget document has it',
  'rule.required-field.projectCode.what': '“{field}” is empty',
  'rule.required-field.projectCode.todo': 'Enter the 21-character project code, or add it once it has been assigned',
  'rule.required-field.total.what': '“{field}” is empty',
  'rule.required-field.total.todo': 'Enter the budget of the year',
  'rule.required-field.purpose.what': '“{field}” is empty',
  'rule.required-field.purpose.todo': 'Say what the money is spent on',
  'rule.required-field.goal.what': '“{field}” is empty',
  'rule.required-field.goal.todo': 'Say what is to be done and what it is to achieve',
  'rule.required-field.plan.what': 'The plan of spending is empty in every period',
  'rule.required-field.plan.todo': 'Enter the share of each period, reaching 100% over the year',

  'rule.blank-form.name': 'Blank form',
  'rule.blank-form.why': 'A blank form has nothing to check',
  'rule.blank-form.blank.what': 'This table has not been filled in',
  'rule.blank-form.blank.todo': 'Fill it in if it is needed; otherwise leave it',

  'rule.project-code-format.name': 'Project code is not in the right format',
  'rule.project-code-format.why': 'Other systems know a project by its code, and a wrong code matches nothing',
  'rule.project-code-format.digits-lost.what': 'The project code is stored as the number “{actual}”; its last digits may be lost',
  'rule.project-code-format.digits-lost.todo': 'Format the cell as text, then enter all 21 characters again',
  'rule.project-code-format.format.what': 'The project code “{actual}” has {length} characters and is not in the format of {expected}: 6 for the region, 2 for the year, then 13 digits or capital letters',
  'rule.project-code-format.format.todo': 'Compare it with the project library and correct it',
  'rule.project-code-format.year.what': 'The project code says the year {codeYear}, the table says {tableYear}',
  'rule.project-code-format.year.todo': 'Leave it for a continuing project; check the code of a new one',

  'rule.name-disagrees.name': 'Project names differ',
  'rule.name-disagrees.why': 'With two names it is not clear whether they are one project',
  'rule.name-disagrees.title.what': 'The title names the project “{expected}”, this cell “{actual}”',
  'rule.name-disagrees.title.todo': 'Find out which is right and use it in both places',

  'rule.funding-blank.name': 'Source of money is empty',
  'rule.funding-blank.why': 'An empty cell may mean no money or a forgotten figure',
  'rule.funding-blank.fiscal.what': 'There is a budget, but the fiscal funds (财政资金) are empty',
  'rule.funding-blank.fiscal.todo': 'Enter the amount, or 0 if there is none',
  'rule.funding-blank.other.what': 'There is a budget, but the other funds (其他资金) are empty',
  'rule.funding-blank.other.todo': 'Enter the amount, or 0 if there is none',

  'rule.columns-complete.name': 'Heading lacks a required column',
  'rule.columns-complete.why': 'Without this column the indicators are incomplete and cannot be checked one by one',
  'rule.columns-complete.level3.what': 'The heading has no column “三级指标” (level-3 indicator)',
  'rule.columns-complete.level3.todo': 'Add the column; if it has another name, use the name that the form prescribes',
  'rule.columns-complete.value.what': 'The heading has no column “指标值” (indicator value)',
  'rule.columns-complete.value.todo': 'Add the column; if it has another name, use the name that the form prescribes',

  'rule.cell-error.name': 'Formula error in a cell',
  'rule.cell-error.why': 'A cell with a formula error holds nothing to check or add up',
  'rule.cell-error.error.what': 'The cell shows {actual}, the mark of a formula error',
  'rule.cell-error.error.todo': 'Correct the formula, or enter the content itself',
};
