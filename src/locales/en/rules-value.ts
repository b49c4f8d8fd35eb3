import type { rulesValue as source } from '../zh-CN/rules-value';

/** Values of indicators, and wording. */
export const rulesValue: Readonly<Record<keyof typeof source, string>> = {
  'rule.value-missing.name': 'Indicator value is empty',
  'rule.value-missing.why': 'The value decides at the end of the year whether the target was reached',
  'rule.value-missing.empty.what': '“{name}” has no indicator value',
  'rule.value-missing.empty.todo': 'Enter a value, such as “≥10 次” or “≥95%”; if the indicator is not used, clear its name too',

  'rule.value-not-quantified.name': 'Indicator value has no figure',
  'rule.value-not-quantified.why': 'Only a figure shows at the end of the year whether the target was reached',
  'rule.value-not-quantified.quantity.what': 'The value of the quantity indicator “{name}” is “{actual}”, without a figure',
  'rule.value-not-quantified.quantity.todo': 'State a number and its unit, such as “≥10 次”',
  'rule.value-not-quantified.satisfaction.what': 'The value of the satisfaction indicator “{name}” is “{actual}”, without a figure',
  'rule.value-not-quantified.satisfaction.todo': 'State a percentage, such as “≥90%”',
  'rule.value-not-quantified.cost.what': 'The value of the cost indicator “{name}” is “{actual}”, without a figure',
  'rule.value-not-quantified.cost.todo': 'State an amount and its unit, such as “≤20 万元”',
  'rule.value-not-quantified.rate.what': '“{name}” is a rate, and its value “{actual}” has no figure',
  'rule.value-not-quantified.rate.todo': 'State a percentage, such as “≥95%”',

  'rule.value-without-unit.name': 'Indicator value has no unit',
  'rule.value-without-unit.why': 'A figure alone may mean times, persons or money',
  'rule.value-without-unit.quantity.what': 'The value “{actual}” of “{name}” has no unit',
  'rule.value-without-unit.quantity.todo': 'Write the unit behind the figure, such as 次, 人 or 万元',
  'rule.value-without-unit.other.what': 'The value “{actual}” of “{name}” has no unit',
  'rule.value-without-unit.other.todo': 'Write the unit behind the figure; for rates and satisfaction write %',

  'rule.description-is-number.name': 'Indicator description is a number only',
  'rule.description-is-number.why': 'The description should say what the indicator means, and a number does not',
  'rule.description-is-number.number.what': 'The description of “{name}” is only “{actual}”',
  'rule.description-is-number.number.todo': 'Say in a sentence what the indicator means and how it is counted; the figure belongs in the value column',

  'rule.placeholder-text.name': 'Words of the template are left over',
  'rule.placeholder-text.why': 'The template’s words are a help for filling in and say nothing of the project',
  'rule.placeholder-text.goal.what': 'The performance goal still holds the template’s “{placeholder}”',
  'rule.placeholder-text.goal.todo': 'Replace it by the project’s own goal, or delete these words',
  'rule.placeholder-text.purpose.what': 'The purpose of the money still holds the template’s “{placeholder}”',
  'rule.placeholder-text.purpose.todo': 'Replace it by what this project spends the money on, or delete these words',
  'rule.placeholder-text.value.what': 'The indicator value still holds the template’s “{placeholder}”',
  'rule.placeholder-text.value.todo': 'Replace it by the project’s own value',
  'rule.placeholder-text.name.what': 'The indicator’s name still holds the template’s “{placeholder}”, and its value is empty',
  'rule.placeholder-text.name.todo': 'Replace it by an indicator of the project and enter its value; clear it if it is not used',
};
