import type { cliWriting as source } from '../zh-CN/cli-writing';

/** The command line: repairs, marks, lists. */
export const cliWriting: Readonly<Record<keyof typeof source, string>> = {
  'cli.wrong.one-file': 'This command takes one file at a time',
  'cli.wrong.no-output': 'It is not said where the result goes: name a new file with -o, or write to the file itself with --in-place',
  'cli.wrong.not-for-command': 'The command {command} does not take the option “{name}”',
  'cli.wrong.not-together': 'The options {one} and {other} do not go together',

  'cli.wrong.no-output-file': 'no place for the blank form: name a new file with -o',
  'cli.wrong.no-form': 'no form is named; indicator-check template without options lists them',
  'cli.wrong.one-form': 'this command writes one form at a time',
  'cli.wrong.unknown-form': 'there is no form “{name}”; there are: {allowed}',
  'cli.wrong.not-for-form': '“{form}” has no option {name}',

  'cli.template.forms': 'Blank forms:',
  'cli.template.options': '  --no-cost     without a cost group of its own (before 2021: costs stand under output)\n  --points      with a column of points\n  --months 7    monitoring to the end of July, not June\n\nExample: indicator-check template project-target --points -o targets.xlsx',

  'cli.output.is-input': '{file}: this is a file to be checked; it would be overwritten, so nothing was written. Choose another name, or use --in-place.',
  'cli.output.exists': '{file}: there is such a file already; nothing was written, so that it is not lost. Choose another name, or add --force to replace it.',
  'cli.output.no-folder': '{file}: there is no folder “{folder}” to write to. Make it first, or choose another place.',
  'cli.output.is-folder': '{file}: this is a folder and cannot be written as a file. Add the name of a file.',
  'cli.output.ending': '{file}: the name must end in {ending}, or Excel will not open it. Change the name.',
  'cli.output.open-elsewhere': '{file}: it is open in Excel, and changes made there would be lost, so nothing was written. Close it first; if an old lock file beginning with ~$ was left beside it, delete that.',
  'cli.output.disk-full': '{file}: the disk is full, so it was not written. What was there is unchanged. Free some space or choose another disk, then try again.',
  'cli.output.no-permission': '{file}: there is no permission to write it, or another program holds it, so it was not written. What was there is unchanged. Choose another place or close that program, then try again.',
  'cli.output.read-only': '{file}: its disk or folder can only be read, so it was not written. Choose another place.',
  'cli.output.in-use': '{file}: another program holds it, so it was not written. What was there is unchanged. Close that program, then try again.',
  'cli.output.name-too-long': '{file}: the name is too long, so it was not written. Choose a shorter one.',
  'cli.output.not-writable': '{file}: the system did not let it be written; the disk or the network may be at fault. What was there is unchanged. Try another place.',
  'cli.not-printed.disk-full': 'Not all of the result could be printed: the disk is full. What was printed is incomplete and must not be used; mend this, then run the command again.',
  'cli.not-printed.other': 'Not all of the result could be printed: the system did not let it be written. What was printed is incomplete and must not be used; mend this, then run the command again.',

  'cli.fix.done': '{count, plural, one {# problem} other {# problems}} repaired, written to {file}',
  'cli.fix.nothing': 'Nothing to repair, {file} is unchanged',
  'cli.fix.would': '{count, plural, one {# problem} other {# problems}} can be repaired (nothing is written)',
  'cli.fix.refused': 'Not repaired: {reason}',
  'cli.fix.review': '{count, plural, one {# repair changes} other {# repairs change}} the meaning, must be looked at by a person, and {count, plural, one {was} other {were}} not written; when they are right, add --review {rules}',
  'cli.after': 'After writing: {verdict}',
  'cli.mark.done': 'Cells with problems are marked, written to {file}',
  'cli.mark.cleared': 'Marks are taken away, written to {file}',
  'cli.list.done': 'Written to {file}',
  'cli.summarize.nothing': 'These files hold nothing to summarise, so no file was written',
  'cli.summarize.unchanged': 'Nothing has changed: {file}',
  'cli.opinion.nothing': 'There is nothing that must or should be corrected, so no letters are needed and no file was written',
};
