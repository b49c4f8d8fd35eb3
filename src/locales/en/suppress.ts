import type { suppress as source } from '../zh-CN/suppress';

/** Findings that were set aside: how far, why, and the command line. */
export const suppress: Readonly<Record<keyof typeof source, string>> = {
  'suppress.reach.finding': '{rule}: “{label}” of {form} “{table}”',
  'suppress.reach.cell': '{rule}: one place in {form} “{table}”',
  'suppress.reach.table': '{rule}: all of {form} “{table}”',
  'suppress.reach.workbook': '{rule}: the whole workbook',
  'suppress.reason': 'Reason: {reason}',
  'suppress.reason-dated': 'Reason: {reason} ({date})',
  'suppress.unreadable': 'What the workbook keeps as set aside cannot be read; a newer version may have written it. Nothing was left out for it.',
  'suppress.name.add': 'Set aside',
  'suppress.name.revoke': 'Report again',
  'suppress.undo-list': 'This is written into the workbook, and empties the undo list of Excel. To take it back, use “Report again” here.',

  'cli.suppressed': '{count, plural, one {# finding is} other {# findings are}} set aside (--show-suppressed shows them)',
  'cli.suppressed-heading': '{count, plural, one {# finding is} other {# findings are}} set aside:',
  'cli.suppress.none': 'Nothing is set aside',
  'cli.suppress.entry': '{id}  {reach}  {count, plural, one {# finding} other {# findings}} now',
  'cli.suppress.no-finding': 'There is nothing to set aside: the rule {rule} finds nothing at {place}. Look with check first, and compare rule and cell.',
  'cli.suppress.whole-workbook': 'the whole workbook',
  'cli.suppress.bad-place': '“{place}” is no cell. Write it with its sheet, such as Sheet1!B8; where one sheet alone has tables, B8 will do.',
  'cli.suppress.unknown-id': 'Nothing has the id {id}. See the ids with --show.',
  'cli.suppress.unreadable': 'What {file} keeps cannot be read, and nothing was changed. A newer version may have written it: try with that one.',
  'cli.suppress.done': 'Written to {file}: {count, plural, one {# entry} other {# entries}}, which {now, plural, one {sets # finding} other {set # findings}} aside now',
  'cli.suppress.revoked': 'Written to {file}: {count, plural, one {# entry is} other {# entries are}} taken back',

  'cli.baseline.unreadable': 'The baseline {file} cannot be used: {reason}. Write a new one with --write-baseline.',
  'cli.baseline.no-file': 'there is no such file',
  'cli.baseline.not-ours': 'it is no baseline of this program',
  'cli.baseline.summary': 'Against the baseline: {added} new, {known} known, {gone} gone',
  'cli.baseline.written': 'Baseline written to {file}: {count, plural, one {# finding} other {# findings}}',
  'cli.baseline.known': 'known',
  'cli.baseline.new': 'new',
};
