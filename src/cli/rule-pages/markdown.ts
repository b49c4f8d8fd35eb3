import type { LocaleId } from '../../locales/locale';
import { ruleName } from '../../locales/finding-text';
import { ruleProperties } from '../../locales/rule-page-text';
import { messageKey, translator } from '../../locales/translate';
import type { Rule } from '../../rules/rule';
import type { Excerpt } from '../../run/rule-facts/excerpt';
import type { RuleFacts, ShownExample, ShownReject } from '../../run/rule-facts/facts';
import { findingLines } from './words';

/** For whoever opens the file to edit it. */
const generated = '<!-- Made by npm run docs:rules; do not edit. The words stand in src/locales/, the examples in src/rules/examples/. -->';

/** A rule's page: Chinese with its examples, then the same in English, which refers to them by number. */
export function rulePageMarkdown(facts: RuleFacts): string {
  return [generated, '', ...half(facts, 'zh-CN', true), '', '---', '', ...half(facts, 'en', false), ''].join('\n');
}

/** The list of all pages, by the parts of the catalogue. */
export function indexMarkdown(all: readonly RuleFacts[]): string {
  const lines = (locale: LocaleId): string[] => {
    const t = translator(locale);
    const groups = [...new Set(all.map(({ group }) => group))];
    return [
      `# ${t('rule-page.index', { count: all.length })}`, '', t('rule-page.index-intro'), '',
      ...groups.flatMap((group) => [
        `## ${t(messageKey(`group.${group}`))}`, '',
        `| ${t('rule-page.rule')} | ${t('rule-page.finds')} | ${t('rule-page.severity')} | ${t('rule-page.repair')} |`, '|---|---|---|---|',
        ...all.filter((facts) => facts.group === group).map(({ rule, severities }) => `| [${rule.id}](${rule.id}.md) | ${escaped(ruleName(rule.id, locale))} | ${severities.map((severity) => t(`severity.${severity}`)).join(t('list.separator'))} | ${repairWord(rule, locale)} |`),
        '',
      ]),
    ];
  };
  return [generated, '', ...lines('zh-CN'), '---', '', ...lines('en')].join('\n');
}

function repairWord({ fix }: Rule, locale: LocaleId): string {
  return fix === 'none' ? '' : translator(locale)(`rule-page.fix-short.${fix}`);
}

function half(facts: RuleFacts, locale: LocaleId, withTables: boolean): string[] {
  const { rule, rejects, accepts } = facts;
  const t = translator(locale);
  const heading = withTables ? `# ${escaped(ruleName(rule.id, locale))}` : `# ${escaped(ruleName(rule.id, locale))} (English)`;
  return [
    heading, '', `\`${rule.id}\``, '',
    ...ruleProperties(facts, locale).map(([name, value]) => `- ${name}${t('rule-page.colon')}${escaped(value)}`), '',
    `## ${t('rule-page.why')}`, '', `${escaped(t(messageKey(`rule.${rule.id}.why`)))}${t('rule-page.stop')}`, '',
    `## ${t('rule-page.rejects')}`, '',
    ...rejects.flatMap((example, at) => rejectLines(example, at + 1, locale, withTables)),
    `## ${t('rule-page.accepts')}`, '',
    ...accepts.flatMap((example, at) => (withTables ? acceptLines(example, at + 1, locale) : [`${at + 1}. ${escaped(example.note)}`])),
  ];
}

function rejectLines(example: ShownReject, number: number, locale: LocaleId, withTables: boolean): string[] {
  const head = `${withTables ? '###' : `${number}.`} ${withTables ? `${number}. ` : ''}${escaped(example.note)}`;
  const found = example.findings.flatMap((finding) => findingLines(finding, locale)).map((line) => `${withTables ? '' : '   '}> ${escaped(line)}`);
  return withTables ? [head, '', ...setting(example, locale), ...example.excerpts.flatMap((excerpt) => [...table(excerpt, example, locale), '']), ...joined(found), ''] : [head, '', ...joined(found), ''];
}

/** Lines of a quotation, each in a line of its own. */
function joined(lines: readonly string[]): string[] {
  return lines.flatMap((line, at) => (at === 0 ? [line] : [line.replace(/>.*$/s, '>'), line]));
}

function acceptLines(example: ShownExample, number: number, locale: LocaleId): string[] {
  return [`### ${number}. ${escaped(example.note)}`, '', ...setting(example, locale), ...example.excerpts.flatMap((excerpt) => [...table(excerpt, example, locale), ''])];
}

function setting({ settings, removed }: ShownExample, locale: LocaleId): string[] {
  const t = translator(locale);
  const lines = [
    ...(Object.keys(settings).length > 0 ? [t('rule-page.settings', { settings: `\`${JSON.stringify(settings)}\`` })] : []),
    ...(removed.length > 0 ? [t('rule-page.removed', { ranges: removed.join(t('list.separator')) })] : []),
  ];
  return lines.flatMap((line) => [line, '']);
}

function table({ sheet, columns, rows }: Excerpt, { excerpts }: ShownExample, locale: LocaleId): string[] {
  const several = excerpts.length > 1 || sheet > 1;
  return [
    ...(several ? [translator(locale)('rule-page.sheet', { number: sheet }), ''] : []),
    `|   | ${columns.join(' | ')} |`,
    `|---|${columns.map(() => '---').join('|')}|`,
    ...rows.map(({ number, cells }) => `| **${number}** | ${cells.map(({ text, marked }) => (marked && text.trim() !== '' ? `**${escaped(text).trim()}**` : escaped(text))).join(' | ')} |`),
  ];
}

/** Text of a cell within Markdown: its own characters, on one line of a table. */
function escaped(text: string): string {
  // eslint-disable-next-line no-control-regex -- examples of stray characters hold them
  return text.replace(/[\\`*_[\]<>|~#]/g, '\\$&').replace(/\r?\n/g, '<br>').replace(/[\u0000-\u001f\u007f\u200b\u2060\ufeff\u00ad]/g, (character) => `(U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')})`);
}
