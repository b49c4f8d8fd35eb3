import { expect, test } from '@jest/globals';
import type { LocaleId } from '../../src/locales/locale';
import { messagesOf, wordsOf } from './icu';

/** Words of the forms that English sentences quote, because the cells before the reader hold them. */
const quotedInEnglish = [
  '财政资金', '其他资金', '三公经费', '三级指标', '二级指标', '一级指标', '指标值', '受益群众满意度', '单位：万元', '单位：元', '万元', '元', '次', '人', '累计口径', '分期口径', '尾差', '定性', '中文', '项目编码', '项目名称', '预算数',
];

/** Names and option words that have no Chinese form. */
const latinInChinese = ['F', 'N', 'P', 'Shift', 'Alt', 
  'Excel', 'ExcelApi', 'Microsoft', 'English', 'Enter', 'Esc', 'Ctrl', 'C', 'Windows', 'macOS', 'npm', 'run', 'workbench', 'MB', 'XML', 'PNG', 'JPEG', 'GIF', 'BMP', 'TIFF', 'PDF', 'Word', 'PowerPoint', 'OpenDocument', 'office.js',
  'xlsx', 'xlsm', 'xls', 'xlsb', 'ods', 'xml',
  'indicator-check', 'check', 'format', 'text', 'json', 'locale', 'zh-CN', 'en', 'fail-on', 'error', 'warning', 'never', 'plan-convention', 'auto', 'cumulative', 'incremental', 'help', 'h', 'version', 'v',
  'fix', 'mark', 'list', 'opinion', 'output', 'o', 'force', 'in-place', 'dry-run', 'review', 'safe', 'clear', 'deadline', 'summarize', 'rules', 'kind', 'into', 'new-sheets', 'projects', 'spending', 'indicators', 'checks', 'public', 'scores', 'monitoring', 'units', 'import', 'template', 'no-cost', 'points', 'months', 'project-target',
  'ndjson', 'sarif', 'html', 'csv', 'et', 'files-from', 'j', 'jobs', 'max-file-mb', 'max-unpacked-mb', 'max-cells', 'max-seconds', 'max-memory-mb', 'control-list', 'collect', 'across', 'GBK', 'UTF',
  'equipment', 'works', 'training',
  'JSON', 'from', 'layouts', 'off', 'info', 'excess', 'ratio', 'met', 'partly', 'missed', 'any', 'execution', 'groups', 'preset', 'config', 'no-config', 'indicator-check.config.json', 'suppress', 'rule', 'at', 'reason', 'scope', 'finding', 'table', 'workbook', 'show', 'revoke', 'show-suppressed', 'report-suppressed', 'apply', 'report', 'baseline', 'write-baseline', 'new-only', 'id',
  'https', 'base', 'package', 'office-js', 'languages', 'addin.example.gov.cn', 'site', 'manifest.xml', 'nginx.conf', 'web.config', 'docs', 'deploy.md',
  'start', 'stop', 'record', 'blank', 'dist', 'records', 'replay', 'assets', 'samples',
];

/** What a cell of a Chinese form should hold is shown in Chinese: such as “≥10 次”. */
function withoutExamples(text: string): string {
  return text.replace(/such as “[^”]*”/g, '');
}

test('English has Chinese characters only where it quotes a term', () => {
  const longestFirst = [...quotedInEnglish].sort((a, b) => b.length - a.length);
  const leftover = messagesOf('en').filter(([, text]) => /\p{Script=Han}/u.test(longestFirst.reduce((rest, term) => rest.replaceAll(term, ''), withoutExamples(wordsOf(text)))));
  expect(leftover).toEqual([]);
});

test('Chinese has Latin words only where there are no others', () => {
  const words = messagesOf('zh-CN').flatMap(([key, text]) => (wordsOf(text).match(/[a-z]+(?:[-.][a-z]+)*/gi) ?? []).map((word) => ({ key, word })));
  expect(words.filter(({ word }) => !latinInChinese.includes(word))).toEqual([]);
});

test('each language keeps to its own punctuation', () => {
  const between = /\p{Script=Han}[,;:?!]|[,;?!]\p{Script=Han}/u;
  expect(messagesOf('zh-CN').filter(([, text]) => between.test(wordsOf(text)))).toEqual([]);
  expect(messagesOf('en').filter(([, text]) => /[，。；、（）「」]/.test(wordsOf(text)))).toEqual([]);
});

test('a message of several sentences ends with a stop', () => {
  const manyLines = 'cli.help';
  const stopless = (locale: LocaleId, text: RegExp): unknown => messagesOf(locale).filter(([key, words]) => key !== manyLines && text.test(wordsOf(words)));
  expect(stopless('zh-CN', /。.*[^。]$/)).toEqual([]);
  expect(stopless('en', /[a-z)]\. .*[^.]$/)).toEqual([]);
});

test('nothing claims that a table is approved', () => {
  expect(messagesOf('zh-CN').filter(([, text]) => text.includes('通过'))).toEqual([]);
  expect(messagesOf('en').filter(([, text]) => /approv|passed/i.test(text))).toEqual([]);
});
