import type { cli as source } from '../zh-CN/cli';

/** The command line. */
export const cli: Readonly<Record<keyof typeof source, string>> = {
  'cli.help': `Indicator Check finds the budget-performance tables in Excel workbooks and checks each of them, to the cell.

Usage:
  indicator-check check <files or folders…> [options]
      Checks and prints what was found. Files are only read
  indicator-check collect <results…> [options]
      Makes one report of the ndjson results of several runs; --format, --across … as for check
  indicator-check fix <file> -o <new file> [options]
      Makes the repairs that cannot change the meaning, such as percentages kept as text
  indicator-check mark <file> -o <new file> [options]
      Marks the cells with problems by colour
  indicator-check suppress <file> --rule <rule> --at <sheet!cell> --reason <text> -o <new file>
      Sets a finding aside, and keeps the reason in the workbook
  indicator-check list <files or folders…> -o <new file>
      Writes what was found as a list
  indicator-check opinion <files or folders…> -o <new file>
      Writes letters to the units, a page each, to be printed
  indicator-check summarize <files or folders…> -o <new file>
      Writes summaries of projects, money, indicators and scores
  indicator-check rules [rule]
      Lists the rules, or explains one of them with its examples
  indicator-check template [form] -o <new file>
      Writes a blank form with its lists and checks; without a form it lists the forms

Several files and folders may be named. So may patterns such as *.xlsx, and - for a list on
standard input. In a folder and the folders below it, all Excel files are checked.
Nothing is sent anywhere.

Options of all commands:
  --locale zh-CN|en
      Language: zh-CN Chinese (default), en English
  --fail-on error|warning|never
      Findings that make the exit status 1: error for errors (default),
      warning for errors and warnings, never for none
  --plan-convention auto|cumulative|incremental
      Convention of the plans of spending: auto as the figures show (default),
      cumulative, or incremental for parts
  --preset declaration|self-evaluation|publication
      Ready settings to begin with
  --config <file>
      Settings to use. Without it, those of the nearest
      indicator-check.config.json in or above the folder of each file
  --no-config
      Use no settings file
  --report-suppressed
      Report what was set aside in a workbook all the same
  -h, --help
      Show this text
  -v, --version
      Show the version

Options of check:
  --format text|json|ndjson|sarif|html|xlsx[=file]
      Output: text for people (default), json for programs, ndjson a line for each workbook
      as it comes, sarif for programs that gather findings, html a page with a filter, xlsx the
      list of findings. “=file” keeps it in a file; name several to get several at once
  --across
      Compare the workbooks: rows copied between departments, codes used twice, projects sent twice
  --control-list <file>
      Compare with the control list, a workbook with 项目编码, 项目名称 and 预算数
  --force
      Replace files of those names
  --files-from <file>
      Read the names of the files to check from here, a line each; - is standard input
  -j, --jobs <number>
      Files checked at a time; as many as the machine has cores by default
  --max-file-mb, --max-unpacked-mb, --max-cells <number>
      The largest file, packed and unpacked, and the most cells of one sheet; files above are
      not read, cells above are not checked, and it is said
  --max-seconds, --max-memory-mb <number>
      The longest that one file may take (300 by default) and the most memory (2048);
      above that it is given up

  --show-suppressed
      List the findings that were set aside, with their reasons
  --write-baseline <file>
      Note what was found as a baseline (.json)
  --baseline <file>
      Say which findings are not in the baseline
  --new-only
      Report only those, and let only those count for the exit status

Options of suppress:
  --rule <rule> --at <sheet!cell> --reason <text>
      Set this finding aside; without --at the rule in the whole workbook
  --scope finding|table|workbook
      The finding (default), the rule in this table, the rule in the workbook
  --show
      List what was set aside
  --revoke <ids,…>
      Take it back

Options of the commands that write:
  -o, --output <file>
      The new file for the result; none of the files to be checked
  --force
      Replace a file of that name
  --in-place
      fix, mark and summarize: write to the file itself

Options of fix:
  --dry-run
      Only show what can be repaired, write nothing
  --review <rules,…>
      Make also the repairs of these rules that change the meaning; look at them with --dry-run first
  --safe
      Only the repairs that cannot change the meaning (as without it)

Options of mark:
  --clear
      Take the marks away

Options of template:
  --no-cost, --points, --months 7
      Without a cost group of its own, with a column of points, to the end of July;
      indicator-check template shows which form has which

Options of opinion:
  --deadline <text>
      Stands in the column “Deadline”

Options of summarize:
  --kind <summaries,…>
      Only these: projects, spending, indicators, checks (sums), public
      (three public expenses), scores, monitoring, units, import (a flat
      list). Without it, all that have something to say
  --into <new file>
      For one workbook: write into a copy of it, with formulas that follow
      its tables (into the file itself with --in-place). A summary that is
      there is filled in; cells that a person filled in are left alone
  --new-sheets
      Do not fill in what is there, add new sheets

Exit status:
  0  no findings at or above --fail-on (fix: none left)
  1  findings at or above --fail-on
  2  wrong usage
  3  a file could not be read (the others are still checked), or not be written

Examples:
  indicator-check check targets-2024.xlsx
  indicator-check check returned-forms --format json --fail-on warning
  indicator-check fix targets.xlsx --dry-run
  indicator-check fix targets.xlsx -o targets-repaired.xlsx
  indicator-check list returned-forms -o findings.xlsx
  indicator-check summarize returned-forms -o summary.xlsx`,
  'cli.see-help': 'For help: indicator-check --help',

  'cli.wrong.unknown-command': 'There is no command “{name}”; the commands are check, collect, fix, suppress, mark, list, opinion, summarize, template and rules',
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
