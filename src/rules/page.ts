/** Where the pages of the rules stand, from the folder that the program is in: they are read without a network. */
export const rulePages = 'docs/rules/';

/** The address of a rule's page; every finding carries it. */
export function rulePage(rule: string): string {
  return `${rulePages}${rule}.md`;
}
