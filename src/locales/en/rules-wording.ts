import type { rulesWording as source } from '../zh-CN/rules-wording';

/** Wording: descriptions, goals, bases and characters. */
export const rulesWording: Readonly<Record<keyof typeof source, string>> = {
  'rule.description-repeats-name.name': 'Description repeats the indicator’s name',
  'rule.description-repeats-name.why': 'A description says what the indicator means and how it is counted; its name does not',
  'rule.description-repeats-name.same.what': '{count} of {all} descriptions are the names again, the first of them “{name}”',
  'rule.description-repeats-name.same.todo': 'Say in a sentence what it means and how it is counted, such as “问卷中满意的比例”',

  'rule.goal-unmeasurable.name': 'Performance goal cannot be measured',
  'rule.goal-unmeasurable.why': 'Only a quantity or a time shows at the end of the year whether the goal was reached',
  'rule.goal-unmeasurable.neither.what': 'The performance goal holds neither a quantity nor a time',
  'rule.goal-unmeasurable.neither.todo': 'Say how much, how well and by when, in keeping with the indicators',

  'rule.basis-weak.name': 'Weak basis of the values',
  'rule.basis-weak.why': 'The basis says where a value comes from, so that a reviewer can follow it',
  'rule.basis-weak.none.what': 'No indicator has a basis, from “{name}” on',
  'rule.basis-weak.none.todo': 'Name the standard: plan, history, trade, budget or another, with its document or figures',
  'rule.basis-weak.empty.what': '“{name}” has no basis',
  'rule.basis-weak.empty.todo': 'Name the standard: plan, history, trade, budget or another, with its document or figures',
  'rule.basis-weak.question.what': 'The basis “{actual}” is a question, and no basis',
  'rule.basis-weak.question.todo': 'Name the plan, document or earlier figures',
  'rule.basis-weak.duties.what': 'The basis of all {count} indicators is “{actual}” or the like, which does not say where the values come from',
  'rule.basis-weak.duties.todo': 'Name the standard for each: plan, history, trade, budget or another',

  'rule.values-uniform.name': 'Nearly all values are the same',
  'rule.values-uniform.why': 'The same figure for different indicators hardly was set with care',
  'rule.values-uniform.same.what': '{count} of {all} values are “{actual}”',
  'rule.values-uniform.same.todo': 'Set each value by plan, standard or earlier figures',

  'rule.stray-characters.name': 'Stray characters',
  'rule.stray-characters.why': 'Stray characters make names differ and look bad when published',
  'rule.stray-characters.closing.what': 'At “{near}” there is a “{bracket}” too many',
  'rule.stray-characters.closing.todo': 'Delete the bracket, or add its other half',
  'rule.stray-characters.opening.what': 'At “{near}” the “{bracket}” has no other half',
  'rule.stray-characters.opening.todo': 'Add the other half, or delete it',
  'rule.stray-characters.field-code.what': 'The cell holds a word processor’s field code: “{actual}”',
  'rule.stray-characters.field-code.todo': 'Delete the code and keep the words',
  'rule.stray-characters.control.what': '“{actual}” holds invisible control characters',
  'rule.stray-characters.control.todo': 'Delete them; the words stay as they are',
  'rule.stray-characters.space.what': '“{actual}” has spaces before or behind it',
  'rule.stray-characters.space.todo': 'Delete them; the words stay as they are',

  'rule.foreign-wording.name': 'Words copied from elsewhere',
  'rule.foreign-wording.why': 'Words of another region or trade show that they were copied and are not about this project',
  'rule.foreign-wording.region.what': 'An office or a rule of another region is named: {region}',
  'rule.foreign-wording.region.todo': 'Name your own office or document; where the other one is meant, say why',
  'rule.foreign-wording.trade.what': 'This is a stock phrase of another trade: {trade}',
  'rule.foreign-wording.trade.todo': 'Write about this project instead; leave it where it does belong here',

  'rule.name-is-document-number.name': 'Project is called by a document number',
  'rule.name-is-document-number.why': 'A number does not say what the project is',
  'rule.name-is-document-number.number.what': 'The project’s name “{actual}” holds the document number “{number}” and does not say what is done',
  'rule.name-is-document-number.number.todo': 'Leave it where the budget system made it; else say what the money is for',
};
