import type { report as source } from '../zh-CN/report';

/** Words of every report: forms, severities, near misses, notices, verdict. */
export const report: Readonly<Record<keyof typeof source, string>> = {
  'form.project-target': 'Project performance targets',
  'form.transfer-target': 'Transfer payment performance targets',
  'form.department-target': 'Department performance targets',
  'form.self-evaluation': 'Performance self-evaluation',
  'form.monitoring': 'Performance monitoring',
  'form.three-public': '“Three public” expenses',
  'form.budget-summary': 'Summary of income and expenditure',

  'severity.error': 'Error',
  'severity.warning': 'Warning',
  'severity.info': 'Hint',
  'severity.error.long': 'Error (must be corrected)',
  'severity.warning.long': 'Warning (should be corrected)',
  'severity.info.long': 'Hint (for information)',

  'convention.cumulative': 'Cumulative',
  'convention.incremental': 'By parts',
  'convention.ambiguous': 'Convention cannot be told',
  'convention.invalid': 'Neither convention holds',

  'finding.text': '{what}. {why}. {todo}.',
  'finding.expected': 'expected {expected}',
  'finding.actual': 'found {actual}',
  'finding.expected-actual': 'expected {expected}, found {actual}',

  'near-miss.label': '“{text}” ({cell})',
  'near-miss.no-amounts': 'Seen: {seen}; no heading above the expenses names years or amounts (lacking: {lacking}); name the columns in the row above the expenses',
  'near-miss.no-heading': 'Seen: {seen}; no complete heading of an indicator table was found{lackingCount, plural, =0 {} other { (lacking: {lacking})}}; check the names of the columns',
  'near-miss.no-known-groups': 'Seen: {seen}; no known level-1 group stands below the heading{lackingCount, plural, =0 {} other { (lacking: {lacking})}}; check the names of level 1',
  'near-miss.items-in-a-row': 'Seen: {seen}; the expenses stand side by side in one row{lackingCount, plural, =0 {} other { (lacking: {lacking})}}; give each a row of its own',

  'notice.hidden-sheet.hidden': 'Sheet “{sheet}” is hidden; it was checked too',
  'notice.hidden-sheet.very-hidden': 'Sheet “{sheet}” is very hidden (Excel’s “Unhide” does not list it); it was checked too',
  'notice.not-read': 'Sheet “{sheet}” has more than 5,000,000 cells; the part {range} was not checked',
  'notice.not-calculated': 'Sheet “{sheet}” holds formulas saved without results, which count as empty; open and save the file in Excel, then check it again',

  'verdict.tables': '{count, plural, one {# table} other {# tables}}',
  'verdict.errors': '{count, plural, one {# error} other {# errors}}',
  'verdict.warnings': '{count, plural, one {# warning} other {# warnings}}',
  'verdict.infos': '{count, plural, one {# hint} other {# hints}}',
  'verdict.none': 'no problems found',
  'verdict.no-table': 'No performance table found',
  'verdict.summary': '{tables}: {problems}',

  'list.separator': ', ',
  'text.quoted': '“{text}”',
  'text.empty': '(blank)',
};
