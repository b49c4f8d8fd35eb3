import { ruleName } from '../locales/finding-text';
import { ruleProperties } from '../locales/rule-page-text';
import { messageKey, translator } from '../locales/translate';
import { groupOf, ruleGroups } from '../rules/groups';
import { rulePage } from '../rules/page';
import { rules } from '../rules/registry';
import type { RulesCommand } from './options';
import { factsOf } from '../run/rule-facts/facts';
import { findingLines } from './rule-pages/words';
import type { Terminal } from './terminal';
import { coloured, oneLine, type Paint, plain } from './text';

/** Prints the list of rules, or what there is to know of one of them; answers the exit status. */
export function rulesCommand(command: RulesCommand, { out, colours }: Terminal): number {
  const paint = colours ? coloured : plain;
  out(`${(command.rule === null ? listLines(command, paint) : pageLines(command, command.rule, paint)).join('\n')}\n`);
  return 0;
}

function listLines({ locale }: RulesCommand, paint: Paint): string[] {
  const t = translator(locale);
  const widest = Math.max(...rules.map(({ id }) => id.length));
  return [
    ...ruleGroups.flatMap((group) => [
      paint('heading', t(messageKey(`group.${group}`))),
      ...rules.filter(({ id }) => groupOf(id) === group).map(({ id, severity }) => `  ${id.padEnd(widest)}  ${paint(severity, t(`severity.${severity}`))}  ${ruleName(id, locale)}`),
    ]),
    '',
    t('rule-page.see-one'),
  ];
}

function pageLines({ locale }: RulesCommand, id: string, paint: Paint): string[] {
  const t = translator(locale);
  const rule = rules.find((each) => each.id === id);
  if (!rule) throw new Error(`unknown rule ${id}`);
  const facts = factsOf(rule);
  return [
    paint('heading', `${ruleName(id, locale)}  ${id}`),
    ...ruleProperties(facts, locale).map(([name, value]) => `  ${name}${t('rule-page.colon')}${value}`),
    `  ${t('rule-page.why')}${t('rule-page.colon')}${t(messageKey(`rule.${id}.why`))}${t('rule-page.stop')}`,
    '',
    paint('heading', t('rule-page.rejects')),
    ...facts.rejects.flatMap(({ note, findings }) => [`  ${oneLine(note)}`, ...findings.flatMap((finding) => findingLines(finding, locale)).map((line) => `    ${paint('quiet', oneLine(line))}`)]),
    '',
    paint('heading', t('rule-page.accepts')),
    ...facts.accepts.map(({ note }) => `  ${oneLine(note)}`),
    '',
    paint('quiet', t('rule-page.page', { page: rulePage(id) })),
  ];
}
