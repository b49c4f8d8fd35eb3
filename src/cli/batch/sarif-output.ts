import { ruleName } from '../../locales/finding-text';
import type { LocaleId } from '../../locales/locale';
import { messageKey, translator } from '../../locales/translate';
import { rulePage } from '../../rules/page';
import { rules } from '../../rules/registry';
import type { Severity } from '../../rules/severity';
import { acrossRules } from './across/finding';
import type { Output } from './output';
import type { Sink } from './sink';
import type { FailedFile } from './task';

/** The published schema of the format. */
const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', info: 'note' };

interface Place {
  readonly path: string;
  readonly sheet: string;
  readonly cell: string;
}

/** The results as SARIF 2.1.0, for the programs that gather findings of all kinds; written as they come. */
export async function sarifOutput(sink: Sink, locale: LocaleId, version: string): Promise<Output> {
  const failures: FailedFile[] = [];
  let first = true;
  const result = async (rule: string, severity: Severity, message: string, place: Place): Promise<void> => {
    const json = { ruleId: rule, level: levels[severity], message: { text: message }, locations: [locationOf(place)] };
    await sink.write(`${first ? '\n' : ',\n'}${JSON.stringify(json)}`);
    first = false;
  };
  const tool = { driver: { name: 'indicator-check', version, language: locale, rules: [...rules.map(({ id, severity }) => ruleOf(id, severity, locale)), ...acrossRules.map((id) => acrossRuleOf(id, locale))] } };
  await sink.write(`{"$schema":${JSON.stringify(schema)},"version":"2.1.0","runs":[{"tool":${JSON.stringify(tool)},"columnKind":"utf16CodeUnits","results":[`);
  return {
    add: async (checked) => {
      if ('failure' in checked) {
        failures.push(checked);
        return;
      }
      for (const { rule, severity, message, sheet, cell } of checked.review?.findings ?? []) await result(rule, severity, message, { path: checked.path, sheet, cell });
    },
    end: async ({ across, stopped }) => {
      for (const { rule, severity, message, ...place } of across ?? []) await result(rule, severity, message, place);
      const invocation = { executionSuccessful: !stopped && failures.length === 0, toolExecutionNotifications: failures.map(notificationOf) };
      await sink.write(`\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`);
      await sink.close();
    },
    discard: sink.discard,
  };
}

function ruleOf(id: string, severity: Severity, locale: LocaleId): object {
  const page = rulePage(id);
  return {
    id,
    shortDescription: { text: ruleName(id, locale) },
    fullDescription: { text: translator(locale)(messageKey(`rule.${id}.why`)) },
    help: { text: page, markdown: `[${id}](${page})` },
    defaultConfiguration: { level: levels[severity] },
  };
}

function acrossRuleOf(id: (typeof acrossRules)[number], locale: LocaleId): object {
  return { id, shortDescription: { text: translator(locale)(`across.${id}.name`) } };
}

/** A cell is no line of a text: the file is the physical place, sheet and cell are the logical one. */
function locationOf({ path, sheet, cell }: Place): object {
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(path) } },
    logicalLocations: [{ name: cell, fullyQualifiedName: `${sheet}!${cell}`, kind: 'element' }],
  };
}

function notificationOf({ path, failure }: FailedFile): object {
  return { level: 'error', descriptor: { id: failure.code }, message: { text: failure.message }, locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }] };
}

/** A path as a reference: relative ones stay relative. */
function uriOf(path: string): string {
  const parts = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return `file://${parts}`;
  return /^[A-Za-z]:/.test(path) ? `file:///${parts.replace('%3A', ':')}` : parts;
}
