import { rules } from '../../rules/registry';
import { rulePage, rulePages } from '../../rules/page';
import { factsOf } from '../../run/rule-facts/facts';
import { indexMarkdown, rulePageMarkdown } from './markdown';

/** All pages of the rules and their index: what stands in each file, by the file's address. */
export function allPages(): Map<string, string> {
  const all = rules.map(factsOf);
  return new Map([[`${rulePages}README.md`, indexMarkdown(all)], ...all.map((facts) => [rulePage(facts.rule.id), rulePageMarkdown(facts)] as const)]);
}
