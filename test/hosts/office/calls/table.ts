import type { Call } from './collect';
import { guards } from './guards';
import { mayBeMissing, type Requirement } from './requirement';

const everywhere = 'every office.js';

function nameOf(requirement: Requirement | null): string {
  return requirement ? `${requirement.set} ${requirement.version}`.trim() : everywhere;
}

/** A file by its path; those of the adapter are named from its own folder. */
function shortName(file: string): string {
  return file.replace(/^src\/(hosts\/office\/)?/, '');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function guardOf({ member, requirement }: Call): string {
  const { asks, file } = guards[member] ?? {};
  if (!mayBeMissing(requirement)) return '';
  return asks === undefined || file === undefined ? '**none**' : `${asks}, in ${shortName(file)}`;
}

function tally(calls: readonly Call[]): string[] {
  const counts = new Map<string, number>();
  for (const { requirement } of calls) counts.set(nameOf(requirement), (counts.get(nameOf(requirement)) ?? 0) + 1);
  const order = new Intl.Collator('en', { numeric: true });
  return [...counts].sort(([one], [other]) => order.compare(one, other)).map(([name, count]) => row([name, String(count)]));
}

/** The page docs/office-calls.md. */
export function callsPage(calls: readonly Call[]): string {
  const newer = calls.filter(({ requirement }) => mayBeMissing(requirement));
  return [
    '# Every call of Office.js',
    '',
    '*Written by `npm run docs:calls`, which asks the TypeScript compiler which members of Office.js the rooms `src/hosts/office`, `src/taskpane` and `src/commands` use, and the types’ own comments for the requirement set of each. A test fails where this page is not what it finds.*',
    '',
    'The add-in needs **ExcelApi 1.9**; the script of the page asks for it before anything else is loaded. Whatever may be missing in such an Excel is used only after it was asked for. Three things hold that:',
    '',
    '- each member below that may be missing has an entry that names what is asked, where, and the test of both sides (`test/hosts/office/calls/guards.ts`); one without an entry fails the tests;',
    '- with each profile (1.9, 1.14, 1.15) the library’s own check for calls above the declared level is switched on, and the model of Excel refuses them as well (`test/office-host/levels.ts`): loads of properties included, which the library lets pass;',
    '- the adapter’s tests and those of the pane in a browser run once per profile.',
    '',
    'Names that reach Office.js as texts only are not seen: the colour of Office’s theme (`Office.context.officeTheme.bodyBackgroundColor`) is read so, as older versions do not have it.',
    '',
    `## What may be missing: ${newer.length}`,
    '',
    row(['Member', 'Requirement set', 'Asked before it is used', 'Test']),
    row(['---', '---', '---', '---']),
    ...newer.map((call) => row([`\`${call.member}\``, nameOf(call.requirement), guardOf(call), guards[call.member]?.test ?? ''])),
    '',
    '## How many of which level',
    '',
    row(['Requirement set', 'Members']),
    row(['---', '--:']),
    ...tally(calls),
    '',
    `## All ${calls.length}`,
    '',
    row(['Member', 'Requirement set', 'Used in']),
    row(['---', '---', '---']),
    ...calls.map(({ member, requirement, files }) => row([`\`${member}\``, nameOf(requirement), files.map(shortName).join(', ')])),
    '',
  ].join('\n');
}
