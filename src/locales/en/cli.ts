import type { cli as source } from '../zh-CN/cli';

/** The command line. */
export const cli: Readonly<Record<keyof typeof source, string>> = {
  'cli.help': `Indicator Check finds the budget-performance tables in Excel workbooks and checks each of them, to the cell.

Usage:
  indicator-check check <files or folders…> [options]

Several files and folders may be named. In a folder and the folders below it, all .xlsx and .xlsm files are checked.
Files are only read; they are neither changed nor sent anywhere.

Options:
  --format text|json
      Output: text for people (default), json for programs
  --locale zh-CN|en
      Language: zh-CN Chinese (default), en English
  --fail-on error|warning|never
      Findings that make the exit status 1: error for errors (default),
      warning for errors and warnings, never for none
  --plan-convention auto|cumulative|incremental
      Convention of the plans of spending: auto as the figures show (default),
      cumulative, or incremental for parts
  -h, --help
      Show this text
  -v, --version
      Show the version

Exit status:
  0  no findings at or above --fail-on
  1  findings at or above --fail-on
  2  wrong usage
  3  a file could not be read (the others are still checked)

Examples:
  indicator-check check targets-2024.xlsx
  indicator-check check returned-forms --format json --fail-on warning`,
  'cli.see-help': 'For help: indicator-check --help',

  'cli.wrong.unknown-command': 'There is no command “{name}”; the command is check',
  'cli.wrong.unknown-option': 'There is no option “{name}”',
  'cli.wrong.no-files': 'No files or folders to check are named',
  'cli.wrong.missing-value': 'The option {option} needs a value: {allowed}',
  'cli.wrong.bad-value': 'The option {option} cannot be “{value}”; it can be: {allowed}',

  'cli.workbook': 'Workbook {path}',
  'cli.table': 'Sheet “{sheet}” {range} {form} “{project}”',
  'cli.table-unnamed': 'Sheet “{sheet}” {range} {form}',
  'cli.near-miss': 'Looks like a performance table, but could not be read: sheet “{sheet}” {range}: {reason}',
  'cli.notice': 'Note: {text}',
  'cli.no-problem': 'No problems found',
  'cli.totals': '{workbooks, plural, one {# workbook} other {# workbooks}}, {verdict}',
  'cli.not-checked': '{count, plural, one {# file was} other {# files were}} not checked',
};
