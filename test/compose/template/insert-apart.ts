import { fileTools } from '../../../src/cli/tools';
import { blankFormOf, variantsOf } from '../../../src/compose/template/blank';
import { shifted } from '../../../src/compose/template/place-on-sheet';
import { templatePlan, type TemplatePlace } from '../../../src/compose/template/template-plan';
import { forms } from '../../../src/forms/registry';
import { readArchive } from '../../../src/hosts/file/archive';
import type { WritableFile } from '../../../src/hosts/file/write/open-writable';
import { unpackEntry } from '../../../src/hosts/file/unpack';
import { templateWords } from '../../../src/locales/template-words';
import { runCheck } from '../../../src/run/run-check';
import { rangeAddress } from '../../../src/sheet/address';

/** What came of a form that was inserted into a file. */
export interface Inserted {
  readonly title: string;
  readonly outcome: string;
  /** The tables that the file then holds, and where one is expected. */
  readonly tables: readonly string[];
  readonly expected: string;
  readonly nearMisses: number;
  readonly findings: readonly string[];
  /** All parts of the package, as texts. */
  readonly parts: readonly string[];
}

/** A place on the first sheet, which holds a note of a person's. */
const at = { row: 6, column: 3 };

/** Every form and variant on a sheet of its own; beside a person's cells the first variant of each, as the hosts' test has them all. */
async function insertedInto(host: WritableFile): Promise<Inserted[]> {
  const done: Inserted[] = [];
  for (const form of forms) for (const [number, options] of variantsOf(form).entries()) for (const kind of number === 0 ? ['new-sheet', 'on-sheet'] as const : ['new-sheet'] as const) {
    const opened = fileTools.open(host.save(), 'x.xlsx');
    if (!opened.ok) throw new Error(opened.failure.code);
    const words = templateWords(form.id, 'zh-CN');
    const [sheet] = (await opened.host.read('workbook')).sheets;
    const place: TemplatePlace = kind === 'new-sheet' ? { kind, name: words.sheetName } : { kind, sheetId: sheet?.id ?? '', at };
    const { outcome } = await opened.host.apply(templatePlan(form, options, place, words));
    const { tables, nearMisses, findings } = await runCheck(opened.host);
    const archive = readArchive(opened.host.save());
    done.push({
      title: [form.id, JSON.stringify(options), kind].join(' '), outcome,
      tables: tables.map(({ table }) => `${table.form} ${rangeAddress(table.range)}`),
      expected: `${form.id} ${rangeAddress(shifted(blankFormOf(form, options).table, kind === 'new-sheet' ? { row: 0, column: 0 } : at))}`,
      nearMisses: nearMisses.length,
      findings: findings.map(({ rule }) => rule),
      parts: [...archive.entries.values()].map((entry) => new TextDecoder().decode(unpackEntry(archive, entry))),
    });
  }
  return done;
}

async function main(): Promise<void> {
  const opened = fileTools.open(fileTools.newWorkbook('底稿'), 'x.xlsx');
  if (!opened.ok) throw new Error(opened.failure.code);
  const [sheet] = (await opened.host.read('workbook')).sheets;
  const note = { top: 0, left: 0, bottom: 1, right: 1 };
  await opened.host.apply({ name: 'note', expect: [], edits: [{ kind: 'write', range: { sheetId: sheet?.id ?? '', rect: note }, cells: [['备忘', 12], ['明天交', '是']] }] });
  process.stdout.write(JSON.stringify(await insertedInto(opened.host)));
}

// Imported for its type alone, it does nothing.
if (process.argv[1]?.endsWith('insert-apart.ts') === true) void main();
