import type { rulesStructure as source } from '../zh-CN/rules-structure';

/** The levels of indicators. */
export const rulesStructure: Readonly<Record<keyof typeof source, string>> = {
  'rule.level1-complete.name': 'Level-1 group is missing',
  'rule.level1-complete.why': 'Only outputs, benefits and satisfaction together show what a project achieves',
  'rule.level1-complete.output.what': 'The table has no “{group}” (output indicators)',
  'rule.level1-complete.output.todo': 'Add output indicators: how much, how well, by when',
  'rule.level1-complete.effect.what': 'The table has no “{group}” (benefit indicators)',
  'rule.level1-complete.effect.todo': 'Add benefit indicators: what the project does for the economy, society or nature',
  'rule.level1-complete.satisfaction.what': 'The table has no “{group}” (satisfaction indicators)',
  'rule.level1-complete.satisfaction.todo': 'Add the satisfaction of those served, such as “受益群众满意度 ≥90%”',

  'rule.level2-under-level1.name': 'Level-2 group under the wrong level 1',
  'rule.level2-under-level1.why': 'Indicators are summed up by one classification of level 1 and level 2',
  'rule.level2-under-level1.unknown.what': '“{level1}” has no level-2 group “{level2}”',
  'rule.level2-under-level1.unknown.todo': 'Change it to one of these: {expected}',
  'rule.level2-under-level1.cost-kind.what': '“{level2}” stands under “{level1}” and belongs under “{expected}”',
  'rule.level2-under-level1.cost-kind.todo': 'Move these indicators to “{expected}”',
  'rule.level2-under-level1.other-level1.what': '“{level2}” stands under “{level1}” and belongs under “{belongs}”',
  'rule.level2-under-level1.other-level1.todo': 'Move these indicators to “{belongs}”, or correct the name of the level-2 group',

  'rule.duplicate-indicator.name': 'Level-3 indicator is repeated',
  'rule.duplicate-indicator.why': 'An indicator written twice counts twice in scores and summaries',
  'rule.duplicate-indicator.again.what': '“{name}” under “{level2}” already stands in {first}',
  'rule.duplicate-indicator.again.todo': 'Delete one of the two, or change it to another indicator',
};
