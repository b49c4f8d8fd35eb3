import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import type { Plan } from '../../../src/sheet/edit';
import type { CellValue } from '../../../src/sheet/snapshot';
import { parseWorkbooks, type WorkbookData } from '../../office-host/workbook/data';

/** A plan for a file; its sheets are named by their place ("#0"). Without a path it is the workbook of `ownedFile`. */
export interface FileCase {
  readonly file: string | null;
  readonly plan: Plan;
  /** Results, by sheet and address, that follow from the plan: before, and in a file after it. Excel's model does not calculate. */
  readonly calculated?: Readonly<Record<string, readonly [CellValue, CellValue]>>;
}

/** What the file host made of it. */
export interface FileResult {
  readonly before: WorkbookData;
  readonly outcome: string;
  /** Refusals or the error, for a test that fails. */
  readonly told: string;
  readonly after: WorkbookData;
  readonly undoOutcome: string;
  readonly undoTold: string;
  readonly undone: WorkbookData;
}

const resultSchema = z.array(z.object({ before: z.unknown(), outcome: z.string(), told: z.string(), after: z.unknown(), undoOutcome: z.string(), undoTold: z.string(), undone: z.unknown() }));

/** Carries out plans through the file host. Works in jsdom, where the library cannot run. */
export async function throughFiles(cases: readonly FileCase[]): Promise<readonly FileResult[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(process.cwd(), 'test/hosts/same/program.ts')], { stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.end(JSON.stringify(cases));
  const [output, complaint] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if (output === '') throw new Error(`The program failed: ${complaint}`);
  return resultSchema.parse(JSON.parse(output)).map((result) => {
    const [before, after, undone] = parseWorkbooks([result.before, result.after, result.undone]);
    if (!before || !after || !undone) throw new Error('The program answered no workbook.');
    return { ...result, before, after, undone };
  });
}
